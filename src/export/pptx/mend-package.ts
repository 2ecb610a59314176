import JSZip from 'jszip';
import { FONT } from './palette.ts';

/**
 * Corrects what PptxGenJS 4 cannot say or says against ECMA-376 part 1:
 * - the theme's colours and its font for Chinese (§20.1.6.2, §20.1.4.1);
 * - a paragraph's properties stand once, before its runs (§21.1.2.2.6);
 * - a table's first row is its head (§21.1.3.15, `firstRow`);
 * - ids of shapes are unique on a slide (§19.3.1.12);
 * - each line of the notes is a paragraph, in Chinese.
 * @param colours of the theme by slot, as RRGGBB
 */
export async function mendPackage(
  bytes: Uint8Array,
  colours: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const menders: [RegExp, (xml: string) => string][] = [
    [/^ppt\/theme\/theme\d+\.xml$/, (xml) => mendTheme(xml, colours)],
    [/^ppt\/slides\/slide\d+\.xml$/, mendSlide],
    [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, mendNotes],
  ];
  for (const entry of Object.values(zip.files)) {
    const mend = menders.find(([name]) => name.test(entry.name))?.[1];
    if (mend) zip.file(entry.name, mend(await entry.async('string')));
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function mendTheme(xml: string, colours: Readonly<Record<string, string>>): string {
  const slots = Object.entries(colours)
    .map(([slot, colour]) => `<a:${slot}><a:srgbClr val="${colour}"/></a:${slot}>`)
    .join('');
  return xml
    .replace(/<a:clrScheme[\s\S]*?<\/a:clrScheme>/, `<a:clrScheme name="Lectern">${slots}</a:clrScheme>`)
    .replace(
      /<a:latin typeface="[^"]*"([^>]*)\/><a:ea typeface=""\/>/g,
      `<a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/>`,
    )
    .replace(/(<a:font script="Hans" typeface=")[^"]*/g, `$1${FONT}`);
}

function mendSlide(xml: string): string {
  let id = 0;
  return xml
    .replace(/<a:p>[\s\S]*?<\/a:p>/g, withOneProperties)
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`);
}

function withOneProperties(paragraph: string): string {
  let found = false;
  return paragraph.replace(/<a:pPr[^>]*?(?:\/>|>[\s\S]*?<\/a:pPr>)/g, (properties) => {
    if (found) return '';
    found = true;
    return properties;
  });
}

function mendNotes(xml: string): string {
  return xml.replace(
    /(<p:ph type="body"[\s\S]*?<a:lstStyle\/>)<a:p>[\s\S]*?<a:t>([\s\S]*?)<\/a:t>[\s\S]*?<\/a:p>/,
    (_, before: string, text: string) =>
      before +
      text
        .split('\n')
        .map((line) => `<a:p><a:r><a:rPr lang="zh-CN"/><a:t>${line}</a:t></a:r></a:p>`)
        .join(''),
  );
}

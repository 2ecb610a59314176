import JSZip from 'jszip';
import { FONT } from './palette.ts';

/** What a package is given besides its corrections. */
export interface Mending {
  /** Colours of the theme by slot, as RRGGBB. */
  colours: Readonly<Record<string, string>>;
  /** What takes the place of colours that are written as RRGGBB: another one, or a slot of the theme. */
  instead: Readonly<Record<string, string>>;
  /** `p:timing` of each slide in order; empty where all is there at once. */
  timings: readonly string[];
  /** Of the texts (BCP 47). */
  language: string;
  font: string;
  titleFont: string;
}

/** The id of a shape in a mended package: 1 is the slide's own tree. */
export const idOfShape = (place: number): number => place + 2;

/**
 * Corrects what PptxGenJS 4 cannot say or says against ECMA-376 part 1:
 * - the theme's colours and its font for Chinese (§20.1.6.2, §20.1.4.1);
 * - a paragraph's properties stand once, before its runs (§21.1.2.2.6);
 * - a table's first row is its head (§21.1.3.15, `firstRow`);
 * - ids of shapes are unique on a slide (§19.3.1.12);
 * - each line of the notes is a paragraph;
 * - what appears on a click does so (§19.5).
 */
export async function mendPackage(
  bytes: Uint8Array,
  { colours, instead, timings, language, font, titleFont }: Mending,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  // What is drawn says Chinese and its font everywhere; another language takes their place.
  const spoken = (xml: string) =>
    withColours(xml, instead)
      .replaceAll(' lang="zh-CN"', ` lang="${language}"`)
      .replaceAll(`typeface="${FONT}"`, `typeface="${font}"`);
  const menders: [RegExp, (xml: string, name: string) => string][] = [
    [/^ppt\/theme\/theme\d+\.xml$/, (xml) => mendTheme(xml, colours, titleFont)],
    [/^ppt\/slides\/slide\d+\.xml$/, (xml, name) => withTiming(mendSlide(xml), timings[numberIn(name) - 1])],
    [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, mendNotes],
    [/^ppt\/(?:slideLayouts|slideMasters|charts)\/[^/]+\.xml$/, (xml) => xml],
  ];
  for (const entry of Object.values(zip.files)) {
    const mend = menders.find(([name]) => name.test(entry.name))?.[1];
    if (mend) zip.file(entry.name, spoken(mend(await entry.async('string'), entry.name)));
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function withColours(xml: string, instead: Readonly<Record<string, string>>): string {
  return xml.replace(
    /<a:srgbClr val="([0-9A-F]{6})"(\/>|>([\s\S]*?)<\/a:srgbClr>)/g,
    (whole, colour: string, _, inside = '') => {
      const other = instead[colour];
      if (other === undefined) return whole;
      const element = /^[0-9A-F]{6}$/.test(other) ? 'a:srgbClr' : 'a:schemeClr';
      return `<${element} val="${other}">${inside}</${element}>`;
    },
  );
}

function mendTheme(xml: string, colours: Readonly<Record<string, string>>, titleFont: string): string {
  const slots = Object.entries(colours)
    .map(([slot, colour]) => `<a:${slot}><a:srgbClr val="${colour}"/></a:${slot}>`)
    .join('');
  return xml
    .replace(/<a:clrScheme[\s\S]*?<\/a:clrScheme>/, `<a:clrScheme name="Lectern">${slots}</a:clrScheme>`)
    .replace(
      /<a:latin typeface="[^"]*"([^>]*)\/><a:ea typeface=""\/>/g,
      `<a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/>`,
    )
    .replace(/(<a:font script="Hans" typeface=")[^"]*/g, `$1${FONT}`)
    .replace(/<a:majorFont>[\s\S]*?<\/a:majorFont>/, (fonts) => fonts.replaceAll(FONT, titleFont));
}

function mendSlide(xml: string): string {
  let id = 0;
  return xml
    .replace(/<a:p>[\s\S]*?<\/a:p>/g, withOneProperties)
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`);
}

const numberIn = (name: string) => Number(/\d+/.exec(name)?.[0]);

function withTiming(slide: string, timing = ''): string {
  return slide.replace('</p:sld>', () => `${timing}</p:sld>`);
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

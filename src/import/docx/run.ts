import { readSigns } from '../drawingml/symbol-font.ts';
import { chooseAlternates } from '../ooxml/alternate-content.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { underlinedBlank } from '../underlined-blank.ts';
import { reportedAddress } from '../web-address.ts';
import type { DocumentContext } from './document-context.ts';
import { readDrawing, readObject, readPict } from './drawing.ts';
import type { NoteKind } from './notes.ts';
import type { ParagraphContent, RunStyle } from './paragraph-content.ts';
import { isOn } from './styles.ts';

type Reader = (
  element: XmlElement,
  style: RunStyle,
  content: ParagraphContent,
  context: DocumentContext,
  properties: XmlElement,
) => Promise<void> | void;

/** The content of `w:r` (ECMA-376 part 1, §17.3.3); what is not named here shows nothing. */
const RUN_READERS: Record<string, Reader> = {
  'w:t': readText,
  'w:tab': (_element, style, content) => content.addText('\t', style),
  'w:ptab': (_element, style, content) => content.addText('\t', style),
  'w:cr': (_element, style, content) => content.addBreak(style),
  'w:br': readBreak,
  'w:noBreakHyphen': (_element, style, content) => content.addText('\u2011', style),
  'w:sym': readSymbol,
  'w:ruby': readRuby,
  'w:drawing': async (element, _style, content, context) => {
    content.pictureWidth += element.first('wp:inline', 'wp:extent').integer('cx') ?? 0;
    content.addBlocks(await readDrawing(element, context));
  },
  'w:pict': async (element, _style, content, context) => content.addBlocks(await readPict(element, context)),
  'w:object': async (element, _style, content, context) =>
    content.addBlocks(await readObject(element, context)),
  'w:footnoteReference': noteReader('footnote'),
  'w:endnoteReference': noteReader('endnote'),
  'w:commentReference': noteReader('comment'),
};

/** Reads one run into `content`. `link` is where the whole run leads. */
export async function readRun(
  run: XmlElement,
  link: string | undefined,
  content: ParagraphContent,
  context: DocumentContext,
): Promise<void> {
  const properties = run.first('w:rPr');
  const isHidden = isOn(properties, 'w:vanish') === true;
  const blank = blankOf(run, properties);
  if (blank !== undefined && !context.fields.isInstruction && !isHidden) {
    content.addText(blank, styleOf(properties, link, context));
    return;
  }
  for (const element of chooseAlternates(run.elements, ({ name }) => name in RUN_READERS)) {
    if (element.name === 'w:fldChar') content.addText(context.fields.follow(element), {});
    else if (element.name === 'w:instrText') context.fields.addInstruction(element.text);
    else if (!context.fields.isInstruction && !isHidden) {
      await RUN_READERS[element.name]?.(
        element,
        styleOf(properties, link, context),
        content,
        context,
        properties,
      );
    }
  }
}

/** The line that a run of nothing but underlined space draws. */
function blankOf(run: XmlElement, properties: XmlElement): string | undefined {
  if ((properties.first('w:u').attribute('w:val') ?? 'none') === 'none') return undefined;
  const shown = run.elements.filter(({ name }) => name !== 'w:rPr');
  if (!shown.every(({ name }) => name === 'w:t' || name === 'w:tab')) return undefined;
  const text = shown.map((element) => (element.name === 'w:tab' ? '\t' : element.text)).join('');
  const blank = underlinedBlank(text);
  return blank === text ? undefined : blank;
}

function styleOf(properties: XmlElement, link: string | undefined, context: DocumentContext): RunStyle {
  const style: RunStyle = {};
  const characterStyle = properties.first('w:rStyle').attribute('w:val');
  const bold =
    isOn(properties, 'w:b') ?? (characterStyle !== undefined && context.styles.isBold(characterStyle));
  if (bold) style.bold = true;
  if (isOn(properties, 'w:i')) style.italic = true;
  if (isOn(properties, 'w:strike') || isOn(properties, 'w:dstrike')) style.strike = true;
  const position = properties.first('w:vertAlign').attribute('w:val');
  if (position === 'superscript') style.position = 'super';
  if (position === 'subscript') style.position = 'sub';
  const field = link === undefined ? context.fields.link : undefined;
  const address = link ?? (field === undefined ? undefined : reportedAddress(field, context.report));
  if (address !== undefined) style.link = address;
  return style;
}

/** `w:t` (§17.3.3.31), in the font for letters of its run (§17.3.2.26). */
function readText(
  element: XmlElement,
  style: RunStyle,
  content: ParagraphContent,
  { report, fields }: DocumentContext,
  properties: XmlElement,
): void {
  const fonts = properties.first('w:rFonts');
  const letters = fonts.attribute('w:ascii') ?? fonts.attribute('w:hAnsi');
  content.addText(fields.show(readSigns(element.text, { letters }, report)), style);
}

function readBreak(element: XmlElement, style: RunStyle, content: ParagraphContent): void {
  if (element.attribute('w:type') === 'page') content.pageBreak = true;
  content.addBreak(style);
}

/** A sign by its code in a symbol font (§17.3.3.30). */
function readSymbol(
  element: XmlElement,
  style: RunStyle,
  content: ParagraphContent,
  { report }: DocumentContext,
): void {
  const code = Number.parseInt(element.attribute('w:char') ?? '', 16);
  if (!Number.isFinite(code)) return;
  content.addText(
    readSigns(String.fromCharCode(code), { letters: element.attribute('w:font') }, report),
    style,
  );
}

/** Text with its reading above it (拼音, §17.3.3.25): the reading follows in parentheses. */
function readRuby(element: XmlElement, style: RunStyle, content: ParagraphContent): void {
  const textOf = (name: string): string =>
    element
      .first(name)
      .descendants('w:t')
      .map((text) => text.text)
      .join('');
  const reading = textOf('w:rt');
  content.addText(textOf('w:rubyBase') + (reading === '' ? '' : `（${reading}）`), style);
}

function noteReader(kind: NoteKind): Reader {
  return async (element, _style, content, context) => {
    content.addRuns(await context.notes.take(kind, element.attribute('w:id')));
  };
}

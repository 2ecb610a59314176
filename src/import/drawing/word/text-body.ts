import { chooseAlternates } from '../../ooxml/alternate-content.ts';
import { makeElement } from '../../ooxml/make-element.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { paragraphProperties, runProperties, type TextLooks } from './text-looks.ts';

export type LabelOf = (paragraphProperties: XmlElement) => string;

/** How paragraphs of a text box become text of a shape. */
export interface TextOptions {
  looks: TextLooks;
  /** The number or bullet that Word puts before a paragraph. */
  labelOf?: LabelOf;
}

/** Writes `w:txbxContent` (ECMA-376 part 1, §20.4.2.38) as the text of a DrawingML shape. */
export function textBody(content: XmlElement, bodyProperties: XmlElement, options: TextOptions): XmlElement {
  const paragraphs = paragraphsOf(content).map((paragraph) => textParagraph(paragraph, options));
  return makeElement('p:txBody', {}, [fitting(bodyProperties), ...withoutEmptyEnd(paragraphs)]);
}

/** Word hides what does not fit its box, or lets the box grow; fonts that are not Word's must not make it run over. */
function fitting(properties: XmlElement): XmlElement {
  const others = properties.elements.filter(({ name }) => !/^a:(norm|no|sp)Auto[fF]it$/.test(name));
  return makeElement('a:bodyPr', properties.attributes, [...others, makeElement('a:normAutofit')]);
}

const BLOCK_WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);
const TABLE_PARTS = new Set(['w:tbl', 'w:tr', 'w:tc']);

/** All paragraphs in their order; a table's cells stand one below the other. */
function paragraphsOf(content: XmlElement): XmlElement[] {
  const paragraphs: XmlElement[] = [];
  const open = content.elements.toReversed();
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.name === 'w:p') paragraphs.push(element);
    else if (BLOCK_WRAPPERS.has(element.name) || TABLE_PARTS.has(element.name)) {
      open.push(...element.elements.toReversed());
    }
  }
  return paragraphs;
}

/** An empty last paragraph is the one that Word needs after a table, or a line that nobody fills. */
function withoutEmptyEnd(paragraphs: XmlElement[]): XmlElement[] {
  const last = paragraphs.at(-1);
  return paragraphs.length > 1 && last && !last.find('a:r') ? paragraphs.slice(0, -1) : paragraphs;
}

function textParagraph(paragraph: XmlElement, { looks, labelOf }: TextOptions): XmlElement {
  const properties = paragraph.first('w:pPr');
  const pieces: XmlElement[] = [];
  const add = (text: string, looksOfRun: XmlElement, typeface?: string) => {
    if (text === '') return;
    const run = runProperties(looksOfRun, properties, looks, typeface);
    pieces.push(makeElement('a:r', {}, [run, makeElement('a:t', {}, [text])]));
  };
  for (const run of runsOf(paragraph)) {
    const own = run.first('w:rPr');
    if (own.find('w:vanish') && own.first('w:vanish').boolean('w:val') !== false) continue;
    for (const element of run.elements) {
      if (element.name === 'w:br' || element.name === 'w:cr') pieces.push(makeElement('a:br'));
      else add(textOf(element), own, element.attribute('w:font'));
    }
  }
  const label = pieces.length > 0 ? (labelOf?.(properties) ?? '') : '';
  return makeElement('a:p', {}, [paragraphProperties(properties, looks, label), ...pieces]);
}

const INLINE_WRAPPERS = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:fldSimple',
  'w:hyperlink',
  'w:sdt',
  'w:sdtContent',
  'm:oMath',
  'm:oMathPara',
]);

function runsOf(paragraph: XmlElement): XmlElement[] {
  const runs: XmlElement[] = [];
  const open = paragraph.elements.toReversed();
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.name === 'w:r' || element.name === 'm:r') runs.push(element);
    else if (INLINE_WRAPPERS.has(element.name)) open.push(...element.elements.toReversed());
    else if (element.name === 'mc:AlternateContent') {
      open.push(...chooseAlternates([element], ({ name }) => name === 'w:r').toReversed());
    }
  }
  return runs;
}

function textOf(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
    case 'm:t':
      return element.text;
    case 'w:tab':
      return '\t';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:sym': {
      const code = Number.parseInt(element.attribute('w:char') ?? '', 16);
      if (!Number.isFinite(code)) return '';
      return String.fromCharCode(code < 0x100 ? code + 0xf000 : code);
    }
    default:
      return '';
  }
}

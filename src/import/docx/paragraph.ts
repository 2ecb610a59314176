import { chooseAlternates } from '../ooxml/alternate-content.ts';
import { readMath } from '../ooxml/math.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { type DocumentContext, reportNesting } from './document-context.ts';
import { readHyperlink } from './hyperlink.ts';
import type { ItemNumber } from './number-counter.ts';
import { ParagraphContent } from './paragraph-content.ts';
import { readRun } from './run.ts';
import { isOn } from './styles.ts';

/** A paragraph with what its looks say about its part in the document. */
export interface DocumentParagraph {
  content: ParagraphContent;
  /** 1 to 9, 0 for the document's title. */
  headingLevel?: number;
  /** Its place in a list; `level` counts from 0. */
  item?: { list: string; level: number; number: ItemNumber };
  startsPage: boolean;
  isBold: boolean;
  isCentered: boolean;
  /** Largest font size in half points, where the paragraph or its style says one. */
  size?: number;
}

/** The list that the lines of a table of contents are in. */
export const CONTENTS = 'table of contents';

/** The place of a line in it. @param level from 0 */
export function contentsItem(level: number): NonNullable<DocumentParagraph['item']> {
  return { list: CONTENTS, level, number: { value: 1, label: '', bullet: true } };
}

/** Elements that only wrap what is read; deleted and moved text (`w:del`, `w:moveFrom`) is not read. */
const WRAPPERS = new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'w:fldSimple']);

/** Reads `w:p` (ECMA-376 part 1, §17.3.1.22). */
export async function readParagraph(
  paragraph: XmlElement,
  context: DocumentContext,
): Promise<DocumentParagraph> {
  const properties = paragraph.first('w:pPr');
  const style = properties.first('w:pStyle').attribute('w:val');
  const content = new ParagraphContent();
  await readInline(paragraph.elements, undefined, content, context);
  const level = headingLevelOf(properties, style, context);
  const item = content.hasText ? itemOf(properties, style, context) : undefined;
  const alignment = properties.first('w:jc').attribute('w:val');
  const runs = paragraph.descendants('w:r').map((run) => run.first('w:rPr'));
  const sizes = runs.flatMap((run) => run.first('w:sz').integer('w:val') ?? []);
  const size = sizes.length > 0 ? Math.max(...sizes) : context.styles.size(style);
  return {
    content,
    ...(level === undefined ? {} : { headingLevel: level }),
    ...(item === undefined ? {} : { item }),
    startsPage: isOn(properties, 'w:pageBreakBefore') === true,
    isBold:
      isAllBold(content) || (context.styles.isBold(style) && runs.every((run) => isOn(run, 'w:b') !== false)),
    isCentered: alignment === undefined ? context.styles.isCentered(style) : alignment === 'center',
    ...(size === undefined ? {} : { size }),
  };
}

/** Wrappers that nest deeper than this were made to break readers. */
const MAX_WRAPPERS = 100;

async function readInline(
  elements: XmlElement[],
  link: string | undefined,
  content: ParagraphContent,
  context: DocumentContext,
  wrappers = 0,
): Promise<void> {
  if (wrappers > MAX_WRAPPERS) {
    reportNesting('A text', context);
    return;
  }
  const inside = (wrapper: XmlElement, address = link): Promise<void> =>
    readInline(wrapper.elements, address, content, context, wrappers + 1);
  for (const element of chooseAlternates(elements, ({ name }) => name === 'w:r')) {
    if (element.name === 'w:r') await readRun(element, link, content, context);
    else if (element.name === 'w:hyperlink') await inside(element, readHyperlink(element, context) ?? link);
    else if (element.name === 'w:sdt') await inside(element.first('w:sdtContent'));
    else if (element.name === 'm:oMath') content.addRuns([readMath(element, context.report)]);
    else if (element.name === 'm:oMathPara') {
      content.addRuns(element.all('m:oMath').map((math) => readMath(math, context.report)));
    } else if (WRAPPERS.has(element.name)) await inside(element);
  }
}

/** The paragraph's own outline level (§17.3.1.20) comes before its style. */
function headingLevelOf(
  properties: XmlElement,
  style: string | undefined,
  context: DocumentContext,
): number | undefined {
  const own = properties.first('w:outlineLvl').integer('w:val');
  const ofStyle = context.styles.headingLevel(style);
  if (ofStyle !== undefined || own === undefined) return ofStyle;
  return own < 9 ? own + 1 : undefined;
}

/** The paragraph's own list, else its style's; list 0 takes it out of any (§17.9.18). */
function itemOf(
  properties: XmlElement,
  style: string | undefined,
  context: DocumentContext,
): DocumentParagraph['item'] | undefined {
  const contentsLevel = context.styles.contentsLevel(style);
  if (contentsLevel !== undefined) return contentsItem(contentsLevel - 1);
  const own = properties.find('w:numPr');
  const inherited = context.styles.numbering(style) ?? context.counter.numbering.ofStyle(style);
  const list = own?.first('w:numId').attribute('w:val') ?? inherited?.id;
  if (list === undefined || list === '0') return undefined;
  const ofStyle = context.counter.numbering.ofStyle(style);
  const level =
    own?.first('w:ilvl').integer('w:val') ?? (ofStyle?.id === list ? ofStyle.level : inherited?.level) ?? 0;
  const number = context.counter.next(list, Math.min(8, Math.max(0, level)));
  return number === undefined ? undefined : { list, level, number };
}

function isAllBold(content: ParagraphContent): boolean {
  const written = content.runs.filter((run) => run.text.trim() !== '');
  return written.length > 0 && written.every((run) => run.bold === true);
}

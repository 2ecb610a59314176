import type { XmlElement } from '../ooxml/xml.ts';
import type { DocumentContext } from './document-context.ts';
import type { ItemNumber } from './number-counter.ts';

/** The place of a paragraph in a list; `level` counts from 0. */
export interface ParagraphItem {
  list: string;
  level: number;
  number: ItemNumber;
}

/** The list that the lines of a table of contents are in. */
export const CONTENTS = 'table of contents';

/** The place of a line in it. @param level from 0 */
export function contentsItem(level: number): ParagraphItem {
  return { list: CONTENTS, level, number: { value: 1, label: '', bullet: true } };
}

/** The paragraph's own list, else its style's; list 0 takes it out of any (ECMA-376 part 1, §17.9.18). */
export function readItem(
  properties: XmlElement,
  style: string | undefined,
  context: DocumentContext,
): ParagraphItem | undefined {
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

/** What Word writes before a paragraph: its number, or a dot for whatever bullet it has. */
export function paragraphLabel(properties: XmlElement, context: DocumentContext): string {
  const item = readItem(properties, properties.first('w:pStyle').attribute('w:val'), context);
  if (!item) return '';
  return item.number.bullet ? '•' : item.number.label;
}

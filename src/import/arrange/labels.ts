import { widthOf } from '../text-width.ts';
import { areaOf } from './box.ts';
import type { Unit } from './item.ts';

/** A longer text is no label. A Chinese character is 2 wide, a Latin letter 1. */
const WIDEST_LABEL = 32;
/** A longer line above a text is a sentence. */
const WIDEST_LEAD = 48;
/** A smaller picture is a mark; as a share of the slide. */
const SMALLEST_PICTURE = 0.015;
/** How much more the text below or beside a label says. */
const LONGER = 1.3;
/** Answers of a question are read in rows: A and B above C and D. */
const ANSWER = /^\s*[（(]?([A-Za-z]|\d{1,2})\s*[.．、)）]/u;

/**
 * Whether each row is a label or a picture and, to its right, a text. `rows` and `columns` are the same units, cut in
 * either direction.
 */
export function labelsBeside(rows: readonly Unit[][], columns: readonly Unit[][]): boolean {
  if (columns.length !== 2) return false;
  if (areAnnounced(rows, columns)) return true;
  if (rows.some((row) => row.length !== 2)) return false;
  const [labels = [], texts = []] = columns.map(fromTop);
  if (labels.length !== rows.length) return false;
  return labels.every(isPicture) ? texts.every(({ text }) => text !== '') : areLabels(labels, texts);
}

/** Whether everything to the right stands beside a text that ends with a colon; not every line needs such a text. */
function areAnnounced(rows: readonly Unit[][], [left = [], right = []]: readonly Unit[][]): boolean {
  const pairs = rows.filter((row) => row.length > 1);
  if (pairs.length === 0 || pairs.length !== right.length) return false;
  return pairs.every((row) => {
    const [label, text, ...others] = row.toSorted((a, b) => a.place.x - b.place.x);
    const isPair = others.length === 0 && label && text && left.includes(label) && right.includes(text);
    return isPair && /[:：]$/.test(label.text) && widthOf(label.text) <= WIDEST_LABEL && text.text !== '';
  });
}

/** Whether each column begins with a label or a picture that names the text below it. */
export function labelsAbove(rows: readonly Unit[][], columns: readonly Unit[][]): boolean {
  const [first = [], second = []] = rows.map(withoutMarks);
  const stacks = columns.map(withoutMarks).map(fromTop);
  if (first.length !== columns.length || second.length !== columns.length) return false;
  if (stacks.some((stack) => stack.length < 2)) return false;
  const [upper, lower] = [stacks.map((stack) => stack[0]), stacks.map((stack) => stack[1])];
  if (upper.every((unit) => unit && isPicture(unit))) return lower.every((unit) => unit && unit.text !== '');
  return areLabels(upper, lower, true);
}

/** Whether a text is one short line that is set stronger than the rest of its slide. */
export function isLeadLine({ stressed, ground, number, text, blocks: [block, ...more] }: Unit): boolean {
  if (!stressed || ground !== undefined || number !== undefined) return false;
  return block?.type === 'paragraph' && more.length === 0 && widthOf(text) <= WIDEST_LEAD;
}

/** A short text on a ground of its own: it names what stands near it, not what it touches. */
export const isSign = ({ kind, ground, text }: Unit) =>
  kind === 'text' && ground !== undefined && widthOf(text) <= WIDEST_LABEL;

/** The label of a column, by its units from the top: a short line above a text, or below a picture and above a text. */
export function labelOf(stack: readonly Unit[]): Unit | undefined {
  const [upper, ...others] = stack;
  const [label, text] = upper && isPicture(upper) ? others : stack;
  return label && text && areLabels([label], [text]) ? label : undefined;
}

/**
 * Labels are short, and what belongs to each says more than it. Takes them pair by pair.
 * @param ofPictures whether a label may name a picture, a drawing or a table as well
 */
function areLabels(
  labels: readonly (Unit | undefined)[],
  named: readonly (Unit | undefined)[],
  ofPictures = false,
): boolean {
  return labels.every((label, index) => {
    const { text = '', kind = 'text' } = named[index] ?? {};
    if (!label || label.text === '' || label.number !== undefined) return false;
    if (ofPictures && kind !== 'text') return widthOf(label.text) <= WIDEST_LABEL;
    if (text === '') return false;
    if (ANSWER.test(label.text) || ANSWER.test(text)) return false;
    return widthOf(label.text) <= WIDEST_LABEL && widthOf(text) >= widthOf(label.text) * LONGER;
  });
}

/** A tick or a cross beside a label. */
const withoutMarks = (units: readonly Unit[]) =>
  units.filter(
    ({ kind, text, place }) => kind === 'text' || text !== '' || areaOf(place) >= SMALLEST_PICTURE,
  );

const isPicture = ({ kind }: Unit) => kind === 'picture';
const fromTop = (units: readonly Unit[]) => units.toSorted((a, b) => a.place.y - b.place.y);

import { widthOf } from '../text-width.ts';
import type { Box } from './geometry.ts';

/** A shape in reading order, as much of it as columns are told by. */
export interface ColumnPart<T> {
  shape: T;
  box: Box;
  /** `undefined` for a picture; other shapes belong to no column. */
  text?: string;
  isPicture: boolean;
}

/** Tops that differ by less than this share of the slide's height are one row. */
const ROW_TOLERANCE = 0.03;
/** A longer text is no label. A Chinese character is 2 wide, a Latin letter 1. */
const WIDEST_LABEL = 32;
/** How much more the text below a label says. */
const LONGER = 1.3;
/** Answers of a question are read in rows: A and B above C and D. */
const ANSWER = /^\s*[（(]?([A-Za-z]|\d{1,2})\s*[.．、)）]/u;

/**
 * Reads columns one after the other where each has its picture or label above its text; a row of labels and then a row
 * of texts would say nothing. Takes and gives shapes in reading order; `height` is that of the slide.
 */
export function inLabelledColumns<T>(
  order: ColumnPart<T>[],
  height: number,
): { shape: T; isLabel: boolean }[] {
  const rows = rowsOf(order, height * ROW_TOLERANCE);
  const read: { shape: T; isLabel: boolean }[] = [];
  for (let at = 0; at < rows.length; ) {
    const columns = columnsFrom(rows.slice(at, at + 3));
    const [row = []] = rows.slice(at, at + 1);
    for (const parts of columns ?? [row]) {
      const label = columns ? parts.length - 2 : -1;
      read.push(
        ...parts.map(({ shape, isPicture }, index) => ({ shape, isLabel: index === label && !isPicture })),
      );
    }
    at += columns?.[0]?.length ?? 1;
  }
  return read;
}

function rowsOf<T>(order: ColumnPart<T>[], tolerance: number): ColumnPart<T>[][] {
  const rows: ColumnPart<T>[][] = [];
  for (const part of order) {
    const [first] = rows.at(-1) ?? [];
    const last = rows.at(-1)?.at(-1);
    const isSameRow =
      first && last && Math.abs(part.box.y - first.box.y) <= tolerance && part.box.x > last.box.x;
    if (isSameRow) rows.at(-1)?.push(part);
    else rows.push([part]);
  }
  return rows;
}

/** Columns of two or three parts from rows that stand below each other; `undefined` where they are none. */
function columnsFrom<T>(rows: ColumnPart<T>[][]): ColumnPart<T>[][] | undefined {
  const [first = [], second = [], third = []] = rows;
  if (first.length < 2 || !isAligned(first, second)) return undefined;
  const arePictures = first.every(({ isPicture }) => isPicture);
  const haveThird = arePictures && isAligned(second, third) && areLabels(second, third);
  if (!arePictures && !areLabels(first, second)) return undefined;
  if (arePictures && !second.every(({ text }) => text !== undefined)) return undefined;
  return first.map((part, index) =>
    [part, second[index], haveThird ? third[index] : undefined].filter((cell) => cell !== undefined),
  );
}

function isAligned<T>(upper: ColumnPart<T>[], lower: ColumnPart<T>[]): boolean {
  return (
    upper.length === lower.length &&
    upper.every(({ box }, index) => {
      const below = lower[index]?.box;
      if (!below || below.y < box.y) return false;
      const aside = Math.abs(box.x + box.width / 2 - below.x - below.width / 2);
      return aside <= Math.max(box.width, below.width) / 2;
    })
  );
}

/** Labels are short, and what stands below each says more than it. */
function areLabels<T>(labels: ColumnPart<T>[], texts: ColumnPart<T>[]): boolean {
  return labels.every(({ text }, index) => {
    const below = texts[index]?.text;
    if (text === undefined || below === undefined) return false;
    if (ANSWER.test(text) || ANSWER.test(below)) return false;
    return widthOf(text) <= WIDEST_LABEL && widthOf(below) >= widthOf(text) * LONGER;
  });
}

import type { Box } from './geometry.ts';

/** A text on the slide, as much of it as pairing looks at. */
export interface PlacedText {
  box: Box;
  text: string;
}

const NUMERALS = '一二三四五六七八九十';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';
/** Farther apart, as a share of the slide's height, a number and a text do not belong together. */
const FARTHEST = 0.2;

/**
 * Templates put 01, 02, 03 in boxes of their own beside the texts they count. Finds, for each such number, the text to
 * its right or below it; nothing unless the numbers count up from 1 and each has a text. `height` is the slide's.
 */
export function pairNumbers<T extends PlacedText>(texts: T[], height: number): Map<T, T> {
  const numbers = texts
    .flatMap((text) => numberOf(text.text).map((value) => ({ text, value })))
    .toSorted((a, b) => a.value - b.value);
  if (numbers.length < 2 || numbers.some(({ value }, index) => value !== index + 1)) return new Map();
  const free = new Set(texts.filter(({ text }) => numberOf(text).length === 0));
  const pairs = new Map<T, T>();
  for (const { text: number } of numbers) {
    const [nearest] = [...free]
      .map((text) => ({ text, distance: distance(number.box, text.box) }))
      .filter((candidate) => candidate.distance <= height * FARTHEST)
      .toSorted((a, b) => a.distance - b.distance);
    if (!nearest) return new Map();
    free.delete(nearest.text);
    pairs.set(number, nearest.text);
  }
  return pairs;
}

function numberOf(text: string): number[] {
  const sign = /^\s*(?:0?(\d{1,2})|([一二三四五六七八九十])|([①-⑩])|([A-Z]))\s*[.．、]?\s*$/u.exec(text);
  if (!sign) return [];
  const [, digits, numeral = '', circled = '', letter = ''] = sign;
  if (digits !== undefined) return [Number(digits)];
  if (letter !== '') return [letter.charCodeAt(0) - 64];
  return [(numeral ? NUMERALS.indexOf(numeral) : CIRCLED.indexOf(circled)) + 1];
}

/** From a number to a text to its right in the same line, or below it around the same axis; else infinite. */
function distance(number: Box, text: Box): number {
  const aside = text.x + text.width / 2 - (number.x + number.width / 2);
  const below = text.y + text.height / 2 - (number.y + number.height / 2);
  if (aside > 0 && Math.abs(below) <= Math.max(number.height, text.height) / 2) {
    return Math.max(0, text.x - number.x - number.width);
  }
  if (below > 0 && Math.abs(aside) <= Math.max(number.width, text.width) / 2) {
    return Math.max(0, text.y - number.y - number.height);
  }
  return Number.POSITIVE_INFINITY;
}

/** Moves the counted texts together where only what stands beside their column, not in it, parts them. */
export function gatherCounted<T extends { box: Box }>(order: T[], counted: ReadonlySet<T>): T[] {
  const first = order.findIndex((shape) => counted.has(shape));
  const last = order.findLastIndex((shape) => counted.has(shape));
  const between = order.slice(first, last + 1);
  const column = between.filter((shape) => counted.has(shape));
  const others = between.filter((shape) => !counted.has(shape));
  if (others.length === 0 || others.some((other) => column.some((shape) => overlaps(shape.box, other.box)))) {
    return order;
  }
  return [...order.slice(0, first), ...column, ...others, ...order.slice(last + 1)];
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width;
}

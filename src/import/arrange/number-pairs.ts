import type { Box } from '../../model/deck.ts';
import { holdsMiddle, unionOf } from './box.ts';
import type { Unit } from './item.ts';

const NUMERALS = '一二三四五六七八九十';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';
/** Farther apart, as a share of the slide's height, a number and a text do not belong together. */
const FARTHEST = 0.2;

/**
 * Templates put 01, 02, 03 in boxes of their own beside the texts they count. Gives each such number to the text to
 * its right or below it; nothing unless the numbers count up from 1 and each has a text.
 */
export function joinNumbers(units: readonly Unit[], ratio: number): Unit[] {
  const pictures = units.filter(({ kind }) => kind === 'picture');
  const pairs = pairNumbers(
    units.filter(({ kind, text }) => kind === 'text' && text !== ''),
    pictures.map(({ place }) => place),
    ratio,
  );
  const numbers = new Map([...pairs].map(([number, text]) => [text, number]));
  return units.flatMap((unit) => {
    if (pairs.has(unit)) return [];
    const number = numbers.get(unit);
    if (!number) return unit;
    if (pictures.some(({ place }) => holdsMiddle(place, number.place)))
      return { ...unit, number: number.text };
    const ink = unionOf([number.ink ?? number.place, unit.ink ?? unit.place]);
    return { ...unit, number: number.text, place: unionOf([number.place, unit.place]), ink };
  });
}

function pairNumbers(texts: readonly Unit[], pictures: readonly Box[], ratio: number): Map<Unit, Unit> {
  const numbers = texts
    .flatMap((text) => numberOf(text.text).map((value) => ({ text, value })))
    .toSorted((a, b) => a.value - b.value);
  if (numbers.length < 2 || numbers.some(({ value }, index) => value !== index + 1)) return new Map();
  const free = new Set(texts.filter(({ text }) => numberOf(text).length === 0));
  const pairs = new Map<Unit, Unit>();
  for (const { text: number } of numbers) {
    // A number on a picture counts the text beside the picture.
    const from = pictures.find((picture) => holdsMiddle(picture, number.place)) ?? number.place;
    const [nearest] = [...free]
      .map((text) => ({ text, distance: distance(from, text.place, ratio) }))
      .filter((candidate) => candidate.distance <= FARTHEST)
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

/** From a number to a text to its right in the same line, or below it around the same axis, in heights; else infinite. */
function distance(number: Box, text: Box, ratio: number): number {
  const aside = text.x + text.width / 2 - (number.x + number.width / 2);
  const below = text.y + text.height / 2 - (number.y + number.height / 2);
  if (aside > 0 && Math.abs(below) <= Math.max(number.height, text.height) / 2) {
    return Math.max(0, text.x - number.x - number.width) * ratio;
  }
  if (below > 0 && Math.abs(aside) <= Math.max(number.width, text.width) / 2) {
    return Math.max(0, text.y - number.y - number.height);
  }
  return Number.POSITIVE_INFINITY;
}

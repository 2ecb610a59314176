import {
  isPairCharacter,
  NO_SECOND,
  OF_ALL,
  type PairPart,
  type PairParting,
  pairParts,
} from './pair-places.ts';
import { FIELDS, type TextLayout } from './text-layout.ts';

/** How much of the index is loaded together: some 2 KB gzip. docs/searching.md weighs fewer files against less to load. */
const CHARACTERS_OF_A_PART = 2600;

/**
 * A pair that stands in more places says little: of it those are kept that count most. This content has none; on a site
 * a hundred times as large one list would be as long as all that a question loads.
 */
const MOST_PLACES = 4000;

/** The texts of a site by pairs of neighbouring characters. */
export interface PairIndex {
  parting: PairParting;
  /** Loaded one by one. */
  parts: PairPart[];
}

/**
 * @param text the searched texts as they are laid behind one another, parted by line ends
 * @param layout what lies where
 */
export function pairIndex({ text, layout }: { text: string; layout: TextLayout }): PairIndex {
  const written = [...placesOfPairs(text)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([first, seconds]): [string, string[]] => [
      first,
      [...seconds]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([second, list]) => second + writeList(list, layout)),
    ]);
  const sizes = new Map(written.map(([first, entries]) => [first, entries.join(' ').length]));
  const partsFor = (size: number) => Math.ceil(size / CHARACTERS_OF_A_PART);
  const own = [...sizes].filter(([, size]) => size > CHARACTERS_OF_A_PART);
  const rest = [...sizes.values()].filter((size) => size <= CHARACTERS_OF_A_PART);
  const parting: PairParting = {
    shared: Math.max(1, partsFor(rest.reduce((sum, size) => sum + size, 0))),
    own: own.map(([first, size]) => [first, partsFor(size)]),
  };
  const partsOf = pairParts(parting);
  const count = parting.own.reduce((sum, [, parts]) => sum + parts, parting.shared);
  const parts = Array.from({ length: count }, () => new Map<string, string[]>());
  for (const [first, entries] of written) {
    for (const entry of entries) {
      const part = parts[partsOf(first + entry.charAt(0))[0] ?? 0];
      const before = part?.get(first);
      if (before === undefined) part?.set(first, [entry]);
      else before.push(entry);
    }
  }
  const joined = (part: ReadonlyMap<string, string[]>): PairPart =>
    Object.fromEntries([...part].map(([first, entries]) => [first, entries.join(' ')]));
  return { parting, parts: parts.map(joined) };
}

/** By first and second character, where they stand; `NO_SECOND` where what follows is in no pair. */
function placesOfPairs(all: string): Map<string, Map<string, number[]>> {
  const places = new Map<string, Map<string, number[]>>();
  for (let at = 0; at < all.length; at++) {
    const [first, next] = [all.charAt(at), all.charAt(at + 1)];
    if (!isPairCharacter(first)) continue;
    const second = isPairCharacter(next) ? next : NO_SECOND;
    let seconds = places.get(first);
    if (seconds === undefined) {
      seconds = new Map();
      places.set(first, seconds);
    }
    const list = seconds.get(second);
    if (list === undefined) seconds.set(second, [at]);
    else list.push(at);
  }
  return places;
}

/** The places of a pair, behind how many there are where not all of them are kept. */
function writeList(places: readonly number[], layout: TextLayout): string {
  if (places.length <= MOST_PLACES) return writePlaces(places);
  return `${places.length}${OF_ALL}${writePlaces(weightiest(places, layout))}`;
}

/** As many as are kept: those in titles, then in questions, then in texts; of what is too much, some from all of the site. */
function weightiest(places: readonly number[], layout: TextLayout): number[] {
  const byField = FIELDS.map((): number[] => []);
  let piece = 0;
  for (const place of places) {
    piece = layout.pieceAt(place, piece);
    byField[layout.fields[piece] ?? 0]?.push(place);
  }
  const kept: number[] = [];
  for (const list of byField) kept.push(...spread(list, MOST_PLACES - kept.length));
  return kept.sort((a, b) => a - b);
}

function spread(list: readonly number[], most: number): readonly number[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)] ?? 0);
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CONTINUES = 32;

/**
 * Rising numbers as text: each as its distance from the one before, in digits of five bits, the least first, as in
 * source maps (ECMA-426); the sixth bit says that one more follows.
 */
export function writePlaces(places: readonly number[]): string {
  let text = '';
  let before = 0;
  for (const place of places) {
    let rest = place - before;
    before = place;
    for (; rest >= CONTINUES; rest = Math.floor(rest / CONTINUES))
      text += DIGITS.charAt(CONTINUES + (rest % CONTINUES));
    text += DIGITS.charAt(rest);
  }
  return text;
}

import { markWords } from './searched-text.ts';
import type { TermPlaces } from './term-places.ts';

/** A part of a pair index: by first character its second ones, each with where the pair stands (pair-index.ts). */
export type PairPart = Readonly<Record<string, string>>;

const PAIRED = /[\p{Script=Han}a-z0-9\ue000-\uf8ff+/=.&':%-]/u;
const RUNS = new RegExp(`${PAIRED.source}+`, 'gu');
const ALL_PAIRED = new RegExp(`^${PAIRED.source}+$`, 'u');

/** Written as the second character of what is followed by no such one. */
export const NO_SECOND = '!';

/** Stands behind how many places a pair has, where not all of them are kept. */
export const OF_ALL = '~';

/** Whether a character is found; others only stand between those that are. */
export function isPairCharacter(character: string): boolean {
  return PAIRED.test(character);
}

/** How a pair index is parted. */
export interface PairParting {
  /** So many parts share the pairs by their first character. */
  shared: number;
  /** Characters that begin very many pairs, with how many parts these have by their second one, behind the others. */
  own: readonly (readonly [first: string, parts: number])[];
}

/** Tells the parts in which a pair lies, or all pairs that begin with a character. */
export function pairParts({ shared, own }: PairParting): (pair: string) => number[] {
  const ranges = new Map<string, { from: number; count: number }>();
  let from = shared;
  for (const [first, count] of own) {
    ranges.set(first, { from, count });
    from += count;
  }
  return (pair) => {
    const range = ranges.get(pair.charAt(0));
    if (range === undefined) return [pair.charCodeAt(0) % shared];
    if (pair.length > 1) return [range.from + (pair.charCodeAt(1) % range.count)];
    return Array.from({ length: range.count }, (_, at) => range.from + at);
  };
}

/**
 * Finds terms by the pairs of their characters, of which it loads the parts that a query needs.
 * @param loadPart fetches one of them
 */
export function pairPlaces(parting: PairParting, loadPart: (part: number) => Promise<PairPart>): TermPlaces {
  const partsOf = pairParts(parting);
  const loading = new Map<number, Promise<void>>();
  const loaded = new Set<number>();
  /** By first character its second ones with their places, as they are written: only what is asked for is read. */
  const written = new Map<string, string>();
  const read = new Map<string, PlacesOfPair>();

  const load = (number: number) => {
    const before = loading.get(number);
    if (before !== undefined) return before;
    const started = loadPart(number).then((part) => {
      for (const [first, entries] of Object.entries(part))
        written.set(first, `${written.get(first) ?? ''} ${entries}`);
      loaded.add(number);
    });
    loading.set(number, started);
    started.catch(() => loading.delete(number));
    return started;
  };
  /** Where a pair begins, or any that begins with a single character; nothing while that is not known. */
  const placesOf = (pair: string): PlacesOfPair | undefined => {
    const before = read.get(pair);
    if (before !== undefined) return before;
    if (!partsOf(pair).every((part) => loaded.has(part))) return undefined;
    const entries = written.get(pair.charAt(0)) ?? '';
    const places = pair.length > 1 ? placesIn(entries, pair.charAt(1)) : allPlacesIn(entries);
    read.set(pair, places);
    return places;
  };

  return {
    async prepare(terms) {
      const wanted = new Set<number>();
      for (const run of [...terms].flatMap((term) => markWords(term).match(RUNS) ?? [])) {
        for (const { pair } of pairsOfTerm(run)) for (const part of partsOf(pair)) wanted.add(part);
      }
      await Promise.all([...wanted].map(load));
    },
    find(term) {
      const standing: { places: Uint32Array; offset: number }[] = [];
      for (const { pair, offset } of pairsOfTerm(term)) {
        const known = placesOf(pair);
        if (known === undefined) return undefined;
        standing.push({ places: known.places, offset });
      }
      const [rarest, ...others] = standing.sort((a, b) => a.places.length - b.places.length);
      if (rarest === undefined) return NOWHERE;
      if (others.length === 0) return rarest.places;
      return rarest.places
        .filter((place) =>
          others.every(({ places, offset }) => holds(places, place - rarest.offset + offset)),
        )
        .map((place) => place - rarest.offset);
    },
    shareOf: (term) =>
      Math.min(
        ...pairsOfTerm(term).map(({ pair }) => {
          const { places, all } = placesOf(pair) ?? NONE;
          return all === 0 ? 1 : places.length / all;
        }),
        1,
      ),
  };
}

/** The fewest pairs that cover a term, and how far from its beginning each stands; none for what is not found. */
function pairsOfTerm(term: string): { pair: string; offset: number }[] {
  if (!ALL_PAIRED.test(term)) return [];
  if (term.length === 1) return [{ pair: term, offset: 0 }];
  const offsets = Array.from({ length: Math.floor(term.length / 2) }, (_, at) => 2 * at);
  if (term.length % 2 === 1) offsets.push(term.length - 2);
  return offsets.map((offset) => ({ pair: term.slice(offset, offset + 2), offset }));
}

/** Whether a rising list has a place. */
function holds(places: Uint32Array, place: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return places[low] === place;
}

/** Where a pair stands, as far as that is kept, and in how many places in all. */
interface PlacesOfPair {
  places: Uint32Array;
  all: number;
}

const NOWHERE = new Uint32Array(0);
const NONE: PlacesOfPair = { places: NOWHERE, all: 0 };

/** @param entries each behind a blank, which no digit is */
function placesIn(entries: string, second: string): PlacesOfPair {
  const at = entries.indexOf(` ${second}`);
  if (at < 0) return NONE;
  const end = entries.indexOf(' ', at + 1);
  return readList(entries.slice(at + 2, end < 0 ? undefined : end));
}

function allPlacesIn(entries: string): PlacesOfPair {
  const lists = entries
    .split(' ')
    .slice(1)
    .map((entry) => readList(entry.slice(1)));
  const places = new Uint32Array(lists.reduce((sum, list) => sum + list.places.length, 0));
  let at = 0;
  for (const list of lists) {
    places.set(list.places, at);
    at += list.places.length;
  }
  return { places: places.sort(), all: lists.reduce((sum, { all }) => sum + all, 0) };
}

function readList(text: string): PlacesOfPair {
  const mark = text.indexOf(OF_ALL);
  const places = readPlaces(text.slice(mark + 1));
  return { places, all: mark < 0 ? places.length : Number(text.slice(0, mark)) };
}

/** What a digit of `writePlaces` is worth, by its code: five bits of a number, and whether more follow. */
const WORTH = new Uint8Array(128);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].forEach((digit, worth) => {
  WORTH[digit.charCodeAt(0)] = worth;
});
const BITS = 5;
const CONTINUES = 1 << BITS;

/** The numbers that `writePlaces` wrote. */
export function readPlaces(text: string): Uint32Array {
  // A number has at least one digit.
  const places = new Uint32Array(text.length);
  let [count, place, value, shift] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const digit = WORTH[text.charCodeAt(at)] ?? 0;
    value |= (digit & (CONTINUES - 1)) << shift;
    shift += BITS;
    if (digit >= CONTINUES) continue;
    place += value;
    places[count++] = place;
    value = 0;
    shift = 0;
  }
  return places.slice(0, count);
}

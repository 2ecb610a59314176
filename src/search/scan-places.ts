import type { TermPlaces } from './term-places.ts';

/**
 * Finds terms in a text that is there as a whole: a term is looked for only where its rarest
 * character stands, and no index has to be made at build or sent.
 */
export function scanPlaces(all: string): TermPlaces {
  const places = placesOfCharacters(all);
  return {
    prepare: () => Promise.resolve(),
    find(term) {
      const { rarest, offset } = rarestCharacter(term, places);
      const found: number[] = [];
      for (const place of rarest) {
        if (all.startsWith(term, place - offset) && place >= offset) found.push(place - offset);
      }
      return found;
    },
  };
}

/** By a character's code, where it stands, in rising order. */
type Places = ReadonlyMap<number, Uint32Array>;

function placesOfCharacters(all: string): Places {
  const counts = new Uint32Array(0x10000);
  for (let at = 0; at < all.length; at++) increase(counts, all.charCodeAt(at));
  const places = new Map<number, Uint32Array>();
  counts.forEach((count, code) => {
    if (count > 0) places.set(code, new Uint32Array(count));
  });
  counts.fill(0);
  for (let at = 0; at < all.length; at++) {
    const code = all.charCodeAt(at);
    const list = places.get(code);
    if (list !== undefined) list[counts[code] ?? 0] = at;
    increase(counts, code);
  }
  return places;
}

function increase(counts: Uint32Array, code: number): void {
  counts[code] = (counts[code] ?? 0) + 1;
}

const NOWHERE = new Uint32Array(0);

function rarestCharacter(term: string, places: Places): { rarest: Uint32Array; offset: number } {
  let rarest: Uint32Array | undefined;
  let offset = 0;
  for (let at = 0; at < term.length; at++) {
    const list = places.get(term.charCodeAt(at)) ?? NOWHERE;
    if (rarest !== undefined && list.length >= rarest.length) continue;
    rarest = list;
    offset = at;
  }
  return { rarest: rarest ?? NOWHERE, offset };
}

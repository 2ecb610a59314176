import type { Anchor } from './anchor.ts';

/** How near two shapes on a page stand that belong together: a quarter of an inch. */
const NEAR = 228_600;
/** What is anchored further apart than half of the text of an A4 page may stand on different pages. */
const HALF_PAGE = 4_400_000;
/** More shapes than this in one document are not compared with each other. */
const MAX_FLOATS = 4_000;

/** Parts what floats in a story into what stands together or comes from one place, each in the order of the file. */
export function joinFloats<Floating extends { anchor: Anchor; source: unknown }>(
  floats: readonly Floating[],
): Floating[][] {
  const compared = floats.slice(0, MAX_FLOATS);
  const group = compared.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root] ?? root;
    return root;
  };
  for (const [index, float] of compared.entries()) {
    for (let other = 0; other < index; other++) {
      const before = compared[other];
      if (before && (before.source === float.source || isNear(before.anchor, float.anchor)))
        group[rootOf(index)] = rootOf(other);
    }
  }
  const joined = Map.groupBy(compared.keys(), rootOf);
  return [...joined.values()].map((members) => [...members].flatMap((index) => compared[index] ?? []));
}

/** Places that are told from a page and from a paragraph cannot be compared, and what stands in a line is by itself. */
function isNear(a: Anchor, b: Anchor): boolean {
  if (a.from !== b.from || a.from === 'line') return false;
  const apart = Math.abs((a.paragraph ?? 0) - (b.paragraph ?? 0));
  if (a.from === 'page' && apart > HALF_PAGE) return false;
  const gap = (start: number, size: number, otherStart: number, otherSize: number) =>
    Math.max(start, otherStart) - Math.min(start + size, otherStart + otherSize);
  return gap(a.x, a.width, b.x, b.width) <= NEAR && gap(a.y, a.height, b.y, b.height) <= NEAR;
}

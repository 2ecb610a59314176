/** Less alike than this, a candidate is no help. */
const ALIKE_FROM = 0.5;
/** A name of several words is also known by some of them, a little less surely. */
const BY_PARTS = 0.9;

/**
 * The one of `candidates` that was probably meant by `word`: the fewest letters changed, added,
 * left out or swapped with their neighbour, where letters that sound alike are the same (`fone`,
 * `phone`) and some words of a name stand for it (`phone`, `phone-etiquette`).
 * @returns nothing where none is alike
 */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  return nearest(word, candidates, 1)[0];
}

/** The `count` candidates that are most alike, the nearest first; of two equally near ones the shorter. */
export function nearest(word: string, candidates: readonly string[], count: number): string[] {
  return candidates
    .map((candidate) => ({ candidate, likeness: likenessOf(word, candidate) }))
    .filter(({ likeness }) => likeness > ALIKE_FROM)
    .sort((a, b) => b.likeness - a.likeness || a.candidate.length - b.candidate.length)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

function likenessOf(word: string, candidate: string): number {
  return Math.max(
    alike(sound(word), sound(candidate)),
    BY_PARTS * alikeByParts(word, candidate),
    holds(word, candidate) ? BY_PARTS * Math.sqrt(candidate.length / word.length) : 0,
  );
}

/** A whole word inside another, as `phone` in `telephone`. */
function holds(word: string, candidate: string): boolean {
  return candidate.length >= 4 && word.length > candidate.length && word.toLowerCase().includes(candidate);
}

/** How well every word of a name is found among those of another, 0 to 1. */
function alikeByParts(name: string, other: string): number {
  const parts = partsOf(name);
  const others = partsOf(other);
  const found = parts.map((part) => Math.max(0, ...others.map((each) => alike(part, each))));
  return found.reduce((sum, likeness) => sum + likeness, 0) / Math.max(1, parts.length);
}

function partsOf(name: string): string[] {
  return name.split(/[-_/\s]+/).flatMap((part) => (part === '' ? [] : sound(part)));
}

/** Spellings that sound alike written alike. */
function sound(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ph', 'f')
    .replaceAll('ck', 'k')
    .replace(/([a-z])\1/g, '$1');
}

/** 1 for the same, 0 for nothing in common: optimal string alignment distance over the longer length. */
function alike(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      current[j] = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = previous;
    previous = current;
  }
  return 1 - (previous[b.length] ?? 0) / Math.max(1, a.length, b.length);
}

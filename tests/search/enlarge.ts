import type { UnitRecord } from '../../src/search/search-data.ts';

/** So many characters are those of everyday words, which every topic shares. */
const SHARED = 300;

/**
 * A site so many times as large: copies of its units about other topics. The frequent characters
 * of a copy stay, the others change places, so that its words are new ones that repeat as words do.
 */
export function enlarged(units: readonly UnitRecord[], times: number): UnitRecord[] {
  const rare = rareCharacters(units);
  const numbers = new Map(rare.map((character, number) => [character, number]));
  const copies = Array.from({ length: times - 1 }, (_, copy) => {
    const shift = Math.floor(((copy + 1) * rare.length) / times);
    const about = (text: string) =>
      [...text].map((character) => {
        const number = numbers.get(character);
        return number === undefined ? character : rare[(number + shift) % rare.length];
      });
    const changed = (text: string) => about(text).join('');
    return units.map((unit) => ({
      ...unit,
      address: `copy-${copy + 1}/${unit.address}`,
      title: changed(unit.title),
      page: changed(unit.page),
      text: changed(unit.text),
      ask: changed(unit.ask),
    }));
  });
  return [...units, ...copies.flat()];
}

function rareCharacters(units: readonly UnitRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const { title, text, ask } of units) {
    for (const character of title + text + ask) {
      if (/\p{Script=Han}/u.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(SHARED)
    .map(([character]) => character);
}

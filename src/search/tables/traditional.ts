import { Converter } from 'opencc-js/t2cn';
import type { UnitRecord } from '../search-data.ts';
import { HAN } from '../tokens.ts';

/** A site with more of them than this is written in traditional characters, and not only quotes some. */
const WRITTEN_IN = 0.05;

/**
 * The units of a site that is written in traditional characters in simplified ones, character by character, so that
 * each text stays as long; those of any other as they are.
 */
export function inSimplified(units: readonly UnitRecord[]): readonly UnitRecord[] {
  const known = new Map<string, string>();
  const convert = Converter({ from: 't', to: 'cn' });
  const simplify = (character: string) => {
    const simple = known.get(character) ?? convert(character);
    known.set(character, simple);
    return simple.length === character.length ? simple : character;
  };
  const characters = [...units.map(({ title, text }) => title + text).join('')].filter((each) =>
    HAN.test(each),
  );
  const traditional = characters.filter((each) => simplify(each) !== each).length;
  if (traditional <= characters.length * WRITTEN_IN) return units;
  const simplified = (text: string) => [...text].map(simplify).join('');
  return units.map((unit) => ({
    ...unit,
    title: simplified(unit.title),
    page: simplified(unit.page),
    text: simplified(unit.text),
    ask: simplified(unit.ask),
  }));
}

const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;

/**
 * Traditional characters, each followed by the simplified one, for those whose simplified form
 * is used and which are not used themselves.
 * @param used the characters of the site
 */
export function traditionalPairs(used: ReadonlySet<string>): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = FIRST_IDEOGRAPH; code <= LAST_IDEOGRAPH; code++) {
    const character = String.fromCodePoint(code);
    if (used.has(character)) continue;
    const simple = simplify(character);
    if (simple !== character && simple.length === 1 && used.has(simple)) pairs += character + simple;
  }
  return pairs;
}

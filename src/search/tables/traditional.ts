import { Converter } from 'opencc-js/t2cn';

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

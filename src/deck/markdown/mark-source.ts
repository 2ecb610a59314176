import { ADDRESS_START, addressAt } from './bare-addresses.ts';
import { commentToMdx, MASKS, NEIGHBOUR } from './marks.ts';
import { type MathSpan, mathAt } from './math-signs.ts';
import type { SourceEdit } from './source-edits.ts';

/** What begins at a place of the source, one alternative a rule; the first that fits has it. */
const RULES = new RegExp(
  [
    String.raw`(?<escape>\\[!-/:-@[-\x60{-~])`,
    '(?<comment><!--)',
    `(?<address>${ADDRESS_START.source})`,
    // `***` and `___` alone on a line part slides.
    String.raw`(?<rule>^[ \t]*(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$)`,
    String.raw`(?<dollar>\$+)`,
    '(?<line>_{3,})',
    String.raw`(?<product>(?<=\d[\p{L}%°]{0,2})\*(?=\d))`,
    '(?<range>(?<!~)~(?!~))',
    String.raw`(?<stars>\*+|~~+)`,
  ].join('|'),
  'gimu',
);

const CJK_LETTER =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]$/u;
const CJK_PUNCTUATION = /^[\u3000-\u303f\ufe30-\ufe4f\uff00-\uffef\u2014\u2018-\u201d\u2026\u00b7]$/;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;
/** What no style begins or ends with. */
const CLOSING = /^[\p{Pe}\p{Pf}，。：；、！？…,.:;!?]$/u;
const OPENING = /^[\p{Ps}\p{Pi}]$/u;
const SPACE = /^\s?$/;

/** How the engine is kept from reading signs of a Chinese text as Markdown. `mdx` has no comments of HTML. */
export function markSource(source: string, { mdx }: { mdx: boolean }): SourceEdit[] {
  const edits: SourceEdit[] = [];
  const isFree = !source.includes(NEIGHBOUR);
  const lastComment = source.lastIndexOf('-->');
  RULES.lastIndex = 0;
  for (let match = RULES.exec(source); match; match = RULES.exec(source)) {
    const { groups = {}, index: at, 0: found } = match;
    const mask = (text: string) => edits.push({ at, length: found.length, text });
    if (groups.address) {
      // Without a host it is none, and what comes first in it is masked all the same: the engine has another opinion of hosts.
      const address = addressAt(source.slice(at)) || found;
      edits.push({ at, length: address.length, text: maskAddress(address) });
      RULES.lastIndex = at + address.length;
    } else if (groups.comment) {
      const end = at < lastComment ? source.indexOf('-->', at + '<!--'.length) : -1;
      if (!mdx || end < 0) continue;
      const comment = source.slice(at, end + '-->'.length);
      edits.push({ at, length: comment.length, text: commentToMdx(comment) });
      RULES.lastIndex = at + comment.length;
    } else if (groups.dollar) {
      const math = mathAt(source, at);
      if (!math) mask(MASKS.$.repeat(found.length));
      else {
        edits.push(...maskFormula(source, at, math));
        RULES.lastIndex = math.end;
      }
    } else if (groups.line) mask(MASKS._.repeat(found.length));
    else if (groups.product) mask(MASKS['*']);
    else if (groups.range) mask(MASKS['~']);
    else if (groups.stars && isFree) edits.push(...neighbours(source, at, found));
  }
  return edits;
}

/** Its own colon or point says that it is one; nothing inside of it is emphasis or another address. */
function maskAddress(address: string): string {
  return address
    .replace(/:(?=\/\/)/g, MASKS[':'])
    .replace(/www\./gi, (start) => start.replace('.', MASKS['.']))
    .replace(/[*_~]/g, (sign) => MASKS[sign as '*']);
}

/**
 * The engine takes what stands between dollars as it is, but for the bars of a table and what begins a block on a
 * line. Two dollars that open a line and have TeX behind them would open a block that ends nowhere.
 */
function maskFormula(source: string, at: number, { end, isBlock }: MathSpan): SourceEdit[] {
  const text = source.slice(at, end);
  if (isBlock && /^\$\$[ \t]*\n/.test(text)) return [];
  const edits = [...text.matchAll(/\||(?<=\n[ \t]*)[+\->#=*]|(?<=[^$])\$(?=[^$][\s\S]*\$)/g)].map(
    ({ index, 0: sign }) => ({
      at: at + index,
      length: 1,
      text: MASKS[sign as keyof typeof MASKS],
    }),
  );
  return isBlock ? [{ at, length: 0, text: NEIGHBOUR }, ...edits] : edits;
}

/**
 * CommonMark (§6.2) lets stars open or close nothing between a letter and a punctuation mark, for Latin has a space on
 * one side; Chinese has none. A mark beside the letter makes a punctuation mark of it, after the proposal of
 * https://github.com/tats-u/markdown-cjk-friendly.
 */
function neighbours(source: string, at: number, stars: string): SourceEdit[] {
  const end = at + stars.length;
  const before = source.slice(Math.max(0, at - 2), at).match(/.$/su)?.[0] ?? '';
  const after = source.slice(end, end + 2).match(/^./su)?.[0] ?? '';
  if (SPACE.test(before) || SPACE.test(after)) return [];
  const isStuck = (mark: string, letter: string) =>
    PUNCTUATION.test(mark) &&
    !PUNCTUATION.test(letter) &&
    (CJK_LETTER.test(letter) || CJK_PUNCTUATION.test(mark));
  if (!CLOSING.test(after) && isStuck(after, before)) return [{ at, length: 0, text: NEIGHBOUR }];
  if (!OPENING.test(before) && isStuck(before, after)) return [{ at: end, length: 0, text: NEIGHBOUR }];
  return [];
}

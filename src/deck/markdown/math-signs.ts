/**
 * Where dollars hold mathematics, and where they are money or a variable. As in Pandoc (tex_math_dollars) a formula has no
 * space inside of its dollars, and no digit follows the second one; besides, no letter stands beside them, and Chinese
 * between them needs a sign of TeX, so that `$5 和 $10`, `US$5，HK$8` and `以$计价，以$结算` stay text.
 */

/** A formula in the source, its dollars included. */
export interface MathSpan {
  end: number;
  /** Between two dollars on both sides, so that it stands on lines of its own. */
  isBlock: boolean;
}

/** What only TeX writes. */
const TEX_SIGN = /\\[a-zA-Z{}|,;:!]|[\^_](?=[\w{\\])/;
const CJK = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const LETTER = /[a-z\d]/i;
/** `$n$th`. */
const ORDINAL = /^(?:th|st|nd|rd)(?![a-z\d])/i;

/** The formula that begins at a dollar; undefined where that one is no mathematics. */
export function mathAt(source: string, at: number): MathSpan | undefined {
  const run = /^\$+/.exec(source.slice(at, at + 3))?.[0].length ?? 0;
  if (run === 0 || run > 2) return undefined;
  const start = at + run;
  const close = closing(source, start, run);
  if (close === undefined) return undefined;
  const inside = source.slice(start, close);
  const end = close + run;
  const before = source[at - 1] ?? '';
  const after = source.slice(end, end + 4);
  const isFenced = run === 2 && /^[ \t]*\n/.test(inside) && /\n[ \t>]*$/.test(inside);
  if (inside.trim() === '' || (!isFenced && /^\s|\s$/.test(inside))) return undefined;
  if (LETTER.test(before) && !/^[\\^_{]/.test(inside)) return undefined;
  if (/^\d/.test(after)) return undefined;
  // A raised or lowered sign stands inside of a word, as in `H$_2$O`.
  if (LETTER.test(after[0] ?? '') && !/^[\^_]/.test(inside) && !ORDINAL.test(after)) return undefined;
  if (CJK.test(inside.replace(/\\(?:text|mathrm|textbf|mbox)\s*\{[^{}]*\}/g, '')) && !TEX_SIGN.test(inside))
    return undefined;
  return { end, isBlock: run === 2 };
}

/** No formula on a slide is longer, and nothing further away closes one. */
const LONGEST = 4000;

/**
 * Where the dollars stand that close what begins at `start`: as many as opened it, before the paragraph ends, and not
 * those of a text inside of braces.
 */
function closing(source: string, start: number, run: number): number | undefined {
  const near = source.slice(start, start + LONGEST);
  const isFenced = run === 2 && /^[ \t]*\n/.test(near);
  const paragraph = isFenced ? near : (near.split(/\n[ \t]*\n/, 1)[0] ?? '');
  let depth = 0;
  let inBraces: number | undefined;
  for (const { 0: found, index } of paragraph.matchAll(/\\[\s\S]|[{}]|\$+/g)) {
    if (found === '{') depth++;
    else if (found === '}') depth--;
    else if (!found.startsWith('$')) continue;
    else if (depth <= 0) return found.length === run ? start + index : undefined;
    else if (found.length === run) inBraces ??= start + index;
  }
  return inBraces;
}

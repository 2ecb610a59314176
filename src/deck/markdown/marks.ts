/**
 * Signs that the engine must not take for Markdown are replaced by noncharacters before it reads a text, and put back
 * in the tree. Noncharacters are for a program's internal use (Unicode Standard, §23.7): no text has them, each is one
 * unit of UTF-16 as the sign is, and Markdown takes them for letters, so that every place stays as it was.
 */
export const MASKS = {
  '*': '\uFDD0',
  _: '\uFDD1',
  '~': '\uFDD2',
  /** Of the address that begins here: its first colon or point. */
  ':': '\uFDD3',
  '.': '\uFDD4',
  $: '\uFDD6',
  // In a formula they are none of Markdown's.
  '|': '\uFDD7',
  '+': '\uFDD8',
  '-': '\uFDD9',
  '>': '\uFDDA',
  '#': '\uFDDB',
  '=': '\uFDDC',
} as const;

/** Stands in a comment that was written as in HTML. */
const COMMENT_MASK = '\uFDD5';

/** A punctuation mark (Bamum, in no Chinese text) that is put beside stars and taken out of the tree again. */
export const NEIGHBOUR = '\uA6F7';

const SIGNS = new Map(Object.entries(MASKS).map(([sign, mask]) => [mask as string, sign]));
const MARKED = /[\uFDD0-\uFDDC\uA6F7]/;
const MARKS = /[\uFDD0-\uFDD4\uFDD6-\uFDDC\uA6F7]/g;
const COMMENT = /\{\/\*\uFDD5([\s\S]*?)\*\/\}/g;

/** A comment of HTML as one of MDX; what would end that early is taken apart. */
export function commentToMdx(comment: string): string {
  const inside = comment.slice('<!--'.length, -'-->'.length);
  return `{/*${COMMENT_MASK}${inside.replaceAll('*/', `*${COMMENT_MASK}/`)}*/}`;
}

/** The text with signs for masks, as it was written. `kept` masks stay. */
export function withoutMarks(text: string, kept = ''): string {
  if (!MARKED.test(text)) return text;
  return text
    .replace(COMMENT, '<!--$1-->')
    .replaceAll(COMMENT_MASK, '')
    .replace(MARKS, (mark) => (kept.includes(mark) ? mark : (SIGNS.get(mark) ?? '')));
}

/**
 * Masks signs that our Markdown takes for text wherever they stand, so that a writer need not escape them: stars in a
 * product, one tilde of a range, a line to write on.
 */
export function maskPlainSigns(text: string): string {
  return text
    .replace(/(?<=\d)\*(?=\d)/g, MASKS['*'])
    .replace(/(?<=[^~\\])~(?=[^~])/g, MASKS['~'])
    .replace(/(?<=[^_\s\\] *)_{3,}/g, (line) => MASKS._.repeat(line.length));
}

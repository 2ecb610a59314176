import { lineRule } from './extract.ts';

/** A line of a printed page holds at least this many characters. */
const PRINTED_LINE = 30;
const SPACE = /(?<=[\p{Script=Han}，。、；：！？”）,;:!?)]) (?=[\p{Script=Han}“（])/u;

/** Drops the spaces that stand for line ends of a printed page: at least 30 characters apart, between Chinese. */
export const wrappedSpaces = lineRule('wrapped-spaces', 'the space at the end of a printed line', (text) => {
  const parts = text.split(SPACE);
  const removed: string[] = [];
  let joined = parts[0] ?? '';
  let since = joined.length;
  for (const [index, part] of parts.slice(1).entries()) {
    const isLast = index === parts.length - 2;
    const wraps = since >= PRINTED_LINE && (isLast || part.length >= PRINTED_LINE);
    if (wraps) removed.push(`${joined.slice(-4)} ${part.slice(0, 4)}`);
    joined += wraps ? part : ` ${part}`;
    since = wraps ? part.length : since + part.length;
  }
  return { text: joined, removed };
});

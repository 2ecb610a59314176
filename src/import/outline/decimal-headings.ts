/** `1 总则`, `1. 总则`, `1、总则` and `1.1 目的`, `2.3.4目的`. */
const NUMBERED =
  /^\s*(\d{1,2})(?:[.．](\d{1,2}))?(?:[.．](\d{1,2}))?(?:[.．、]\s*|\s+|(?=\p{Script=Han}))(?=\S)/u;
/** A longer line is a sentence. */
const LONGEST_HEADING = 30;
const ENDS_LIKE_SENTENCE = /[。；，,;：:！？!?.]$/u;
const FEWEST_NUMBERED = 2;
/** Where most of the lines 1.1, 1.2 … are sentences, they are the clauses of a chapter. */
const FEWEST_SHORT_SHARE = 0.6;

interface Numbered {
  index: number;
  path: number[];
  isShort: boolean;
}

/**
 * Finds headings numbered 1, 1.1, 1.2, 2, 2.1 …, as regulations and manuals of companies number them: only where a line
 * `1` is followed by `1.1`, and all count on. Gives the depth of each line that is one, 1 the highest.
 */
export function decimalHeadings(lines: string[]): (number | undefined)[] {
  const found: (number | undefined)[] = lines.map(() => undefined);
  const scheme = countingLines(lines);
  if (scheme.filter(({ path }) => path.length === 2).length < FEWEST_NUMBERED) return found;
  for (const depth of [1, 2, 3]) {
    const ofDepth = scheme.filter(({ path }) => path.length === depth);
    const short = ofDepth.filter(({ isShort }) => isShort);
    if (short.length === 0 || short.length < ofDepth.length * FEWEST_SHORT_SHARE) break;
    for (const { index } of short) found[index] = depth;
  }
  return found;
}

/** The numbered lines that count on from each other: a chapter, and below it its sections. */
function countingLines(lines: string[]): Numbered[] {
  const counting: Numbered[] = [];
  let waiting: Numbered | undefined;
  let path: number[] = [];
  for (const [index, line] of lines.entries()) {
    const numbered = numberedLine(line, index);
    if (!numbered) continue;
    if (numbered.path.length === 1) {
      // A chapter is one when its first section follows; until then it may be an item of a list.
      if (numbered.path[0] === (path[0] ?? 0) + 1) waiting = numbered;
      continue;
    }
    const opensChapter = waiting !== undefined && isBelow(waiting.path, numbered.path);
    if (opensChapter && waiting) counting.push(waiting);
    if (opensChapter || isBelow(path, numbered.path) || isNext(path, numbered.path)) {
      counting.push(numbered);
      path = numbered.path;
      waiting = undefined;
    }
  }
  return counting;
}

function numberedLine(line: string, index: number): Numbered | undefined {
  const match = NUMBERED.exec(line);
  if (!match) return undefined;
  const text = line.slice(match[0].length).trim();
  const path = match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const isShort = text.length <= LONGEST_HEADING && !ENDS_LIKE_SENTENCE.test(text);
  return { index, path, isShort };
}

/** `1.1` below `1`. */
function isBelow(path: number[], next: number[]): boolean {
  return (
    next.length === path.length + 1 && next.at(-1) === 1 && path.every((part, depth) => next[depth] === part)
  );
}

/** `1.3` after `1.2` or `1.2.4`. */
function isNext(path: number[], next: number[]): boolean {
  return (
    next.length <= path.length &&
    next.slice(0, -1).every((part, depth) => path[depth] === part) &&
    next.at(-1) === (path[next.length - 1] ?? 0) + 1
  );
}

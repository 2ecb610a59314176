import { lineRule } from './extract.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** How many characters on each side of a comma the dictionary gets to see. */
const CONTEXT = 8;
/** Words that bind what follows; a Chinese sentence never pauses after them. */
const BINDS_NEXT = new Set([
  '的',
  '和',
  '与',
  '及',
  '或',
  '把',
  '被',
  '从',
  '向',
  '就',
  '而',
  '并',
  '对',
  '是',
  '一',
]);
/** Particles that bind what stands before; no clause begins with them. */
const BINDS_PREVIOUS = new Set(['的', '地', '得', '了', '们', '之']);
const BREAK = /(\p{Script=Han})[,，](?=(\p{Script=Han}))/gu;

function tail(text: string): string {
  return /\p{Script=Han}*$/u.exec(text)?.[0].slice(-CONTEXT) ?? '';
}

function head(text: string): string {
  return /^\p{Script=Han}*/u.exec(text)?.[0].slice(0, CONTEXT) ?? '';
}

function segments(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}

/**
 * Whether the dictionary finds a word across the seam of `left` and `right` without cutting a
 * word that either side has by itself.
 */
function wordAcross(left: string, right: string): boolean {
  let at = 0;
  for (const segment of segments(left + right)) {
    const end = at + segment.length;
    if (at < left.length && end > left.length) {
      return (
        startsWord(left, at) &&
        startsWord(right, end - left.length) &&
        !bothStandAlone(segment, left.length - at)
      );
    }
    at = end;
  }
  return false;
}

function startsWord(text: string, index: number): boolean {
  let at = 0;
  for (const segment of segments(text)) {
    if (at >= index) break;
    at += segment.length;
  }
  return at === index;
}

/** Two pieces of two or more characters each are words beside each other, not halves of one. */
function bothStandAlone(word: string, seam: number): boolean {
  return seam > 1 && word.length - seam > 1;
}

/**
 * Joins words that a line end cut in two and the site parted with a comma: 个人才,华 → 个人才华.
 * Also drops a comma beside a particle where no clause can end or begin.
 */
export const brokenWords = lineRule('broken-words', 'a comma inside a word', (text) => {
  const removed: string[] = [];
  const joined = text.replace(BREAK, (match, last: string, _next: string, offset: number) => {
    const left = tail(text.slice(0, offset + last.length));
    const right = head(text.slice(offset + match.length));
    const inPhrase = left.length > 1 && right.length > 1;
    const bound =
      inPhrase &&
      (BINDS_NEXT.has(segments(left).at(-1) ?? '') || BINDS_PREVIOUS.has(segments(right)[0] ?? ''));
    if (!bound && !(left.length > 1 && wordAcross(left, right))) return match;
    removed.push(`${left},${right} → ${left}${right}`);
    return last;
  });
  return { text: joined, removed };
});

import { isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';

/** Lists a deck in the text of a course, behind those that are there; nothing else of it changes. */
export function listDeck(course: string, slug: string): string {
  const lineEnd = course.includes('\r\n') ? '\r\n' : '\n';
  const pair = pairOf(course);
  if (pair === undefined) return `${ended(course, lineEnd)}decks:${lineEnd}  - ${slug}${lineEnd}`;
  const { value, after } = pair;
  if (!isSeq(value)) return `${course.slice(0, after)}${lineEnd}  - ${slug}${course.slice(after)}`;
  if (value.items.some((item) => isScalar(item) && item.value === slug)) return course;
  const last = value.items.at(-1);
  const [, end = after] = (isNode(last) && last.range) || [];
  if (value.flow) {
    const inside = last === undefined ? course.indexOf('[', value.range?.[0] ?? after) + 1 : end;
    return `${course.slice(0, inside)}${last === undefined ? '' : ', '}${slug}${course.slice(inside)}`;
  }
  // A comment may stand behind the last one.
  const found = course.indexOf('\n', end);
  const at = found < 0 ? course.length : found + 1;
  const line = course.slice(course.lastIndexOf('\n', end - 1) + 1, end);
  const before = /^[^-]*-\s+/.exec(line)?.[0] ?? '  - ';
  return `${ended(course.slice(0, at), lineEnd)}${before}${slug}${lineEnd}${course.slice(at)}`;
}

const ended = (text: string, lineEnd: string) =>
  text === '' || text.endsWith('\n') ? text : `${text}${lineEnd}`;

/** The value of `decks`, and where its key with the colon ends. */
function pairOf(course: string): { value: unknown; after: number } | undefined {
  const { contents } = parseDocument(course);
  if (contents === null || !('items' in contents)) return undefined;
  for (const pair of contents.items) {
    if (!isPair(pair) || !isScalar(pair.key) || pair.key.value !== 'decks') continue;
    return { value: pair.value, after: course.indexOf(':', pair.key.range?.[1] ?? 0) + 1 };
  }
  return undefined;
}

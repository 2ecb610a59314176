import type { MdastNode } from 'satteri';
import { parseMdx } from '../deck/markdown/parse-markdown.ts';
import { childrenOf } from '../deck/tree.ts';
import type { Message } from '../model/message.ts';

/** Quotes, lists and components inside one another. Slides that people read have five levels. */
const MOST_DEPTH = 60;
/** Of the paragraphs of one document, in characters: some signs cost the engine the square of what stands around them. */
const LONGEST_PARAGRAPH = 50_000;

/** Parses the Markdown of a document; what cannot be read is a message with its place, and then there are no nodes. */
export function parseBody(file: string, text: string): { body: readonly MdastNode[]; messages: Message[] } {
  const refuse = (place: { line?: number; column?: number }, reason: string, hint: string) => ({
    body: [],
    messages: [{ severity: 'error' as const, rule: 'mdx-syntax', place: { file, ...place }, reason, hint }],
  });
  const long = longParagraph(text);
  if (long !== undefined) {
    return refuse(
      { line: long },
      `A paragraph of more than ${LONGEST_PARAGRAPH} characters begins here.`,
      'Split it by empty lines, or put it on several slides.',
    );
  }
  const flatter = 'Write lists, quotes and components flatter.';
  const nesting = openingDepth(text);
  if (nesting !== undefined) {
    return refuse({ line: nesting }, `This line nests deeper than ${MOST_DEPTH} levels.`, flatter);
  }
  try {
    const body = parseMdx(text);
    const deep = tooDeep(body);
    if (!deep) return { body, messages: [] };
    return refuse(
      deep.position ? { line: deep.position.start.line, column: deep.position.start.column } : {},
      `What stands here nests deeper than ${MOST_DEPTH} levels.`,
      flatter,
    );
  } catch (error) {
    if (error instanceof RangeError) return refuse({}, 'The document nests too deep to be read.', flatter);
    const said = error instanceof Error ? error.message : String(error);
    const place = /^(\d+):(\d+)(?:-\d+:\d+)?: /.exec(said);
    return refuse(
      place ? { line: Number(place[1]), column: Number(place[2]) } : {},
      `The MDX cannot be read: ${said.slice(place?.[0].length ?? 0)}`,
      'Close every component you open, and write \\< and \\{ for the signs themselves.',
    );
  }
}

/** The line on which a paragraph begins that is too long. */
function longParagraph(text: string): number | undefined {
  let line = 1;
  for (const paragraph of text.split(/\n[ \t]*(?=\n)/)) {
    if (paragraph.length > LONGEST_PARAGRAPH && !/^\s*(?:```|~~~)/.test(paragraph)) {
      return line + (/^\n*/.exec(paragraph)?.[0].length ?? 0);
    }
    line += paragraph.split('\n').length;
  }
  return undefined;
}

/** The first line that opens more quotes or lists, or is indented deeper, than a document may; the engine would recurse on it. */
function openingDepth(text: string): number | undefined {
  const found = text.split('\n').findIndex((line) => {
    const [opening = ''] = /^[\s>*+-]*/.exec(line) ?? [];
    const [indent = ''] = /^\s*/.exec(line) ?? [];
    const isRule = /^[-*_\s]+$/.test(line);
    return !isRule && (opening.replace(/\s/g, '').length > MOST_DEPTH || indent.length > 4 * MOST_DEPTH);
  });
  return found < 0 ? undefined : found + 1;
}

/** The first node below the deepest level. */
function tooDeep(body: readonly MdastNode[]): MdastNode | undefined {
  let level: readonly MdastNode[] = body;
  for (let depth = 0; depth <= MOST_DEPTH && level.length > 0; depth++) level = level.flatMap(childrenOf);
  return level[0];
}

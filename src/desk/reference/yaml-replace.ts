import { type Document, isCollection, isScalar, type ParsedNode } from 'yaml';
import { contentEnd, isBlock } from './yaml-blocks.ts';
import { YamlEditError, type YamlPath, type YamlValue } from './yaml-value.ts';
import {
  blockText,
  flowText,
  foldedText,
  lineText,
  literalText,
  wrapped,
  type YamlManner,
} from './yaml-write.ts';

interface Place {
  text: string;
  manner: YamlManner;
  document: Document.Parsed;
  path: YamlPath;
}

/** Writes another value where a node stands. */
export function replaceNode(place: Place, node: ParsedNode, value: YamlValue): string {
  const { text, manner, path } = place;
  const isSingle = typeof value !== 'object' || value === null;
  const end = contentEnd(text, node);
  const [start] = node.range;
  if (isInFlow(place)) {
    const made = isSingle
      ? lineText(value, { inFlow: true, quoted: isScalar(node) ? node.type : undefined, manner })
      : flowText(value, manner);
    return (
      text.slice(0, start) +
      (start === end && !/\s/.test(text[start - 1] ?? ' ') ? ' ' : '') +
      made +
      text.slice(end)
    );
  }
  if (isScalar(node) && isSingle && node.source !== '' && start < end)
    return text.slice(0, start) + scalarText(place, node, value) + text.slice(end);
  if (
    isCollection(node) &&
    node.flow === true &&
    !isSingle &&
    Object.keys(value).length > 0 &&
    !hasLists(value)
  )
    return text.slice(0, start) + flowText(value, manner) + text.slice(end);
  if (path.length === 0) {
    const made = blockText(value, -2, { manner }).trimStart();
    return text.slice(0, start) + made + text.slice(end);
  }
  return replaceBelow(place, node, value, end);
}

/** Whether a value is more than a person would write between brackets. */
const hasLists = (value: object) =>
  Object.values(value).some((each) => typeof each === 'object' && each !== null && !Array.isArray(each));

const isInFlow = ({ document, path }: Place) =>
  path.some((_, length) => {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    return isCollection(node) && node.flow === true;
  });

/** Writes all that stands behind `key:` or `-` anew; a comment there stays. */
function replaceBelow(
  { text, manner, document, path }: Place,
  node: ParsedNode,
  value: YamlValue,
  end: number,
): string {
  const key = path.at(-1);
  const above = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const opened = openedAt(text, above, key);
  if (opened === undefined) throw new YamlEditError(path);
  const made = blockText(value, opened.column, { manner, ...(typeof key === 'string' ? { key } : {}) });
  const comment = isBlock(node) ? /^[ \t]*#[^\r\n]*/.exec(text.slice(opened.end))?.[0] : undefined;
  const line = made.indexOf('\n');
  const said =
    comment === undefined
      ? made
      : line < 0
        ? made + comment
        : made.slice(0, line) + comment + made.slice(line);
  const rest = text.slice(Math.max(end, opened.end));
  return text.slice(0, opened.end) + (said === ' ' ? '' : said) + rest;
}

/** Where the `:` of a field, or the dash of an item, ends, and in which column it begins. */
function openedAt(
  text: string,
  above: unknown,
  key: string | number | undefined,
): { end: number; column: number } | undefined {
  if (!isCollection(above)) return undefined;
  const column = (at: number) => at - (text.lastIndexOf('\n', at - 1) + 1);
  const token = (above as { srcToken?: SourceOf }).srcToken;
  const index =
    typeof key === 'number'
      ? key
      : above.items.findIndex((pair) => {
          const name = (pair as { key?: unknown }).key;
          return isScalar(name) && name.value === key;
        });
  const item = token?.items?.[index];
  if (typeof key === 'number') {
    const dash = item?.start?.find(({ type }) => type === 'seq-item-ind');
    return dash && { end: dash.offset + 1, column: column(dash.offset) };
  }
  const colon = item?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon && item?.key ? { end: colon.offset + 1, column: column(item.key.offset) } : undefined;
}

/** What is read of the tokens that a list or a group of fields was made of. */
interface SourceOf {
  items?: {
    start?: { type: string; offset: number }[];
    key?: { offset: number } | null;
    sep?: { type: string; offset: number }[];
  }[];
}

/** Text in the manner of the text that stood there. */
function scalarText(
  { text, manner }: Place,
  node: ParsedNode & { type?: string },
  value: string | number | boolean | null,
): string {
  const start = node.range[0];
  const old = text.slice(start, contentEnd(text, node));
  const own = start - (text.lastIndexOf('\n', start - 1) + 1);
  const indent = /\n( +)\S/.exec(old)?.[1]?.length ?? 0;
  const lines = old.split(/\r?\n/);
  const width = Math.max(...lines.map((line, at) => line.length + (at === 0 ? own : 0)), 40);
  if (typeof value === 'string' && !manner.quotes) {
    if (node.type === 'BLOCK_FOLDED') return foldedText(value, indent, width) ?? literalText(value, indent);
    if (node.type === 'BLOCK_LITERAL') return literalText(value, indent);
    if (value.includes('\n')) {
      const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
      const column = /^[ -]*/.exec(line)?.[0].length ?? 0;
      return literalText(value, column + manner.step);
    }
    if (node.type === 'PLAIN' && lines.length > 1) {
      const line = lineText(value, { manner });
      if (line === value && !/ {2}/.test(value))
        return wrapped(value, width - indent, width - own).join(`\n${' '.repeat(indent)}`);
    }
  }
  return lineText(value, { quoted: node.type as Parameters<typeof lineText>[1]['quoted'], manner });
}

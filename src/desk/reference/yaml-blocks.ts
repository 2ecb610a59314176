import { isAlias, isCollection, isMap, isScalar, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';

/** A list or a group of fields that stands on lines of its own. */
export interface Block {
  /** Columns before its keys or dashes. */
  column: number;
  /** Its first item stands behind other signs of its line: `- id: a`. */
  isInline: boolean;
  items: BlockItem[];
}

/** The lines of an item: with the comments that belong to it, and the end of its last line. */
export interface BlockItem {
  from: number;
  /** Where its key or dash stands. */
  at: number;
  to: number;
}

export type Collection = YAMLMap.Parsed | YAMLSeq.Parsed;

export const isBlock = (node: unknown): node is Collection =>
  isCollection(node) && node.flow !== true && node.items.length > 0;

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;
/** Behind the end of a line. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Where what is written of a node ends, comments and empty lines behind it left out. */
export function contentEnd(text: string, node: ParsedNode | null | undefined): number {
  if (node === null || node === undefined) return 0;
  if (isBlock(node)) {
    const last = node.items.at(-1);
    if (last && 'key' in last) return Math.max(contentEnd(text, last.key), contentEnd(text, last.value));
    // An empty item ends at its dash.
    return Math.max(startsOf(node).at(-1) ?? 0, contentEnd(text, last as ParsedNode));
  }
  const [start, end] = node.range;
  if (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')) {
    const isKept = /^[>|]\d?\+/.test(text.slice(start, start + 3));
    const written = text.slice(start, end);
    return start + (isKept ? written.replace(/\r?\n$/, '') : written.trimEnd()).length;
  }
  return isScalar(node) || isAlias(node) || isCollection(node) ? end : start;
}

/** Where the keys, or the dashes, of a block stand. */
function startsOf(node: Collection): number[] {
  if (isMap(node)) return node.items.map(({ key }) => (key as ParsedNode).range[0]);
  const token = node.srcToken;
  if (token?.type !== 'block-seq') return [];
  return token.items.flatMap(({ start }) => {
    const dash = start.find(({ type }) => type === 'seq-item-ind');
    return dash ? [dash.offset] : [];
  });
}

/** The items of a block with the lines that are theirs. */
export function blockOf(text: string, node: Collection, isRoot: boolean): Block | undefined {
  const starts = startsOf(node);
  if (starts.length !== node.items.length) return undefined;
  const [first = 0] = starts;
  const column = first - lineStart(text, first);
  const isInline = text.slice(lineStart(text, first), first).trim() !== '';
  const items: BlockItem[] = [];
  for (const [index, at] of starts.entries()) {
    const floor = items.at(-1)?.to ?? 0;
    const item = node.items[index];
    const end =
      isMap(node) && item && 'key' in item
        ? Math.max(
            contentEnd(text, item.key as ParsedNode),
            contentEnd(text, item.value as ParsedNode | null),
          )
        : contentEnd(text, item as ParsedNode);
    const to = withComments(text, lineEnd(text, Math.max(end, at + 1)), column);
    const own = index === 0 && isInline ? at : lineStart(text, at);
    // What stands at the head of a file belongs to the file.
    const from = index === 0 && (isInline || isRoot) ? own : withCommentsAbove(text, own, floor);
    items.push({ from, at, to });
  }
  return { column, isInline, items };
}

/** Comments below an item that are indented deeper than its list are its own. */
function withComments(text: string, end: number, column: number): number {
  let to = end;
  for (let at = end; at < text.length; at = lineEnd(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    if (line.trim() === '') continue;
    const indent = line.length - line.trimStart().length;
    if (!line.trimStart().startsWith('#') || indent <= column) break;
    to = lineEnd(text, at);
  }
  return to;
}

/** Comments right above an item are its own. */
function withCommentsAbove(text: string, start: number, floor: number): number {
  let from = start;
  while (from > floor) {
    const above = lineStart(text, from - 1);
    if (above < floor || !/^\s*#/.test(text.slice(above, from))) break;
    from = above;
  }
  return from;
}

/** A block taken apart: what stands before it, its items, what stands between them, what follows. */
interface Parts {
  before: string;
  items: string[];
  /** One fewer than items. */
  gaps: string[];
  after: string;
}

function taken(text: string, { column, isInline, items }: Block): Parts {
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  const endOf = ({ to }: BlockItem) => (to === text.length ? whole.length : to);
  const textOf = (item: BlockItem, index: number) =>
    (index === 0 && isInline ? ' '.repeat(column) : '') + whole.slice(item.from, endOf(item));
  const last = items.at(-1);
  return {
    before: whole.slice(0, items[0]?.from ?? 0),
    items: items.map(textOf),
    gaps: items.slice(1).map(({ from }, index) => whole.slice(items[index]?.to ?? 0, from)),
    after: whole.slice(last ? endOf(last) : 0),
  };
}

function put(text: string, { column, isInline }: Block, { before, items, gaps, after }: Parts): string {
  const [first = '', ...others] = items;
  const opened = isInline ? (/^ *#/.test(first) ? first.trimStart() : first.slice(column)) : first;
  const made = before + opened + others.map((item, index) => (gaps[index] ?? '') + item).join('') + after;
  return text.endsWith('\n') ? made : made.replace(/\r?\n$/, '');
}

/** @returns the text with the items in another order; what stands between them keeps its place */
export function moveInBlock(text: string, block: Block, from: number, to: number): string {
  const parts = taken(text, block);
  const moved = parts.items[from] ?? '';
  return put(text, block, { ...parts, items: parts.items.toSpliced(from, 1).toSpliced(to, 0, moved) });
}

/** @param item its lines, the first without indentation */
export function insertInBlock(text: string, block: Block, index: number, item: string): string {
  const { items, gaps, ...parts } = taken(text, block);
  const isAiry = gaps.length > 0 && gaps.every((gap) => /^\s*\n$/.test(gap));
  const gap = isAiry ? '\n' : '';
  return put(text, block, {
    ...parts,
    items: items.toSpliced(index, 0, `${' '.repeat(block.column)}${item}\n`),
    // What is new stands right below the one before it.
    gaps: gaps.toSpliced(Math.max(0, index - 1), 0, gap),
  });
}

/** Takes an item out; at least one other must be left. */
export function removeFromBlock(text: string, block: Block, index: number): string {
  const { items, gaps, ...parts } = taken(text, block);
  const around = gaps.slice(Math.max(0, index - 1), index + 1);
  const isEdge = index === 0 || index === items.length - 1;
  const left = isEdge ? around.filter((gap) => gap.trim() !== '') : [keptGap(around)];
  return put(text, block, {
    before: parts.before + (index === 0 ? left.join('') : ''),
    items: items.toSpliced(index, 1),
    gaps: isEdge
      ? gaps.toSpliced(index === 0 ? 0 : index - 1, 1)
      : gaps.toSpliced(index - 1, 2, left.join('')),
    after: (index > 0 && isEdge ? left.join('') : '') + parts.after,
  });
}

function keptGap(gaps: readonly string[]): string {
  const said = gaps.filter((gap) => gap.trim() !== '');
  if (said.length > 0) return said.join('');
  return gaps.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

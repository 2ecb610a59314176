import type { Block, List, ListItem, Table, TableCell } from '../../model/deck.ts';
import { tabbedCells, tabbedRows } from '../outline/tabbed-rows.ts';
import { typedNumbers } from '../outline/typed-numbers.ts';

/** A bullet at the beginning of a line. `-` and `*` need a space after them, signs do not. */
const BULLET = /^(?:[-*+•·●○◆◇■□▪➢➤✓√»–—]\s+|[•●○◆◇■□▪➢➤✓√»])\s*(?=\S)/u;
/** A number at the beginning of a line; group 1 is the number. */
const NUMBER = /^(?:(\d{1,3})\s?(?:[、．)）]|\.(?!\d))|[(（](\d{1,3})[)）]|([①-⑳]))\s*(?=\S)/u;
const CIRCLED_ONE = 0x2460;
const TAB_WIDTH = 4;
/** Lines this short that end without a stop are labels, and several of them a list. */
const LABEL_LENGTH = 24;
const FEWEST_LABELS = 3;
const ENDS_LIKE_SENTENCE = /[。！？；：.!?;:，,]["”’)）]?$/u;

interface Line {
  text: string;
  indent: number;
  kind: 'bullet' | 'number' | 'plain';
  number?: number;
}

/**
 * Turns lines into lists and paragraphs: bullets and counted numbers become items, deeper
 * indented ones nested items, three or more short labels in a row a list, columns of tabs a table.
 */
export function linesToBlocks(lines: string[]): Block[] {
  const tables = tabbedRows(lines);
  const ends = [0, ...tables.map(({ end }) => end)];
  return [
    ...tables.flatMap(({ start, end }, index) => [
      ...blocksOfLines(lines.slice(ends[index], start)),
      tableOf(lines.slice(start, end)),
    ]),
    ...blocksOfLines(lines.slice(ends.at(-1))),
  ];
}

function tableOf(lines: string[]): Table {
  const rows = lines.map((line) =>
    tabbedCells(line).map((text): TableCell => ({ blocks: [{ type: 'paragraph', runs: [{ text }] }] })),
  );
  return { type: 'table', rows, headerRows: 0 };
}

function blocksOfLines(lines: string[]): Block[] {
  const blocks: Block[] = [];
  const numbers = typedNumbers(lines);
  const parsed = lines.map((line, index) => parseLine(line, numbers[index]?.depth));
  for (let at = 0; at < parsed.length; ) {
    const line = parsed[at];
    if (line === undefined || line.text === '') {
      at++;
      continue;
    }
    const end = line.kind === 'plain' ? labelsEnd(parsed, at) : listEnd(parsed, at);
    if (line.kind === 'plain' && end - at < FEWEST_LABELS) {
      blocks.push({ type: 'paragraph', runs: [{ text: line.text }] });
      at++;
      continue;
    }
    blocks.push(...nest(parsed.slice(at, end).filter(({ text }) => text !== '')));
    at = end;
  }
  return blocks;
}

/** `depth` is how deep the line's number stands below other ways of counting. */
function parseLine(raw: string, depth = 0): Line {
  const indent = [...(/^[\s\u3000]*/u.exec(raw)?.[0] ?? '')].reduce(
    (width, char) => width + (char === '\t' ? TAB_WIDTH : char === '\u3000' ? 2 : 1),
    depth * TAB_WIDTH,
  );
  const text = raw.replace(/^[\s\u3000]+|\s+$/gu, '');
  const number = NUMBER.exec(text);
  if (number) {
    const value = number[3]
      ? (number[3].codePointAt(0) ?? 0) - CIRCLED_ONE + 1
      : Number(number[1] ?? number[2]);
    return { text: text.slice(number[0].length), indent, kind: 'number', number: value };
  }
  const bullet = BULLET.exec(text);
  return bullet
    ? { text: text.slice(bullet[0].length), indent, kind: 'bullet' }
    : { text: text.replace(/^[-•·?？]$/u, ''), indent, kind: 'plain' };
}

/** The end of the run of items that begins at `start`; a plain line belongs to it when it is indented deeper. */
function listEnd(lines: Line[], start: number): number {
  const indent = lines[start]?.indent ?? 0;
  let end = start + 1;
  while (end < lines.length) {
    const line = lines[end];
    if (line === undefined || (line.text !== '' && line.kind === 'plain' && line.indent <= indent)) break;
    if (line.text === '' && lines[end + 1]?.kind === 'plain') break;
    end++;
  }
  return end;
}

function labelsEnd(lines: Line[], start: number): number {
  let end = start;
  while (end < lines.length) {
    const line = lines[end];
    if (line === undefined || line.kind !== 'plain' || line.text === '') break;
    if (line.text.length > LABEL_LENGTH || ENDS_LIKE_SENTENCE.test(line.text)) break;
    end++;
  }
  return end;
}

/** Builds the tree of items by indentation; plain lines below an item are its paragraphs; items of another kind or out of count begin a new list. */
function nest(lines: Line[], parent: Line['kind'] = 'plain'): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === undefined) break;
    let end = at + 1;
    while (end < lines.length && (lines[end]?.indent ?? 0) > line.indent) end++;
    const runs = [{ text: line.text }];
    const children = nest(lines.slice(at + 1, end), line.kind);
    if (line.kind === 'plain' && parent !== 'plain') blocks.push({ type: 'paragraph', runs }, ...children);
    else addItem(blocks, line, { runs, children });
    at = end;
  }
  return blocks;
}

function addItem(blocks: Block[], line: Line, item: ListItem): void {
  const last = blocks.at(-1);
  const ordered = line.kind === 'number';
  if (last?.type === 'list' && last.ordered === ordered && (!ordered || continues(last, line.number ?? 1))) {
    last.items.push(item);
    return;
  }
  const list: List = { type: 'list', ordered, items: [item] };
  if (ordered && line.number !== 1) list.start = line.number ?? 1;
  blocks.push(list);
}

function continues(list: List, number: number): boolean {
  return number === (list.start ?? 1) + list.items.length;
}

import type { Block, List, Run, Table } from '../../model/deck.ts';
import { textOfRuns } from '../text-of-runs.ts';
import { widthOf } from '../text-width.ts';
import { linesOfBlock, linesOfItem, linesOfRows } from './lines-of-block.ts';

/** A part of a slide that stays together. */
export interface Piece {
  block: Block;
  /** The block that it is a part of. */
  origin: Block;
  /** Rows at the top of a table that all its pieces have. */
  headRows?: number;
  lines: number;
  isHeading: boolean;
  /** Says what comes next: a heading, a line that ends with a colon. */
  leads: boolean;
}

const LONGEST_LABEL = 24;
/** A row of a form with so many lines is a text with a name. */
const LONG_ROW = 4;

/**
 * What a block can be parted into: a list into its items, a table into its rows with its head above each, a long row
 * of a form into what stands in it.
 */
export function piecesOf(block: Block): Piece[] {
  if (block.type === 'list') return piecesOfList(block);
  if (block.type === 'table') return piecesOfTable(block);
  const isHeading = block.type === 'heading';
  const leads = isHeading || (block.type === 'paragraph' && /[：:]$/.test(textOfRuns(block.runs).trim()));
  return [{ block, origin: block, lines: linesOfBlock(block), isHeading, leads }];
}

/** Puts the pieces of one list or table together again. */
export function joinPieces(pieces: readonly Piece[]): Block[] {
  const joined: Block[] = [];
  let before: Block | undefined;
  for (const { origin, block, headRows = 0 } of pieces) {
    const last = joined.at(-1);
    const whole = last && origin === before ? joinedBlock(last, block, headRows) : undefined;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(block);
    before = origin;
  }
  return joined;
}

function joinedBlock(before: Block, after: Block, headRows: number): Block | undefined {
  if (before.type === 'list' && after.type === 'list')
    return { ...before, items: [...before.items, ...after.items] };
  if (before.type === 'table' && after.type === 'table')
    return { ...before, rows: [...before.rows, ...after.rows.slice(headRows)] };
  return undefined;
}

function piecesOfList(list: List): Piece[] {
  return list.items.map((item, index) => {
    const block: List = { ...list, items: [item] };
    if (list.ordered) block.start = (list.start ?? 1) + index;
    return { block, origin: list, lines: linesOfItem(item), isHeading: false, leads: false };
  });
}

function piecesOfTable(table: Table): Piece[] {
  const lines = linesOfRows(table);
  const sum = (from: number, to: number) => lines.slice(from, to).reduce((all, each) => all + each, 0);
  const isForm = table.rows.some((row, index) => (lines[index] ?? 0) >= LONG_ROW && labelledText(row));
  const headRows = table.headerRows > 0 ? table.headerRows : isEven(table) && !isForm ? 1 : 0;
  const head = table.rows.slice(0, headRows);
  return rowGroups(table.rows, headRows).flatMap(([from, to], index): Piece[] => {
    const [row] = table.rows.slice(from, to);
    const text = isForm && row && to - from === 1 ? labelledText(row) : undefined;
    if (text) return piecesOfText(text, sum(from, to) >= LONG_ROW);
    return [
      {
        block: { ...table, rows: [...head, ...table.rows.slice(from, to)] },
        headRows,
        origin: table,
        lines: sum(from, to) + (index === 0 ? sum(0, headRows) : 0),
        isHeading: false,
        leads: false,
      },
    ];
  });
}

/** Each column has a cell in each row: the first row names the columns. */
const isEven = ({ rows }: Table) =>
  rows.every((row) => row.every((cell) => cell && (cell.colspan ?? 1) === 1));

interface LabelledText {
  label: Run[];
  blocks: Block[];
}

/** A row of a form: a short name and a text, as 教学过程 in a lesson plan. */
function labelledText(row: Row): LabelledText | undefined {
  const [first, text, ...others] = row.filter((cell) => cell !== null);
  const [label, ...more] = first?.blocks ?? [];
  if (!text || others.length > 0 || label?.type !== 'paragraph' || more.length > 0) return undefined;
  const isShort = label.runs.length > 0 && widthOf(textOfRuns(label.runs).trim()) <= LONGEST_LABEL;
  return isShort ? { label: label.runs, blocks: text.blocks } : undefined;
}

/** The name above the text as a heading, or before it where the text is a line or two. */
function piecesOfText({ label, blocks }: LabelledText, isLong: boolean): Piece[] {
  const [line, ...more] = blocks;
  if (!isLong && more.length === 0 && (line === undefined || line.type === 'paragraph')) {
    const name = label.map((run) => ({ ...run, bold: true }));
    return piecesOf({ type: 'paragraph', runs: line ? [...name, { text: '：' }, ...line.runs] : name });
  }
  const runs = label.map(({ bold: _, ...run }) => run);
  return [...piecesOf({ type: 'heading', depth: 3, runs }), ...blocks.flatMap(piecesOf)];
}

type Row = Table['rows'][number];

/** Stretches of rows that no merged cell holds together: `[from, to)`. */
function rowGroups(rows: Table['rows'], from: number): [number, number][] {
  const groups: [number, number][] = [];
  let begin = from;
  let end = from;
  for (const [at, row] of rows.entries()) {
    if (at < from) continue;
    for (const cell of row) end = Math.max(end, at + (cell?.rowspan ?? 1));
    if (at + 1 < end) continue;
    groups.push([begin, at + 1]);
    begin = at + 1;
  }
  if (begin < rows.length) groups.push([begin, rows.length]);
  return groups;
}

import type { Block, Code, List, ListItem, Run, Step, Table } from '../../model/deck.ts';
import { textOfRuns } from '../text-of-runs.ts';
import { widthOf } from '../text-width.ts';
import { linesOfBlock, linesOfItem, linesOfRows } from './lines-of-block.ts';
import type { Room } from './room.ts';

/** A part of a slide that stays together. */
export interface Piece {
  block: Block;
  /** The block that it is a part of. */
  origin: Block;
  /** What stands in it, where it is a part of a step or of a long item. */
  inner?: Piece;
  /** The item that it is a part of; on a further slide its line is repeated. */
  item?: ListItem;
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
 * What a block can be parted into: a list into its items, an item longer than a slide into those below it, a table into its rows with its head above each, a long row
 * of a form into what stands in it, a step into steps, program text into its lines. Pictures, figures, drawings and columns stay whole.
 */
export function piecesOf(block: Block, room: Room): Piece[] {
  if (block.type === 'list') return piecesOfList(block, room);
  if (block.type === 'table') return piecesOfTable(block, room);
  if (block.type === 'step') return piecesOfStep(block, room);
  if (block.type === 'code') return piecesOfCode(block);
  const isHeading = block.type === 'heading';
  const leads = isHeading || (block.type === 'paragraph' && /[：:]$/.test(textOfRuns(block.runs).trim()));
  return [{ block, origin: block, lines: linesOfBlock(block, room), isHeading, leads }];
}

/** Puts the pieces of one list, table, step or program together again. */
export function joinPieces(pieces: readonly Piece[]): Block[] {
  return stretchesOf(pieces, ({ origin }) => origin).flatMap((stretch) => {
    const [first] = stretch;
    if (!first) return [];
    const { origin, block, headRows = 0 } = first;
    const inner = stretch.flatMap((piece) => piece.inner ?? []);
    if (origin.type === 'step' && inner.length === stretch.length) {
      return { ...origin, blocks: joinPieces(inner) };
    }
    const blocks = stretch.map((piece) => piece.block);
    if (block.type === 'list' && blocks.every((each) => each.type === 'list')) {
      return { ...block, items: joinItems(stretch) };
    }
    if (block.type === 'code' && blocks.every((each) => each.type === 'code')) {
      return { ...block, text: blocks.map(({ text }) => text).join('\n') };
    }
    if (block.type === 'table' && blocks.every((each) => each.type === 'table')) {
      const head = block.rows.slice(0, headRows);
      return { ...block, rows: [...head, ...blocks.flatMap(({ rows }) => rows.slice(headRows))] };
    }
    return blocks;
  });
}

/** Neighbours that are parts of one whole. */
function stretchesOf(pieces: readonly Piece[], wholeOf: (piece: Piece) => Block | ListItem): Piece[][] {
  const stretches: Piece[][] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last?.[0] && wholeOf(last[0]) === wholeOf(piece)) last.push(piece);
    else stretches.push([piece]);
  }
  return stretches;
}

function piecesOfCode(code: Code): Piece[] {
  return code.text
    .split('\n')
    .map((text) => ({ block: { ...code, text }, origin: code, lines: 1, isHeading: false, leads: false }));
}

function piecesOfStep(step: Step, room: Room): Piece[] {
  return step.blocks
    .flatMap((block) => piecesOf(block, room))
    .map((inner) => ({ ...inner, block: { ...step, blocks: [inner.block] }, origin: step, inner }));
}

function piecesOfList(list: List, room: Room): Piece[] {
  return list.items.flatMap((item, index): Piece[] => {
    const block: List = { ...list, items: [item] };
    if (list.ordered) block.start = (list.start ?? 1) + index;
    const lines = linesOfItem(item, room);
    const [below, ...more] = item.children;
    if (lines > room.lines && below?.type === 'list' && more.length === 0) {
      const inner = piecesOfList(below, room);
      return piecesOfItem(block, item, inner, room).map((piece) => ({ ...piece, origin: list }));
    }
    return [{ block, origin: list, lines, isHeading: false, leads: false }];
  });
}

/** The line of an item with each of what stands below it. */
function piecesOfItem(block: List, item: ListItem, below: readonly Piece[], room: Room): Piece[] {
  const own = linesOfItem({ ...item, children: [] }, room);
  return below.map((inner, at) => ({
    ...inner,
    block: { ...block, items: [{ ...item, children: [inner.block] }] },
    lines: inner.lines + (at === 0 ? own : 0),
    inner,
    item,
  }));
}

/** The items of pieces of one list; parts of one item are that item again. */
function joinItems(pieces: readonly Piece[]): ListItem[] {
  return stretchesOf(pieces, ({ item, block }) => item ?? block).flatMap((stretch) => {
    const inner = stretch.flatMap((piece) => piece.inner ?? []);
    const item = stretch[0]?.item;
    if (item) return { ...item, children: joinPieces(inner) };
    return stretch.flatMap(({ block }) => (block.type === 'list' ? block.items : []));
  });
}

function piecesOfTable(table: Table, room: Room): Piece[] {
  const lines = linesOfRows(table, room);
  const sum = (from: number, to: number) => lines.slice(from, to).reduce((all, each) => all + each, 0);
  const isForm = table.rows.some((row, index) => (lines[index] ?? 0) >= LONG_ROW && labelledText(row));
  const headRows = table.headerRows > 0 ? table.headerRows : isEven(table) && !isForm ? 1 : 0;
  const head = table.rows.slice(0, headRows);
  return rowGroups(table.rows, headRows).flatMap(([from, to], index): Piece[] => {
    const [row] = table.rows.slice(from, to);
    const text = isForm && row && to - from === 1 ? labelledText(row) : undefined;
    if (text) return piecesOfText(text, sum(from, to) >= LONG_ROW, room);
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
function piecesOfText({ label, blocks }: LabelledText, isLong: boolean, room: Room): Piece[] {
  const [line, ...more] = blocks;
  if (!isLong && more.length === 0 && (line === undefined || line.type === 'paragraph')) {
    const name = label.map((run) => ({ ...run, bold: true }));
    return piecesOf({ type: 'paragraph', runs: line ? [...name, { text: '：' }, ...line.runs] : name }, room);
  }
  const runs = label.map(({ bold: _, ...run }) => run);
  return [
    ...piecesOf({ type: 'heading', depth: 3, runs }, room),
    ...blocks.flatMap((block) => piecesOf(block, room)),
  ];
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

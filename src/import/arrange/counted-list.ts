import type { Block, List, Paragraph, Run } from '../../model/deck.ts';
import { textOfRuns } from '../text-of-runs.ts';
import { widthOf } from '../text-width.ts';
import type { TimedBlock } from './clicks.ts';

/** What stands in one row of a stack, and the number that stood beside it. */
export interface CountedBlocks {
  number?: string | undefined;
  blocks: TimedBlock[];
}

interface Item {
  number: string;
  line: Paragraph;
  click: number | undefined;
  below: Block[];
}

/** More rows below each counted line are columns of something else. */
const MOST_BELOW = 3;
const FITS_ITEM = new Set<Block['type']>(['paragraph', 'list', 'picture']);

/**
 * Makes a list of texts that are counted by numbers beside them. What stands between them belongs to the one above it
 * if it is as much below each. Where that is not so, the numbers stand before their texts.
 */
export function joinCounted(rows: readonly CountedBlocks[]): TimedBlock[] {
  const places = rows.flatMap(({ number }, index) => (number === undefined ? [] : [index]));
  const [first = 0] = places;
  const gap = Math.max(0, (places[1] ?? 0) - first - 1);
  const end = (places.at(-1) ?? 0) + gap + 1;
  const isEven = places.every((place, index) => place === first + index * (gap + 1));
  const items =
    isEven && gap <= MOST_BELOW && end <= rows.length ? itemsOf(rows.slice(first, end), gap) : undefined;
  if (!items) return rows.flatMap(withNumber);
  const before = rows.slice(0, first).flatMap(({ blocks }) => blocks);
  const after = rows.slice(end).flatMap(({ blocks }) => blocks);
  return [...before, ...(areHeadings(items) ? items.flatMap(headingOf) : [listOf(items)]), ...after];
}

/** `undefined` when there are none, or something of it cannot stand in a list. */
function itemsOf(stretch: readonly CountedBlocks[], gap: number): Item[] | undefined {
  const items: Item[] = [];
  for (let at = 0; at < stretch.length; at += gap + 1) {
    const [line, ...rest] = stretch[at]?.blocks ?? [];
    const number = stretch[at]?.number;
    if (line?.block.type !== 'paragraph' || number === undefined) return undefined;
    const rowsBelow = stretch.slice(at + 1, at + 1 + gap).flatMap(({ blocks }) => blocks);
    const below = [...rest, ...rowsBelow].map(({ block }) => block);
    if (!below.every(({ type }) => FITS_ITEM.has(type))) return undefined;
    items.push({ number: number.trim(), line: line.block, click: line.click, below });
  }
  return items.length > 1 ? items : undefined;
}

/** Numbers that Markdown writes itself; 01, 一 and A stay as they are. */
const isPlain = ({ number }: Item) => /^[1-9]\d?[.．、]?$/u.test(number);

/** A wider line is a sentence. A Chinese character is 2 wide, a Latin letter 1. */
const WIDEST_HEADING = 32;

/** Whether what is counted are the names of what stands below each. */
const areHeadings = (items: readonly Item[]) =>
  items.every(
    (item) =>
      !isPlain(item) && item.below.length > 0 && widthOf(textOfRuns(item.line.runs)) <= WIDEST_HEADING,
  );

function headingOf({ number, line, below, click }: Item): TimedBlock[] {
  const runs = [labelOf(number), ...line.runs.map(({ bold: _, ...run }) => run)];
  return [{ type: 'heading' as const, depth: 3, runs }, ...below].map((block) => ({ block, click }));
}

/** Lines that come one by one are a list that does. */
function listOf(items: readonly Item[]): TimedBlock {
  const ordered = items.every(isPlain);
  const list: List = {
    type: 'list',
    ordered,
    items: items.map(({ number, line, below }) => ({
      runs: ordered ? line.runs : [labelOf(number), ...line.runs],
      children: below,
    })),
  };
  const clicks = new Set(items.map(({ click }) => click));
  const oneByOne = clicks.size === items.length && !clicks.has(undefined);
  return oneByOne
    ? { block: { type: 'step', each: true, blocks: [list] } }
    : { block: list, click: items[0]?.click };
}

function withNumber({ number, blocks }: CountedBlocks): TimedBlock[] {
  if (number === undefined) return blocks;
  const label = labelOf(number);
  const [first, ...rest] = blocks;
  if (first?.block.type !== 'paragraph' && first?.block.type !== 'heading') {
    return [{ block: { type: 'paragraph', runs: [label] }, click: first?.click }, ...blocks];
  }
  return [{ ...first, block: { ...first.block, runs: [label, ...first.block.runs] } }, ...rest];
}

function labelOf(number: string): Run {
  return { text: `${number.trim()} ` };
}

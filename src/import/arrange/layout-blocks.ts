import type { Block, Column, Columns } from '../../model/deck.ts';
import { type TimedBlock, wrapClicks } from './clicks.ts';
import { joinCounted } from './counted-list.ts';
import type { Unit } from './item.ts';
import { isLeadLine, labelOf } from './labels.ts';
import type { Layout } from './layout-tree.ts';
import { sharesOf } from './shares.ts';

/** More columns in a row leave no room for words at a size that one can read; the others go into a row below. */
const MOST_COLUMNS = 6;

/** Writes a layout as blocks: rows one below the other, columns side by side. One column alone needs no columns. */
export function layoutBlocks(layout: Layout): Block[] {
  return wrapClicks(timedBlocks(layout, new Set()));
}

/** @param labels the units that name what stands below them */
function timedBlocks(layout: Layout, labels: ReadonlySet<Unit>): TimedBlock[] {
  switch (layout.kind) {
    case 'unit':
      return joinCounted([countedBlocks(layout, labels)]);
    case 'rows': {
      const heads = new Set([...labels, ...headsOf(layout.parts)]);
      return joinCounted(layout.parts.map((part) => countedBlocks(part, heads)));
    }
    case 'columns':
      return rowsOfColumns(layout.parts).map((parts) => columnsBlock(parts));
  }
}

function countedBlocks(layout: Layout, labels: ReadonlySet<Unit>) {
  if (layout.kind !== 'unit') return { blocks: timedBlocks(layout, labels) };
  const { unit } = layout;
  const blocks = labels.has(unit) ? unit.blocks.map(asHeading) : onGround(unit);
  return {
    number: unit.number,
    blocks: blocks.map((block): TimedBlock => ({ block: placed(block, unit), click: unit.click })),
  };
}

/** A counted text is marked by its number, a flow is drawn anyhow. */
function onGround({ ground, number, blocks, place }: Unit): Block[] {
  const isMarked = number !== undefined || blocks.some(({ type }) => type === 'diagram');
  if (ground === undefined || isMarked) return blocks;
  const inside = blocks.map((block) => (blocks.length > 1 || block.place ? block : { ...block, place }));
  return [{ type: 'remark', ...(ground === 'warns' ? { warns: true } : {}), blocks: inside }];
}

/** Lines that are set stronger than the rest and have something below them. */
function headsOf(parts: readonly Layout[]): Unit[] {
  return parts.slice(0, -1).flatMap((part, at) => {
    const isHead = part.kind === 'unit' && isLeadLine(part.unit) && !isLead(parts[at + 1]);
    return isHead ? part.unit : [];
  });
}

const isLead = (layout: Layout | undefined) => layout?.kind === 'unit' && isLeadLine(layout.unit);

function placed(block: Block, { place, blocks }: Unit): Block {
  return block.place || blocks.length > 1 ? block : { ...block, place };
}

/** A label of one line names what stands below it. */
function asHeading(block: Block): Block {
  if (block.type !== 'paragraph') return block;
  return { type: 'heading', depth: 3, runs: block.runs.map(({ bold: _, ...run }) => run) };
}

/** As few rows as will do, about equally long. */
function rowsOfColumns(parts: readonly Layout[]): Layout[][] {
  const rows = Math.ceil(parts.length / MOST_COLUMNS);
  const length = Math.ceil(parts.length / rows);
  return Array.from({ length: rows }, (_, row) => parts.slice(row * length, (row + 1) * length));
}

/** Columns that appear as a whole on one click are one step. */
function columnsBlock(parts: readonly Layout[]): TimedBlock {
  const labels = labelsOf(parts);
  const timed = parts.map((part) => timedBlocks(part, labels));
  const clicks = new Set(timed.flat().map(({ click }) => click));
  const [click] = clicks.size === 1 ? clicks : [];
  const shares = sharesOf(parts.map((part) => ({ place: part.place, isText: isText(part) })));
  const columns = timed.map(
    (blocks, at): Column => ({
      share: shares[at] ?? 0,
      blocks: click === undefined ? wrapClicks(blocks) : blocks.map(({ block }) => block),
    }),
  );
  const block: Columns = { type: 'columns', columns };
  return { block, click };
}

/** The labels at the heads of columns, if each has one. */
function labelsOf(parts: readonly Layout[]): Set<Unit> {
  const labels = parts.map((part) =>
    part.kind === 'rows'
      ? labelOf(part.parts.flatMap((each) => (each.kind === 'unit' ? each.unit : [])))
      : undefined,
  );
  return new Set(labels.every((label) => label !== undefined) ? labels : []);
}

function isText(layout: Layout): boolean {
  return layout.kind === 'unit' ? layout.unit.kind === 'text' : layout.parts.every(isText);
}

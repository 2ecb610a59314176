import type { Table as MdastTable, PhrasingContent } from 'mdast';
import type { Block, Chart, Run, Table, TableCell } from '../../model/deck.ts';
import { pictureToNode } from './picture.ts';
import { LINE_BREAK, runsToPhrasing } from './runs.ts';

/** A Markdown table; what a merged cell covers stays empty, and the first row with words is always the header. */
export function tableToNode(table: Table): MdastTable {
  const first = table.rows.findIndex((row) => row.some((cell) => cell && cell.blocks.length > 0));
  return {
    type: 'table',
    children: table.rows.slice(Math.max(0, first)).map((row, index) => ({
      type: 'tableRow',
      children: row.map((cell) => ({
        type: 'tableCell',
        children: cell ? cellToPhrasing(index === 0 ? headCell(cell) : cell) : [],
      })),
    })),
  };
}

/** First column the categories, then one column a series. The corner says what the chart says of them, and no more. */
export function chartToTable(chart: Chart): MdastTable {
  const rows = [
    [chart.categoryTitle || chart.title, ...chart.series.map(({ name }) => name)],
    ...chart.categories.map((category, index) => [
      category,
      ...chart.series.map(({ values }) => String(values[index] ?? '')),
    ]),
  ];
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((value) => ({
        type: 'tableCell',
        children: runsToPhrasing([{ text: value }], 'cell'),
      })),
    })),
  };
}

/** The first row is bold by itself. */
function headCell(cell: TableCell): TableCell {
  const blocks = cell.blocks.map((block) =>
    block.type === 'paragraph' ? { ...block, runs: block.runs.map(({ bold: _, ...run }) => run) } : block,
  );
  return { ...cell, blocks };
}

function cellToPhrasing({ blocks }: TableCell): PhrasingContent[] {
  return withoutLoneMark(blocks)
    .flatMap((block) => linesOfBlock(block))
    .flatMap((line, index) => (index === 0 ? line : [LINE_BREAK, ...line]));
}

/** The mark of a list with a single item says nothing in a cell. */
function withoutLoneMark(blocks: Block[]): Block[] {
  const [list] = blocks;
  if (blocks.length > 1 || list?.type !== 'list' || list.ordered || list.items.length > 1) return blocks;
  return list.items.flatMap(({ runs, children }) => [{ type: 'paragraph' as const, runs }, ...children]);
}

/** A cell has no room for blocks: each becomes lines, list items with the mark of their depth. */
function linesOfBlock(block: Block, depth = 0): PhrasingContent[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [runsToPhrasing(block.runs, 'cell')];
    case 'list':
      return block.items.flatMap((item, index) => {
        const mark: Run = {
          text: block.ordered ? numberMark((block.start ?? 1) + index, depth) : bulletMark(depth),
        };
        const inside = item.children.flatMap((child) => linesOfBlock(child, depth + 1));
        return [runsToPhrasing([mark, ...item.runs], 'cell'), ...inside];
      });
    case 'picture':
      return [[pictureToNode(block)]];
    case 'equation':
      return [runsToPhrasing([{ text: block.text, mathml: block.mathml }], 'cell')];
    default:
      return [];
  }
}

/** Lines of a cell cannot be indented, so that the sign tells the depth. */
function bulletMark(depth: number): string {
  return `${['•', '–'][depth] ?? '·'} `;
}

function numberMark(value: number, depth: number): string {
  return depth === 0 ? `${value}. ` : depth === 1 ? `(${value}) ` : `${value}) `;
}

import type { Table as MdastTable, PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import type { Block, Chart, List, Table, TableCell } from '../../model/deck.ts';
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

/** Lines have a break between them; a list is set apart by itself. */
function cellToPhrasing({ blocks }: TableCell): PhrasingContent[] {
  const parts = withoutLoneMark(blocks).flatMap(partsOfBlock);
  return parts.flatMap(({ nodes, isList }, index) => {
    const before = parts[index - 1];
    return before && !before.isList && !isList ? [LINE_BREAK, ...nodes] : nodes;
  });
}

/** The mark of a list with a single item says nothing in a cell. */
function withoutLoneMark(blocks: Block[]): Block[] {
  const [list] = blocks;
  if (blocks.length > 1 || list?.type !== 'list' || list.ordered || list.items.length > 1) return blocks;
  return list.items.flatMap(({ runs, children }) => [{ type: 'paragraph' as const, runs }, ...children]);
}

interface CellPart {
  nodes: PhrasingContent[];
  isList?: boolean;
}

/** A cell has no room for Markdown's blocks: each becomes a line, a list one of HTML. */
function partsOfBlock(block: Block): CellPart[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{ nodes: runsToPhrasing(block.runs, 'cell') }];
    case 'list':
      return [{ nodes: [listToElement(block)], isList: true }];
    case 'picture':
      return [{ nodes: [pictureToNode(block)] }];
    case 'equation':
      return [{ nodes: runsToPhrasing([{ text: block.text, mathml: block.mathml }], 'cell') }];
    case 'figure':
      return [...partsOfBlock(block.picture), { nodes: runsToPhrasing(block.caption, 'cell') }];
    case 'code':
      return block.text.split('\n').map((value) => ({ nodes: [{ type: 'inlineCode', value }] }));
    case 'step':
    case 'remark':
      return block.blocks.flatMap(partsOfBlock);
    case 'columns':
      return block.columns.flatMap(({ blocks }) => blocks.flatMap(partsOfBlock));
    default:
      return [];
  }
}

function listToElement({ ordered, start = 1, items }: List): PhrasingContent {
  const inside = items.map(({ runs, children }) =>
    element('li', [
      ...runsToPhrasing(runs, 'cell'),
      ...children.flatMap(partsOfBlock).flatMap(({ nodes }) => nodes),
    ]),
  );
  return ordered ? element('ol', inside, start === 1 ? {} : { start: String(start) }) : element('ul', inside);
}

function element(
  name: string,
  children: PhrasingContent[],
  attributes: Record<string, string> = {},
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children,
  };
}

import type { Block, Table, TableCell } from '../../model/deck.ts';
import { paragraphsToBlocks, readParagraphs } from '../drawingml/text-body.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import type { ShapeContext } from './shape-context.ts';

/**
 * Reads `a:tbl` (ECMA-376 part 1, §21.1.3.13). Cells that a merged one covers are `null`; short rows are filled up.
 * A table without any text is empty.
 */
export function readTable(table: XmlElement, context: ShapeContext): Block[] {
  const value = tableOf(table, context);
  const hasText = value.rows.some((row) => row.some((cell) => cell !== null && cell.blocks.length > 0));
  if (!hasText) return [];
  if (value.rows.some((row) => row.includes(null))) {
    context.report({
      severity: 'info',
      rule: 'merged-cells',
      reason: 'A table has merged cells; Markdown has none, so what they covered is empty.',
      hint: 'Repeat the text in the empty cells if a row must be understood by itself.',
    });
  }
  return [value];
}

function tableOf(table: XmlElement, context: ShapeContext): Table {
  const rows = table.all('a:tr').map((row) => row.all('a:tc').map((cell) => readCell(cell, context)));
  const width = Math.max(table.first('a:tblGrid').all('a:gridCol').length, ...rows.map((row) => row.length));
  for (const row of rows) {
    while (row.length < width) row.push({ blocks: [] });
  }
  const hasHeader = table.first('a:tblPr').boolean('firstRow') === true;
  return { type: 'table', rows, headerRows: hasHeader ? 1 : 0 };
}

function readCell(cell: XmlElement, context: ShapeContext): TableCell | null {
  if (cell.boolean('hMerge') || cell.boolean('vMerge')) return null;
  const paragraphs = readParagraphs(cell.first('a:txBody'), context, [context.design.defaultTextStyle]);
  const colspan = cell.integer('gridSpan') ?? 1;
  const rowspan = cell.integer('rowSpan') ?? 1;
  return {
    blocks: paragraphsToBlocks(paragraphs),
    ...(colspan > 1 ? { colspan } : {}),
    ...(rowspan > 1 ? { rowspan } : {}),
  };
}

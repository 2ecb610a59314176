import type { Block, Table, TableCell } from '../../model/deck.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { type DocumentContext, MAX_DEPTH, reportNesting } from './document-context.ts';
import { dropSliverColumns } from './sliver-columns.ts';
import { isOn } from './styles.ts';

/** Elements around rows and cells that carry nothing of their own. */
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);
/** Word allows 63 columns (ECMA-376 part 1, §17.4.17); a span cannot be wider. */
const MAX_COLUMNS = 64;

/** Blocks that a cell of a Markdown table can hold as lines. */
const FITS_CELL = new Set<Block['type']>(['paragraph', 'heading', 'list', 'picture', 'equation']);

type Row = (TableCell | null)[];

/** Reads `w:tbl` (§17.4.37). Cells that a merged one covers are `null`; short rows are filled up. */
export async function readTable(table: XmlElement, context: DocumentContext): Promise<Block[]> {
  if (context.depth >= MAX_DEPTH) {
    reportNesting('A table', context);
    return [];
  }
  const inside = { ...context, depth: context.depth + 1 };
  const kept = unwrap(table, 'w:tr').filter((row) => !row.find('w:trPr', 'w:del'));
  const merging: (TableCell | undefined)[] = [];
  const rows: Row[] = [];
  for (const row of kept) rows.push(await readRow(row, merging, inside));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [];
  for (const row of rows) while (row.length < width) row.push({ blocks: [] });
  dropSliverColumns(rows, table);
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0]?.[0] : undefined;
  if (only?.blocks.some((block) => !FITS_CELL.has(block.type))) return only.blocks;
  const inner = rows.flatMap((row) => row.flatMap((cell) => (cell ? takeOut(cell) : [])));
  return [{ type: 'table', rows, headerRows: headerRows(table, kept) } satisfies Table, ...inner];
}

/** Reads one row. `merging` holds, by column, the cell that a vertical merge continues. */
async function readRow(
  row: XmlElement,
  merging: (TableCell | undefined)[],
  context: DocumentContext,
): Promise<Row> {
  const properties = row.first('w:trPr');
  const cells: Row = emptyCells(properties.first('w:gridBefore').integer('w:val'));
  for (const cell of unwrap(row, 'w:tc')) {
    const cellProperties = cell.first('w:tcPr');
    const span = Math.min(MAX_COLUMNS, Math.max(1, cellProperties.first('w:gridSpan').integer('w:val') ?? 1));
    const above = merging[cells.length];
    if (continues(cellProperties, 'w:hMerge') && cells.length > 0) {
      widen(cells);
    } else if (continues(cellProperties, 'w:vMerge') && above !== undefined) {
      above.rowspan = (above.rowspan ?? 1) + 1;
      for (let covered = 0; covered < span; covered++) cells.push(null);
    } else {
      const read: TableCell = { blocks: await context.readStory(cell, context) };
      if (span > 1) read.colspan = span;
      merging[cells.length] = cellProperties.find('w:vMerge') ? read : undefined;
      cells.push(read);
      for (let covered = 1; covered < span; covered++) cells.push(null);
    }
  }
  cells.push(...emptyCells(properties.first('w:gridAfter').integer('w:val')));
  return cells;
}

function emptyCells(count = 0): Row {
  return Array.from({ length: Math.min(MAX_COLUMNS, Math.max(0, count)) }, () => ({ blocks: [] }));
}

/** `w:vMerge` (§17.4.84) and the older `w:hMerge`: without a value or with `continue`, the cell belongs to the one before. */
function continues(properties: XmlElement, name: string): boolean {
  const merge = properties.find(name);
  return merge !== undefined && merge.attribute('w:val') !== 'restart';
}

function widen(cells: Row): void {
  const last = cells.findLast((cell) => cell !== null);
  if (last) last.colspan = (last.colspan ?? 1) + 1;
  cells.push(null);
}

/** Takes out of a cell what has no room in it, such as a table inside the table: it follows below. */
function takeOut(cell: TableCell): Block[] {
  const outside = cell.blocks.filter((block) => !FITS_CELL.has(block.type));
  if (outside.length > 0) cell.blocks = cell.blocks.filter((block) => FITS_CELL.has(block.type));
  return outside;
}

/** Rows that repeat on each page (`w:tblHeader`, §17.4.78), else the first row where the table's look marks it. */
function headerRows(table: XmlElement, rows: XmlElement[]): number {
  const repeated = rows.findIndex((row) => isOn(row.first('w:trPr'), 'w:tblHeader') !== true);
  if (repeated > 0) return repeated;
  const look = table.first('w:tblPr', 'w:tblLook');
  const isMarked =
    look.boolean('w:firstRow') ?? (Number.parseInt(look.attribute('w:val') ?? '0', 16) & 0x20) !== 0;
  return isMarked && rows.length > 1 ? 1 : 0;
}

function unwrap(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const open = element.elements.toReversed();
  for (let child = open.pop(); child; child = open.pop()) {
    if (child.name === name) found.push(child);
    else if (WRAPPERS.has(child.name)) open.push(...child.elements.toReversed());
  }
  return found;
}

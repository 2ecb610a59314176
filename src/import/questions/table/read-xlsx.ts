import type { Deck } from '../../../model/deck.ts';
import type { Result } from '../../../model/message.ts';
import { OoxmlPackage } from '../../ooxml/package.ts';
import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';
import type { ReadOptions } from '../../reader.ts';
import type { SourceFile } from '../../source-file.ts';
import { UnreadableFile } from '../../unreadable-file.ts';
import { readBankSheets } from './read-bank-table.ts';
import { type CellStyles, cellText, columnOf, textOfString } from './sheet-cell.ts';
import type { Sheet, SheetRow } from './sheet-row.ts';

/** Sheets have no more columns (ECMA-376 part 1, §18.3.1.13); what banks have is far below. */
const MOST_COLUMNS = 256;

/**
 * Reads the questions of an Excel workbook (ECMA-376 part 1, §18), a question a row.
 * @throws UnreadableFile when it is no workbook, or none of its sheets has columns of a bank.
 */
export async function readXlsx(source: SourceFile, { file }: ReadOptions): Promise<Result<Deck>> {
  const book = await OoxmlPackage.open(source);
  const part = (await book.relationships()).part('officeDocument');
  const workbook = part === undefined ? undefined : await book.xml(part);
  if (!workbook) {
    throw new UnreadableFile(
      'bank-no-workbook',
      'The file looks like an Excel workbook, but there is none in it.',
      'Open it in Excel or WPS, save it as .xlsx and import that.',
    );
  }
  const related = await book.relationships(part);
  const strings = (await rootOf(book, related.part('sharedStrings'))).all('x:si').map(textOfString);
  const styles = stylesOf(await rootOf(book, related.part('styles')));
  const sheets: Sheet[] = [];
  for (const sheet of workbook.first('x:sheets').all('x:sheet')) {
    const target = related.get(sheet.attribute('r:id') ?? '')?.target;
    const root = target === undefined ? undefined : await book.xml(target);
    if (!root) continue;
    sheets.push({
      name: sheet.attribute('name') ?? '',
      rows: rowsOf(root, strings, styles),
      hasDrawings: root.find('x:drawing') !== undefined,
      hidden: (sheet.attribute('state') ?? 'visible') !== 'visible',
    });
  }
  return readBankSheets(sheets, file);
}

async function rootOf(book: OoxmlPackage, part: string | undefined): Promise<XmlElement> {
  return (part === undefined ? undefined : await book.xml(part)) ?? NO_ELEMENT;
}

/** How numbers of each style are written (§18.8.10, §18.8.30). */
function stylesOf(styles: XmlElement): CellStyles {
  const own = new Map(
    styles
      .first('x:numFmts')
      .all('x:numFmt')
      .map((format) => [format.attribute('numFmtId'), format.attribute('formatCode') ?? ''] as const),
  );
  return styles
    .first('x:cellXfs')
    .all('x:xf')
    .map((style) => {
      const id = style.attribute('numFmtId') ?? '0';
      return own.get(id) ?? Number(id);
    });
}

function rowsOf(sheet: XmlElement, strings: readonly string[], styles: CellStyles): SheetRow[] {
  let line = 0;
  const rows = sheet
    .first('x:sheetData')
    .all('x:row')
    .map((row): SheetRow => {
      line = row.integer('r') ?? line + 1;
      const cells: string[] = [];
      for (const [index, cell] of row.all('x:c').entries()) {
        const column = columnOf(cell.attribute('r')) ?? index;
        if (column >= MOST_COLUMNS) continue;
        while (cells.length < column) cells.push('');
        cells[column] = cellText(cell, strings, styles).trim();
      }
      return { line, cells };
    })
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  for (const [column, merged] of mergedBelow(sheet)) fillMerged(rows, column, merged);
  return rows;
}

interface Merged {
  from: number;
  to: number;
}

/** By column, the cells that are merged downwards, as categories over their questions are (§18.3.1.55). */
function mergedBelow(sheet: XmlElement): Map<number, Merged[]> {
  const found = sheet
    .first('x:mergeCells')
    .all('x:mergeCell')
    .flatMap((merged) => {
      const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(merged.attribute('ref') ?? '');
      const column = columnOf(match?.[1]);
      if (!match || column === undefined || column >= MOST_COLUMNS || match[1] !== match[3]) return [];
      return [{ column, from: Number(match[2]), to: Number(match[4]) }];
    })
    .sort((a, b) => a.from - b.from);
  return Map.groupBy(found, ({ column }) => column);
}

/** A merged cell says the same in each of its rows. */
function fillMerged(rows: readonly SheetRow[], column: number, merged: readonly Merged[]): void {
  let place = 0;
  let text = '';
  for (const { line, cells } of rows) {
    while (place < merged.length && (merged[place]?.to ?? 0) < line) place++;
    const { from, to } = merged[place] ?? { from: line + 1, to: line };
    if (line === from) text = cells[column] ?? '';
    if (line <= from || line > to) continue;
    while (cells.length <= column) cells.push('');
    cells[column] ||= text;
  }
}

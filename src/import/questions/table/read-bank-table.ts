import { basename } from 'node:path';
import type { Deck } from '../../../model/deck.ts';
import type { Message, Result } from '../../../model/message.ts';
import { UnreadableFile } from '../../unreadable-file.ts';
import type { Question } from '../question.ts';
import { questionDeck } from '../question-slides.ts';
import { type BankColumns, bankColumns } from './bank-columns.ts';
import { csvRows } from './csv-rows.ts';
import { rowQuestion } from './row-question.ts';
import type { Sheet, SheetRow } from './sheet-row.ts';

/** The names of columns stand in one of the first rows. */
const HEAD_ROWS = 10;

/** Whether a text is a table of questions: a file for tables, or lines with the names of its columns. */
export function isBankTable(text: string, file: string): boolean {
  if (/\.(csv|tsv)$/i.test(file)) return true;
  if (/\.(md|markdown|gift)$/i.test(file)) return false;
  const head = text.slice(0, 4000).split('\n').slice(0, HEAD_ROWS).join('\n');
  return /[,\t;]/.test(head) && headOf(csvRows(head)) !== undefined;
}

/** @throws UnreadableFile when none of its columns holds questions. */
export function readBankText(text: string, file: string): Result<Deck> {
  return readBankSheets([{ name: '', rows: csvRows(text), hasDrawings: false, hidden: false }], file);
}

/**
 * Reads the questions of tables, a question a row.
 * @throws UnreadableFile when no table has columns of a bank.
 */
export function readBankSheets(sheets: readonly Sheet[], file: string): Result<Deck> {
  const messages: Message[] = [];
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const banks = filled.map((sheet) => ({ ...sheet, head: headOf(sheet.rows) }));
  const withHead = banks.filter(({ head, hidden }) => head !== undefined && !hidden);
  if (withHead.length === 0) throw noQuestions(filled);
  const questions: Question[] = [];
  for (const { name, rows, head, hidden, hasDrawings } of banks) {
    const place = filled.length > 1 ? { file, sheet: name } : { file };
    const say = (message: Omit<Message, 'place'>, line?: number) =>
      messages.push({ ...message, place: { ...place, ...(line === undefined ? {} : { line }) } });
    if (head === undefined || hidden) {
      say({
        severity: 'warning',
        rule: 'bank-sheet',
        reason: hidden
          ? `The sheet ${JSON.stringify(name)} is hidden and was left out.`
          : `The sheet ${JSON.stringify(name)} has no column of questions and was left out.`,
        hint: 'Show it, name its columns as 题目, 选项A, 选项B, 答案, and import it again, if it has questions.',
      });
      continue;
    }
    if (hasDrawings) {
      say({
        severity: 'warning',
        rule: 'bank-pictures',
        reason:
          'Pictures lie on the sheet, which says of none what question it belongs to: they were left out.',
        hint: 'Put those that a question needs beside index.mdx and refer to them with ![…](./name.png).',
      });
    }
    const { names, columns, index } = head;
    say({ severity: 'info', rule: 'bank-columns', reason: saidColumns(names, columns) });
    for (const row of rows.slice(0, index)) {
      say(
        {
          severity: 'info',
          rule: 'bank-above',
          reason: `A line above the table was left out: ${JSON.stringify(row.cells.filter(Boolean).join(' ').slice(0, 60))}.`,
        },
        row.line,
      );
    }
    for (const column of columns.others) {
      if (!rows.slice(index + 1).some(({ cells }) => (cells[column] ?? '') !== '')) continue;
      say({
        severity: 'info',
        rule: 'bank-column',
        reason: `The column ${JSON.stringify(names[column])} is nothing that a quiz has, and was left out.`,
      });
    }
    const sheet = withHead.length > 1 ? name : '';
    for (const row of rows.slice(index + 1)) {
      const question = rowQuestion(row, columns, sheet, (line, message) => say(message, line));
      if (question) questions.push(question);
    }
  }
  const title = basename(file).replace(/\.\w+$/, '');
  return { value: questionDeck({ title, questions }), messages };
}

interface Head {
  names: string[];
  columns: BankColumns;
  /** Its place among the rows. */
  index: number;
}

function headOf(rows: readonly SheetRow[]): Head | undefined {
  for (const [index, { cells: names }] of rows.slice(0, HEAD_ROWS).entries()) {
    const columns = bankColumns(names);
    if (columns) return { names, columns, index };
  }
  return undefined;
}

function saidColumns(names: readonly string[], { at, options }: BankColumns): string {
  const named = (columns: readonly (number | undefined)[]) =>
    columns.flatMap((column) => (column === undefined ? [] : (names[column] ?? ''))).join(', ') || '–';
  return `Columns read: question ${named([at.question])}; options ${named([...options, at.options])}; answer ${named([at.answer])}; explanation ${named([at.why])}; kind ${named([at.kind])}; category ${named([at.category])}.`;
}

function noQuestions(sheets: readonly Sheet[]): UnreadableFile {
  const names = sheets[0]?.rows[0]?.cells.filter((cell) => cell !== '').slice(0, 12) ?? [];
  return new UnreadableFile(
    'bank-no-questions',
    `The table has no column of questions with answers; its first row says ${JSON.stringify(names.join(', '))}.`,
    'Name its columns in the first row: 题目 (question), 选项A, 选项B … (option A …), 答案 (answer), 解析 (explanation), and import it again.',
  );
}

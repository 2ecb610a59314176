import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../../model/format-message.ts';
import { importFile } from '../../import-file.ts';
import { nameSlides } from '../../name-slides.ts';
import { readText } from '../../text/read-text.ts';
import { joinMdx, writeMdx } from '../../write-mdx.ts';
import { isBankTable } from './read-bank-table.ts';
import { readXlsx } from './read-xlsx.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

describe('a table of questions becomes the MDX of its fixture', () => {
  it.each(readdirSync(FIXTURES))('%s', async (name) => {
    const folder = join(FIXTURES, name);
    const { value, messages } = await readText(readFileSync(join(folder, 'input.csv')), { file: 'bank.csv' });
    const deck = nameSlides(value);
    await expect(joinMdx(writeMdx(deck, 'bank.csv'))).toMatchFileSnapshot(join(folder, 'output.mdx'));
    await expect(`${messages.map(formatMessage).join('\n')}\n`).toMatchFileSnapshot(
      join(folder, 'messages.txt'),
    );
  });
});

it('is read in GBK and with tabs, as Excel and WPS write it', async () => {
  // 题目,选项A,选项B,答案 / 先做什么,听,说,A in GBK.
  const gbk = Buffer.from(
    'cce2c4bf2cd1a1cfee412cd1a1cfee422cb4f0b0b80d0acfc8d7f6cab2c3b42cccfd2ccbb52c410d0a',
    'hex',
  );
  const tabs = Buffer.from('\ufeff题目\t选项A\t选项B\t答案\r\n先做什么\t听\t说\tA\r\n', 'utf16le');
  for (const [bytes, file] of [
    [gbk, 'a.csv'],
    [tabs, 'a.txt'],
  ] as const) {
    const { value } = await readText(bytes, { file });
    expect(value.slides[0]?.blocks).toMatchObject([
      { type: 'quiz', kind: 'single', options: [{ right: true }, { right: false }] },
    ]);
  }
});

it.each([
  ['a list of prices', '品名,价格\n茶,5\n', false],
  ['a text with commas', '问题，答案，都在这里。\n', false],
  ['tabs', '题目\t答案\n一\t二\n', true],
])('a text is taken for a bank or not: %s', (_, text, expected) => {
  expect(isBankTable(text, 'a.txt')).toBe(expected);
});

it('a table without questions is refused with what it has and what it needs', async () => {
  const read = readText(Buffer.from('品名,价格\n茶,5\n'), { file: 'a.csv' });
  await expect(read).rejects.toMatchObject({ rule: 'bank-no-questions', message: /品名, 价格/ });
});

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...all: [id: string, kind: string, target: string][]) =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A workbook with the sheets that are given as XML of their rows. */
async function workbook(sheets: Record<string, string>, strings: string[] = []): Promise<Uint8Array> {
  const zip = new JSZip();
  const names = Object.keys(sheets);
  zip.file('_rels/.rels', relations(['r1', 'officeDocument', 'xl/workbook.xml']));
  zip.file(
    'xl/workbook.xml',
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"/>`)
      .join('')}</sheets></workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    relations(
      ['str', 'sharedStrings', 'sharedStrings.xml'],
      ['sty', 'styles', 'styles.xml'],
      ...names.map((_, index): [string, string, string] => [`s${index}`, 'worksheet', `sheet${index}.xml`]),
    ),
  );
  zip.file('xl/sharedStrings.xml', `${XML}<sst xmlns="${MAIN}">${strings.join('')}</sst>`);
  zip.file(
    'xl/styles.xml',
    `${XML}<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
  );
  for (const [index, name] of names.entries()) {
    zip.file(`xl/sheet${index}.xml`, `${XML}<worksheet xmlns="${MAIN}">${sheets[name]}</worksheet>`);
  }
  return zip.generateAsync({ type: 'uint8array' });
}

const inline = (cell: string, text: string) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
const HEAD = `<row r="1">${['章节', '题目', 'A', 'B', '答案'].map((name, index) => inline(`${'ABCDE'[index]}1`, name)).join('')}</row>`;

it('a workbook is read with its strings, formats and merged cells', async () => {
  const rows = `<sheetData>${HEAD}
    <row r="2">${inline('A2', '接电话')}<c r="B2" t="s"><v>0</v></c><c r="C2" s="1"><v>0.5</v></c><c r="D2"><v>3</v></c>${inline('E2', 'A')}</row>
    <row r="3">${inline('B3', '可以挂断')}<c r="E3" t="b"><v>0</v></c></row>
  </sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
  const phonetic =
    '<si><r><t>几成</t></r><r><t xml:space="preserve"> 算多？</t></r><rPh sb="0" eb="1"><t>jǐ</t></rPh></si>';
  const { value, messages } = await readXlsx(await workbook({ 题库: rows }, [phonetic]), {
    file: '题库.xlsx',
  });
  expect(value.slides.map(({ section }) => section)).toEqual(['接电话', undefined, undefined]);
  expect(value.slides[1]?.blocks).toMatchObject([
    {
      kind: 'single',
      question: [{ runs: [{ text: '几成 算多？' }] }],
      options: [{ runs: [{ text: '50%' }], right: true }, { runs: [{ text: '3' }] }],
    },
  ]);
  expect(value.slides[2]?.blocks).toMatchObject([
    { kind: 'single', options: [{ right: false }, { right: true }] },
  ]);
  expect(messages.map(({ rule }) => rule)).toEqual(['bank-columns']);
});

it('each sheet of questions is a category, and others are named', async () => {
  const row = `<row r="2">${inline('B2', '先做什么？')}${inline('C2', '听')}${inline('D2', '说')}${inline('E2', 'A')}</row>`;
  const sheet = `<sheetData>${HEAD}${row}</sheetData>`;
  const bytes = await workbook({
    一: sheet,
    二: sheet,
    说明: `<sheetData><row r="1">${inline('A1', '说明')}</row></sheetData>`,
  });
  const { value, messages } = await importFile(bytes, { file: '题库.xlsx' }).then(({ value, messages }) => ({
    value: value.deck,
    messages,
  }));
  expect(value.slides.flatMap(({ section }) => section ?? [])).toEqual(['一', '二']);
  expect(messages.find(({ rule }) => rule === 'bank-sheet')?.place).toEqual({
    file: '题库.xlsx',
    sheet: '说明',
  });
});

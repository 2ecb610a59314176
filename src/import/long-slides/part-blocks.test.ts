import { describe, expect, it } from 'vitest';
import type { Block, List, Table, TableCell } from '../../model/deck.ts';
import { linesOfBlocks } from './lines-of-block.ts';
import { isTooLong, partBlocks } from './part-blocks.ts';

const SENTENCE = '接待来访客户时起立微笑，主动问好，请客户出示证件并登记，确认被访人同意后指引路线。';
const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const heading = (text: string): Block => ({ type: 'heading', depth: 3, runs: [{ text }] });
const times = <Item>(count: number, of: (index: number) => Item) =>
  Array.from({ length: count }, (_, at) => of(at));
const cell = (...texts: string[]): TableCell => ({ blocks: texts.map(paragraph) });
const textOf = (block: Block | undefined) =>
  block && 'runs' in block ? block.runs.map(({ text }) => text).join('') : '';

describe('partBlocks', () => {
  it('leaves a slide alone that holds what it has', () => {
    const blocks = times(5, (at) => paragraph(`${at}${SENTENCE}`));
    expect(isTooLong(blocks)).toBe(false);
    expect(partBlocks(blocks)).toEqual([blocks]);
  });

  it('parts paragraphs into slides that are about equally full, and loses and moves none', () => {
    const blocks = times(13, (at) => paragraph(`${at}${SENTENCE}`));
    const parts = partBlocks(blocks);
    expect(parts.flat()).toEqual(blocks);
    const lines = parts.map((part) => linesOfBlocks(part));
    expect(lines.every((each) => each >= 6 && each <= 13)).toBe(true);
  });

  it('keeps a heading, and a line with a colon, with what comes behind', () => {
    const blocks = [
      ...times(4, () => paragraph(SENTENCE)),
      heading('登记'),
      paragraph('要记下：'),
      ...times(5, () => paragraph(SENTENCE)),
    ];
    const [first, second] = partBlocks(blocks);
    expect(textOf(first?.at(-1))).toBe(SENTENCE);
    expect(textOf(second?.[0])).toBe('登记');
  });

  it('goes on in a list with its numbers', () => {
    const items = times(20, (at) => ({ runs: [{ text: `第${at + 1}项，${SENTENCE}` }], children: [] }));
    const lists = partBlocks([{ type: 'list', ordered: true, items }]).map(([list]) => list as List);
    expect(lists.length).toBeGreaterThan(2);
    expect(lists.flatMap((list) => list.items)).toEqual(items);
    let next = 1;
    for (const list of lists) {
      expect(list.start).toBe(next);
      next += list.items.length;
    }
  });

  it('repeats the head of a table above its further rows, and parts no merged cells', () => {
    const head = [cell('项目'), cell('标准')];
    const rows = times(30, (at) => [
      at % 2 === 0 ? { ...cell(`项目${at}`), rowspan: 2 } : null,
      cell(`${at}`),
    ]);
    const table: Table = { type: 'table', headerRows: 1, rows: [head, ...rows] };
    const tables = partBlocks([table]).map(([part]) => part as Table);
    expect(tables.length).toBeGreaterThan(2);
    for (const part of tables) {
      expect(part.rows[0]).toBe(head);
      expect(part.rows[1]?.[0]).not.toBeNull();
    }
    expect(tables.flatMap((part) => part.rows.slice(1))).toEqual(rows);
  });

  it('takes tables with more rows than calls take arguments', () => {
    const rows = times(200_000, (at) => [cell(`${at}`), cell('元')]);
    const tables = partBlocks([{ type: 'table', headerRows: 0, rows }]);
    expect(tables.length).toBeGreaterThan(20_000);
  });

  it('makes headings of the names of long texts in a form, and lines of the short ones', () => {
    const form: Table = {
      type: 'table',
      headerRows: 0,
      rows: [
        [cell('课题'), cell('电话礼仪')],
        [cell('教学过程'), cell(...times(9, (at) => `${at}${SENTENCE}`))],
        [cell('作业'), cell('背下三句问候语。')],
      ],
    };
    const parts = partBlocks([form]);
    expect(parts.length).toBe(2);
    expect(textOf(parts[0]?.[0])).toBe('课题：电话礼仪');
    expect(parts[0]?.[1]).toMatchObject({ type: 'heading', runs: [{ text: '教学过程' }] });
    expect(textOf(parts.at(-1)?.at(-1))).toBe('作业：背下三句问候语。');
    expect(
      parts
        .flat()
        .map(textOf)
        .filter((text) => text.includes(SENTENCE)).length,
    ).toBe(9);
  });
});

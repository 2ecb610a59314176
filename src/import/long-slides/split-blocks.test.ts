import { describe, expect, it } from 'vitest';
import type { Block, List, Table, TableCell } from '../../model/deck.ts';
import { linesOfBlocks } from './lines-of-block.ts';
import { EASY, SMALLEST } from './room.ts';
import { isTooLong, splitBlocks as partInto } from './split-blocks.ts';

const SENTENCE = '接待来访客户时起立微笑，主动问好，请客户出示证件并登记，确认被访人同意后指引路线。';
const splitBlocks = (blocks: readonly Block[]) => partInto(blocks, EASY);
const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const heading = (text: string): Block => ({ type: 'heading', depth: 3, runs: [{ text }] });
const times = <Item>(count: number, of: (index: number) => Item) =>
  Array.from({ length: count }, (_, at) => of(at));
const cell = (...texts: string[]): TableCell => ({ blocks: texts.map(paragraph) });
const textOf = (block: Block | undefined) =>
  block && 'runs' in block ? block.runs.map(({ text }) => text).join('') : '';

describe('splitBlocks', () => {
  it('leaves a slide alone that holds what it has', () => {
    const blocks = times(5, (at) => paragraph(`${at}${SENTENCE}`));
    expect(isTooLong(blocks, EASY)).toBe(false);
    expect(splitBlocks(blocks)).toEqual([blocks]);
  });

  it('parts paragraphs into slides that are about equally full, and loses and moves none', () => {
    const blocks = times(13, (at) => paragraph(`${at}${SENTENCE}`));
    const parts = splitBlocks(blocks);
    expect(parts.flat()).toEqual(blocks);
    const lines = parts.map((part) => linesOfBlocks(part, EASY));
    expect(lines.every((each) => each >= 6 && each <= 13)).toBe(true);
  });

  it('keeps a heading, and a line with a colon, with what comes behind', () => {
    const blocks = [
      ...times(4, () => paragraph(SENTENCE)),
      heading('登记'),
      paragraph('要记下：'),
      ...times(5, () => paragraph(SENTENCE)),
    ];
    const [first, second] = splitBlocks(blocks);
    expect(textOf(first?.at(-1))).toBe(SENTENCE);
    expect(textOf(second?.[0])).toBe('登记');
  });

  it('parts an item that is longer than a slide, and repeats its line', () => {
    const below = times(20, (at) => ({ runs: [{ text: `第${at + 1}项，${SENTENCE}` }], children: [] }));
    const item = {
      runs: [{ text: '接待' }],
      children: [{ type: 'list' as const, ordered: false, items: below }],
    };
    const after = { runs: [{ text: '送客' }], children: [] };
    const lists = splitBlocks([{ type: 'list', ordered: false, items: [item, after] }]).map(
      ([list]) => list as List,
    );
    expect(lists.length).toBeGreaterThan(2);
    expect(lists.map(({ items }) => items[0]?.runs)).toEqual(lists.map(() => item.runs));
    const parts = lists.flatMap(({ items }) => items[0]?.children as List[]);
    expect(parts).toHaveLength(lists.length);
    expect(parts.flatMap(({ items }) => items)).toEqual(below);
    expect(lists.at(-1)?.items.slice(1)).toEqual([after]);
  });

  it('goes on in a list with its numbers', () => {
    const items = times(20, (at) => ({ runs: [{ text: `第${at + 1}项，${SENTENCE}` }], children: [] }));
    const lists = splitBlocks([{ type: 'list', ordered: true, items }]).map(([list]) => list as List);
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
    const tables = splitBlocks([table]).map(([part]) => part as Table);
    expect(tables.length).toBeGreaterThan(2);
    for (const part of tables) {
      expect(part.rows[0]).toBe(head);
      expect(part.rows[1]?.[0]).not.toBeNull();
    }
    expect(tables.flatMap((part) => part.rows.slice(1))).toEqual(rows);
  });

  it('takes tables with more rows than calls take arguments, and looks at each cell a few times', () => {
    let looks = 0;
    const counted = (): TableCell => ({
      get blocks() {
        looks++;
        return [];
      },
    });
    const rows = times(125_100, () => [counted()]);
    const tables = splitBlocks([{ type: 'table', headerRows: 0, rows }]);
    expect(tables.length).toBeGreaterThan(12_000);
    expect(looks).toBeLessThan(rows.length * 12);
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
    const parts = splitBlocks([form]);
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

  it('goes on in a step with steps', () => {
    const items = times(30, (at) => ({ runs: [{ text: `第${at + 1}项，${SENTENCE}` }], children: [] }));
    const step: Block = { type: 'step', each: true, blocks: [{ type: 'list', ordered: false, items }] };
    const parts = splitBlocks([paragraph('要点'), step]);
    const steps = parts.map((part) => part.at(-1));
    expect(steps.length).toBeGreaterThan(3);
    for (const each of steps) {
      expect(each).toMatchObject({ type: 'step', each: true, blocks: [{ type: 'list' }] });
    }
  });
});

describe('columns that hold too much', () => {
  const list = (count: number): Block => ({
    type: 'list',
    ordered: false,
    items: times(count, (at) => ({ runs: [{ text: `${at}${SENTENCE}` }], children: [] })),
  });
  const picture: Block = {
    type: 'picture',
    file: 'a.png',
    alt: '',
    place: { x: 0.5, y: 0.2, width: 0.45, height: 0.6 },
  };
  const columns = (left: Block[], right: Block[]): Block => ({
    type: 'columns',
    columns: [
      { share: 55, blocks: left },
      { share: 45, blocks: right },
    ],
  });

  it('go on side by side as long as both do, and then over the whole width', () => {
    const parts = partInto([columns([list(12)], [list(4)])], SMALLEST);
    expect(parts.length).toBe(2);
    expect(parts[0]?.[0]).toMatchObject({ type: 'columns', columns: [{ share: 55 }, { share: 45 }] });
    expect(parts[1]?.[0]?.type).toBe('list');
  });

  it('go on beside a picture without it, and lose nothing', () => {
    const [first, ...rest] = partInto([columns([list(14)], [picture])], SMALLEST);
    expect(JSON.stringify(first)).toContain('a.png');
    expect(JSON.stringify(rest)).not.toContain('a.png');
    const said = JSON.stringify([first, rest]);
    for (const at of Array(14).keys()) expect(said).toContain(`"${at}${SENTENCE}"`);
  });

  it('begin on the slide of the line above them', () => {
    const parts = partInto([paragraph('白班与夜班'), columns([list(12)], [list(12)])], SMALLEST);
    expect(parts[0]?.map(({ type }) => type)).toEqual(['paragraph', 'columns']);
    for (const part of parts) expect(linesOfBlocks(part, SMALLEST)).toBeLessThanOrEqual(SMALLEST.lines);
  });

  it('stay whole where they fit with the smallest text', () => {
    const blocks = [columns([list(5)], [picture])];
    expect(partInto(blocks, SMALLEST)).toEqual([blocks]);
  });
});

it('program text goes on at a line, with its indents', () => {
  const lines = times(30, (at) => `${' '.repeat(at % 3)}line ${at}`);
  const parts = partInto([{ type: 'code', text: lines.join('\n'), language: 'asm' }], SMALLEST);
  expect(parts.length).toBe(3);
  expect(parts.flat().map((block) => block.type === 'code' && block.language)).toEqual(['asm', 'asm', 'asm']);
  expect(parts.flat().flatMap((block) => (block.type === 'code' ? block.text.split('\n') : []))).toEqual(
    lines,
  );
});

it('a figure and a drawing are never parted, and a picture may shrink to half of its area', () => {
  const place = { x: 0.1, y: 0.2, width: 0.8, height: 0.7 };
  const picture = { type: 'picture' as const, file: 'a.png', alt: '', place };
  const figure: Block = { type: 'figure', picture, caption: [{ text: '图 1' }] };
  const drawing: Block = {
    type: 'drawing',
    file: 'b.svg',
    title: '',
    text: times(60, (at) => `${at}`),
    place,
  };
  expect(partInto([paragraph(SENTENCE), figure], SMALLEST)).toHaveLength(1);
  expect(partInto([figure, drawing], SMALLEST)).toEqual([[figure], [drawing]]);
});

import { expect, test } from 'vitest';
import { decimalHeadings } from './decimal-headings.ts';

/** The lines that are headings, each with its depth in front. */
const found = (...lines: string[]) =>
  decimalHeadings(lines).flatMap((depth, index) => (depth === undefined ? [] : [`${depth} ${lines[index]}`]));

test('a chapter 1 with sections 1.1 and 1.2 has headings, with or without a dot behind the number', () => {
  const text = '为了规范服务，制定本手册。';
  expect(found('1 总则', '1.1 目的', text, '1.2范围', text, '2、职责', '2.1 经理', text)).toEqual([
    '1 1 总则',
    '2 1.1 目的',
    '2 1.2范围',
    '1 2、职责',
    '2 2.1 经理',
  ]);
});

test('sections that are sentences are the clauses of their chapter', () => {
  expect(
    found(
      '1 总则',
      '1.1 为了规范服务，制定本手册。',
      '1.2 本手册适用于客服部。',
      '2 附则',
      '2.1 即日起施行。',
    ),
  ).toEqual(['1 1 总则', '1 2 附则']);
});

test('lists and measures are no headings', () => {
  expect(found('1. 接电话', '2. 记录', '3. 回访')).toEqual([]);
  expect(found('3.5 米以下', '1.8 米以上', '2 人')).toEqual([]);
  expect(found('1. 接电话', '2.5 小时内回复', '2. 记录')).toEqual([]);
});

test('items of a list inside a section are no chapters', () => {
  expect(found('1 总则', '1.1 目的', '1. 热情', '2. 周到', '1.2 范围', '2 职责', '2.1 经理')).toEqual([
    '1 1 总则',
    '2 1.1 目的',
    '2 1.2 范围',
    '1 2 职责',
    '2 2.1 经理',
  ]);
});

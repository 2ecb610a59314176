import { expect, test } from 'vitest';
import { numberedHeadingRank } from './numbered-heading.ts';

test.each([
  ['第三章 客户投诉', 1],
  ['第二部分', 1],
  ['第 1 节 受理', 2],
  ['十二、夜间值班', 3],
  ['（三）登记', 4],
])('%s has rank %i', (line, rank) => {
  expect(numberedHeadingRank(line)).toBe(rank);
});

test.each([
  '1、登记',
  '一次投诉',
  '一、接到电话后要先问清楚楼栋和房号，再问清楚发生了什么事情和有没有人受伤',
  '二、先断电。',
])('%s is no heading', (line) => {
  expect(numberedHeadingRank(line)).toBeUndefined();
});

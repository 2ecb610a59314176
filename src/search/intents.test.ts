import { expect, it } from 'vitest';
import { intentFactors } from './intents.ts';

it.each([
  ['谁负责收管理费', 'duty'],
  ['投诉处理有几步', 'procedure'],
  ['客户夸我怎么回', 'phrase'],
  ['什么是软服务', 'term'],
  ['电话礼仪ppt', 'deck'],
])('%s is after a %s', (query, kind) => {
  expect(intentFactors(query).get(kind)).toBeGreaterThan(1);
});
it('lists a kind for who types nothing but what it is called', () => {
  expect([...intentFactors('岗位职责').keys()]).toEqual(['role']);
  expect([...intentFactors('课件').keys()]).toEqual(['deck']);
});
it('makes nothing of other questions', () => {
  expect([...intentFactors('客户发火怎么办')]).toEqual([]);
});

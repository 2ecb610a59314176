import { describe, expect, it } from 'vitest';
import { cutNumbers } from './number-words.ts';

const terms = (query: string) =>
  cutNumbers(query).flatMap((part) => (typeof part === 'string' ? [] : part.terms));

describe('figures with their measure words', () => {
  it.each([
    ['3天', '三天'],
    ['三天', '3天'],
    ['24小时', '二十四小时'],
    ['24小时', '二十四个小时'],
    ['7件事', '七件'],
    ['4层', '四层'],
    ['四层', '4层'],
    ['11项素质', '十一项'],
    ['2遍', '两遍'],
    ['两次', '2次'],
    ['第3步', '第三步'],
    ['120户', '一百二十户'],
    ['2到3分钟', '两三分钟'],
    ['3-6成', '三到六成'],
  ])('%s is also %s', (query, other) => {
    expect(terms(query)).toContain(other);
    expect(terms(query)[0]).toMatch(/^第?[\d零一二两三四五六七八九十百]/);
  });
  it('are told from how many somebody asks for the names of', () => {
    expect(cutNumbers('6s是哪六个')).toMatchObject(['6s是哪', { terms: ['六个', '6个'], isAsked: true }]);
  });
  it('stand first as they were typed, what is around them stays text', () => {
    expect(cutNumbers('客服部3天内答复')).toEqual([
      '客服部',
      { terms: expect.arrayContaining(['3天', '三天']), isAsked: false },
      '内答复',
    ]);
  });
  it('are no words that only begin like them, no codes and no parts of others', () => {
    for (const query of ['一个人', '十分满意', '一直', '80/20法则', '5w1h', '六清楚', '四五声'])
      expect(terms(query), query).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { markedPhrasesOf, phrasesOf } from './phrases.ts';

describe('phrasesOf', () => {
  it('keeps words whole, and what leans on them', () => {
    expect(phrasesOf('收集客户的信息')).toEqual(['收集', '客户的', '信息']);
  });

  it.each([
    ['立好挑选客户经理的标准', '客户经理'],
    ['请问是王女士吗？', '王女士'],
    ['打电话让岗亭抬起', '岗亭'],
    ['问卷或调查表事先设计好', '调查表'],
    ['不因亲疏好恶', '好恶'],
    ['客户要贴心周到', '贴心'],
    ['和适常期许值，对方都得到满足', '期许值'],
  ])('of “%s” keeps %s whole', (text, word) => {
    expect(phrasesOf(text).some((phrase) => phrase.includes(word))).toBe(true);
  });

  it('leaves signs at the end of what they close and at the beginning of what they open', () => {
    const phrases = phrasesOf('他说“马上来”，就来了。');
    expect(phrases.join('')).toBe('他说“马上来”，就来了。');
    expect(phrases.filter((phrase) => /^[”，。]/.test(phrase) || phrase.endsWith('“'))).toEqual([]);
  });

  it('keeps the signs of other scripts with their words', () => {
    expect(phrasesOf('You may delay, but')).toEqual(['You ', 'may ', 'delay, ', 'but']);
    for (const words of ['שלום לכולם', 'مرحبا بكم', 'добрый день', 'नमस्ते दोस्तों', '안녕 하세요'])
      expect(phrasesOf(words).join('|'), words).toBe(words.replace(' ', ' |'));
  });

  it('parts no figure or letter from the Chinese it is written close to', () => {
    expect(phrasesOf('一共15题')).toEqual(['一共15题']);
    expect(phrasesOf('你去问××。').at(-1)).toBe('问××。');
    expect(phrasesOf('3 声之内').length).toBeGreaterThan(1);
  });

  it('tears no word at its apostrophe', () => {
    expect(phrasesOf('An author’s first deck')).toEqual(['An ', 'author’s ', 'first ', 'deck']);
  });

  it('leaves no character alone at the end', () => {
    expect(phrasesOf('停下手上的事').at(-1)).toBe('手上的事');
  });

  it('takes nothing away', () => {
    for (const text of ['', 'SERVICE 七件事', '100 − 1 = 0', '3 声之内']) {
      expect(phrasesOf(text).join('')).toBe(text);
    }
  });
});

it('marks no end of a line where a space is', () => {
  expect(markedPhrasesOf('Greet every guest')).toEqual(['Greet every guest']);
  expect(markedPhrasesOf('收集客户的信息')).toEqual(['收集', '客户的', '信息']);
});

import { describe, expect, it } from 'vitest';
import { phrasesOf } from './phrases.ts';

describe('phrasesOf', () => {
  it('keeps words whole, and what leans on them', () => {
    expect(phrasesOf('收集客户的信息')).toEqual(['收集', '客户的', '信息']);
  });

  it('leaves signs at the end of what they close and at the beginning of what they open', () => {
    const phrases = phrasesOf('他说“马上来”，就来了。');
    expect(phrases.join('')).toBe('他说“马上来”，就来了。');
    expect(phrases.filter((phrase) => /^[”，。]/.test(phrase) || phrase.endsWith('“'))).toEqual([]);
  });

  it('keeps the signs of other scripts with their words', () => {
    expect(phrasesOf('You may delay, but')).toEqual(['You ', 'may ', 'delay, ', 'but']);
  });

  it('parts no figure or letter from the Chinese it is written close to', () => {
    expect(phrasesOf('一共15题')).toEqual(['一共15题']);
    expect(phrasesOf('你去问××。').at(-1)).toBe('问××。');
    expect(phrasesOf('3 声之内').length).toBeGreaterThan(1);
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

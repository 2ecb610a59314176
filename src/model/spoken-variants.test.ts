import { describe, expect, it } from 'vitest';
import { spokenVariants } from './spoken-variants.ts';

describe('what a step says', () => {
  it('is one sentence where nothing separates', () => {
    expect(spokenVariants('您好，客服部。')).toEqual([{ words: '您好，客服部。' }]);
  });

  it('is told apart by a stroke, each with the case it is for', () => {
    expect(spokenVariants('（愤怒）您慢慢说。／（焦急）我马上查。／请稍等。')).toEqual([
      { when: '愤怒', words: '您慢慢说。' },
      { when: '焦急', words: '我马上查。' },
      { words: '请稍等。' },
    ]);
  });

  it('is told apart in English where the stroke stands between spaces, and not in 24/7', () => {
    expect(spokenVariants('(upset) I am sorry. / We are open 24/7.')).toEqual([
      { when: 'upset', words: 'I am sorry.' },
      { words: 'We are open 24/7.' },
    ]);
  });

  it('keeps brackets that stand elsewhere', () => {
    expect(spokenVariants('请稍等（两分钟）。')).toEqual([{ words: '请稍等（两分钟）。' }]);
  });
});

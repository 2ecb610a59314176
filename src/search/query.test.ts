import { describe, expect, it } from 'vitest';
import { mergeAnswers, planQuery } from './query.ts';

describe('planQuery', () => {
  it('folds width, case and blanks', () => {
    expect(planQuery('  ＱＲ　Code ').whole).toBe('qr code');
  });
  it('drops what only makes it a question', () => {
    expect(planQuery('客户发火怎么办').words).toEqual(['客户', '户发', '发火']);
  });
  it('keeps short words whole and takes longer ones in pairs', () => {
    expect(planQuery('接班的人没来 能走吗').words).toEqual(['接班', '人没来', '能走']);
  });
  it('asks for nothing when nothing is left', () => {
    expect(planQuery('？！').words).toEqual([]);
  });
});

describe('mergeAnswers', () => {
  it('puts first what answers more words', () => {
    const order = mergeAnswers([
      [{ id: 'a', score: 9 }],
      [
        { id: 'b', score: 1 },
        { id: 'a', score: 1 },
      ],
      [{ id: 'b', score: 1 }],
      [{ id: 'b', score: 1 }],
    ]);
    expect(order).toEqual(['b', 'a']);
  });
  it('lets a rare word count more than a frequent one', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ id: `x${index}`, score: 1 }));
    expect(mergeAnswers([many, [{ id: 'rare', score: 1 }]])[0]).toBe('rare');
  });
});

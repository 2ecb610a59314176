import { describe, expect, it } from 'vitest';
import { partsWithBlanks } from './parts-with-blanks.ts';

describe('partsWithBlanks', () => {
  it('keeps a place to fill in with the mark behind it', () => {
    expect(partsWithBlanks('接起率＿＿%；每周＿＿天。')).toEqual([
      { text: '接起率', isBlank: false },
      { text: '＿＿%；', isBlank: true },
      { text: '每周', isBlank: false },
      { text: '＿＿', isBlank: true },
      { text: '天。', isBlank: false },
    ]);
  });

  it('leaves a text without one whole', () => {
    expect(partsWithBlanks('按时开门。')).toEqual([{ text: '按时开门。', isBlank: false }]);
  });
});

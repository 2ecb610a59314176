import { describe, expect, it } from 'vitest';
import type { Node } from '../tree.ts';
import { optionsOnSlide } from './quiz-parts.ts';

const options = (...widths: number[]): Node[] =>
  widths.map((width) => ({ type: 'text', value: '字'.repeat(width) }));

describe('the options of a quiz on a slide', () => {
  it('stand beside each other where each fits half a line', () => {
    expect(optionsOnSlide(options(9, 12, 11, 10)).columns).toBe(2);
    expect(optionsOnSlide(options(4, 4, 4, 4, 4)).columns).toBe(2);
  });

  it('stand below each other where they would break, or are few', () => {
    expect(optionsOnSlide(options(16, 18, 17, 20)).columns).toBe(1);
    expect(optionsOnSlide(options(4, 4, 4)).columns).toBe(1);
    expect(optionsOnSlide(options(40, 40, 40, 40)).columns).toBe(1);
  });
});

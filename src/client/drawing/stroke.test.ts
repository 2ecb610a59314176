import { describe, expect, it } from 'vitest';
import { pathOf } from './stroke.ts';

describe('pathOf', () => {
  it('makes nothing of no point and a dot of one', () => {
    expect(pathOf([])).toBe('');
    expect(pathOf([[3, 4]])).toBe('M3 4h0');
  });

  it('joins two points by a straight line', () => {
    expect(
      pathOf([
        [0, 0],
        [10, 20],
      ]),
    ).toBe('M0 0L10 20');
  });

  it('curves through the middles of more points and ends at the last', () => {
    expect(
      pathOf([
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ]),
    ).toBe('M0 0Q10 0 10 5Q10 10 5 10L0 10');
  });
});

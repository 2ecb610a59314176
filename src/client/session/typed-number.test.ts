import { describe, expect, it } from 'vitest';
import { TypedNumber } from './typed-number.ts';

describe('a typed number', () => {
  it('is made of its digits and taken once', () => {
    const typed = new TypedNumber();
    typed.type('1', 10_000);
    typed.type('2', 10_500);
    expect(typed.take(11_000)).toBe(12);
    expect(typed.take(11_100)).toBeUndefined();
  });

  it('forgets digits of long ago', () => {
    const typed = new TypedNumber();
    typed.type('1', 10_000);
    typed.type('7', 20_000);
    expect(typed.take(20_100)).toBe(7);
    typed.type('3', 30_000);
    expect(typed.take(40_000)).toBeUndefined();
  });
});

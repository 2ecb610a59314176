import { describe, expect, it } from 'vitest';
import { paceOf } from './pacing.ts';

const plan = [1, 3, 2];

describe('paceOf', () => {
  it('is on time anywhere within the current slide’s share', () => {
    expect(paceOf(plan, 1, 1).late).toBe(0);
    expect(paceOf(plan, 1, 3.9).late).toBe(0);
  });
  it('is late when the slide’s share has run out', () => {
    expect(paceOf(plan, 1, 6).late).toBe(2);
  });
  it('is early before the slide’s share begins', () => {
    expect(paceOf(plan, 2, 1).late).toBe(-3);
  });
  it('counts down to the planned end', () => {
    expect(paceOf(plan, 0, 0).remaining).toBe(6);
    expect(paceOf(plan, 2, 5).remaining).toBe(1);
    expect(paceOf(plan, 2, 60).remaining).toBe(0);
  });
});

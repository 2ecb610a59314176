import { describe, expect, it } from 'vitest';
import { meaningOfTap } from './tap.ts';

const upright = (x: number, y: number) => meaningOfTap({ x, y, width: 390, height: 844 });
const lying = (x: number, y: number) => meaningOfTap({ x, y, width: 844, height: 390 });

describe('a tap', () => {
  it('on an upright screen goes back on the left, on at the right, and shows the tools between them', () => {
    expect([upright(40, 100), upright(40, 700)]).toEqual(['previous', 'previous']);
    expect([upright(350, 20), upright(350, 700)]).toEqual(['next', 'next']);
    expect(upright(195, 400)).toBe('tools');
  });

  it('on a lying screen goes on but for the left quarter', () => {
    expect([lying(100, 200), lying(300, 200), lying(800, 200)]).toEqual(['previous', 'next', 'next']);
  });

  it('at the foot shows the tools', () => {
    expect([upright(10, 840), lying(840, 385)]).toEqual(['tools', 'tools']);
  });
});

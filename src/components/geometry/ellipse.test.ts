import { describe, expect, it } from 'vitest';
import { headingOn, pointOn, stationAngles } from './ellipse.ts';

const ellipse = { center: { x: 100, y: 50 }, rx: 80, ry: 40 };

describe('stationAngles', () => {
  it('begins an odd number at the top', () => {
    expect(stationAngles(3)).toEqual([-90, 30, 150]);
  });

  it('sets an even number into the corners', () => {
    expect(stationAngles(4)).toEqual([-135, -45, 45, 135]);
  });

  it('has none for none', () => {
    expect(stationAngles(0)).toEqual([]);
  });
});

describe('pointOn and headingOn', () => {
  it('find the place at an angle and the way on', () => {
    expect(pointOn(ellipse, -90)).toEqual({ x: 100, y: 10 });
    expect(headingOn(ellipse, -90)).toBe(0);
    expect(pointOn(ellipse, 0)).toEqual({ x: 180, y: 50 });
    expect(headingOn(ellipse, 0)).toBe(90);
  });
});

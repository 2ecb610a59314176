import { expect, it } from 'vitest';
import { inkOf } from './text-ink.ts';

const place = { x: 0.1, y: 0.2, width: 0.8, height: 0.6 };
const rounded = (box: object) => Object.values(box).map((each: number) => Math.round(each * 100));
const set = (paragraphs: string[], more = {}) =>
  rounded(inkOf(place, { paragraphs, size: 0.05, align: 'left', anchor: 'top', ...more }, 2));

it('two short lines at the top of a large box leave the rest of it empty', () => {
  expect(set(['先关水阀', '再通知工程'])).toEqual([10, 20, 14, 14]);
});

it('a long paragraph is as wide as its box and as high as its lines', () => {
  expect(set(['字'.repeat(100)])).toEqual([10, 20, 80, 27]);
});

it('words stand where they are aligned and anchored', () => {
  expect(set(['先关水阀'], { align: 'center', anchor: 'middle' })).toEqual([45, 46, 11, 8]);
  expect(set(['先关水阀'], { align: 'right', anchor: 'bottom' })).toEqual([79, 72, 11, 8]);
});

it('words that run out of their box stand lower, but not below the slide', () => {
  expect(set(['字'.repeat(600)])).toEqual([10, 20, 80, 80]);
});

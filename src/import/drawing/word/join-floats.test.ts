import { expect, test } from 'vitest';
import type { Anchor } from './anchor.ts';
import { joinFloats } from './join-floats.ts';

const float = (name: string, x: number, y: number, more: Partial<Anchor> = {}) => ({
  name,
  source: name,
  anchor: { x, y, width: 1_000_000, height: 500_000, from: 'paragraph' as const, paragraph: 0, ...more },
});
const names = (floats: ReturnType<typeof float>[]) =>
  joinFloats(floats).map((members) => members.map(({ name }) => name).join(''));

test('what touches or nearly touches stands together, also through what lies between', () => {
  const line = float('线', 1_000_000, 250_000, { height: 0 });
  expect(names([float('甲', 0, 0), float('乙', 2_100_000, 0), line, float('远', 0, 3_000_000)])).toEqual([
    '甲乙线',
    '远',
  ]);
});

test('places on different pages, in a line or told from elsewhere do not stand together', () => {
  const page = { from: 'page' as const };
  expect(names([float('甲', 0, 0, page), float('乙', 0, 0, { ...page, paragraph: 9_000_000 })])).toHaveLength(
    2,
  );
  expect(names([float('甲', 0, 0, page), float('乙', 0, 0)])).toHaveLength(2);
  expect(names([float('甲', 0, 0, { from: 'line' }), float('乙', 0, 0, { from: 'line' })])).toHaveLength(2);
});

test('shapes of one picture element stand together wherever they are', () => {
  const [a, b] = [float('甲', 0, 0), float('乙', 0, 9_000_000)];
  expect(names([a, { ...b, source: a.source }])).toEqual(['甲乙']);
});

import { describe, expect, it } from 'vitest';
import { pairParts } from './pair-parts.ts';

/** A part is written as its path: `list/first` stands in `list`. */
const part = (path: string) => ({
  path,
  contains: (other: { path: string }) => `${other.path}/`.startsWith(`${path}/`),
});
const keyed = (...parts: readonly [key: string, path: string][]) =>
  parts.map(([key, path]) => ({ key, part: part(path) }));
const paths = (pairs: ReturnType<typeof pairParts<ReturnType<typeof part>>>) =>
  pairs.map(([from, to]) => `${from.path} → ${to.path}`);

describe('the parts that two slides share', () => {
  it('are those that say the same, wherever they stand', () => {
    const from = keyed(['H2 服务', 'title'], ['LI 倾听', 'a'], ['LI 答复', 'b']);
    const to = keyed(['LI 答复', 'x'], ['H2 服务', 'y'], ['LI 回访', 'z']);
    expect(paths(pairParts(from, to))).toEqual(['b → x', 'title → y']);
  });

  it('are paired once each where several say the same', () => {
    const from = keyed(['LI 是', 'a'], ['LI 是', 'b']);
    const to = keyed(['LI 是', 'x'], ['LI 是', 'y'], ['LI 是', 'z']);
    expect(paths(pairParts(from, to))).toEqual(['a → x', 'b → y']);
  });

  it('take along what is in them', () => {
    const both = keyed(['FIGURE 图', 'figure'], ['P 图', 'figure/caption']);
    expect(paths(pairParts(both, both))).toEqual(['figure → figure']);
  });

  it('are none that say nothing', () => {
    expect(pairParts(keyed(['', 'a']), keyed(['', 'b']))).toEqual([]);
  });
});

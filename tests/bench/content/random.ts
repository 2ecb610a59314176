/** Numbers that are the same for the same seed on every machine. */
export interface Random {
  /** A whole number from 0 up to, but without, `end`. */
  below(end: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** mulberry32 by Tommy Ettinger (public domain), good enough to draw words and pictures. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (end: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return { below, pick: <T>(list: readonly [T, ...T[]]) => list[below(list.length)] ?? list[0] };
}

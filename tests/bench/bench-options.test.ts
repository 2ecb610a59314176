import { describe, expect, it } from 'vitest';
import { BENCHES, type BenchOptions, readOptions } from './bench-options.ts';

const read = (...args: string[]) => readOptions(args, () => {});
const options = (...args: string[]) => read(...args) as BenchOptions;

describe('readOptions', () => {
  it('measures all there is beside all peers when nothing is named', () => {
    expect(options().benches).toEqual(BENCHES);
    expect(options().peers.length).toBeGreaterThan(4);
  });

  it('builds large sites of peers only where peers are named', () => {
    expect(options('growth').growthPeers).toEqual([]);
    expect(options('growth', '--peers', 'marp').growthPeers.map(({ name }) => name)).toEqual(['Marp']);
  });

  it('measures in its own order, sizes from small to large', () => {
    const { benches, sizes } = options('growth', 'build', '--sizes', '50,10');
    expect(benches).toEqual(['build', 'growth']);
    expect(sizes).toEqual([10, 50]);
  });

  it('says what it does not know, and how it is used', () => {
    expect(read('speed')).toMatch(/no bench “speed”[\s\S]*npm run bench/);
    expect(read('--peers', 'marp,powerpoint')).toMatch(/no peer “powerpoint”/);
    expect(read('--sizes', '10,many')).toMatch(/whole numbers/);
    expect(read('--fast')).toMatch(/--fast/);
  });
});

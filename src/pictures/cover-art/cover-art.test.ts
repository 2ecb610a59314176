import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { coverArt } from './cover-art.ts';

const SIZE = { columns: 6, rows: 6, words: [2, 4] } as const;
const tilesOf = (svg: string) => [...svg.matchAll(/translate\((\d+) (\d+)\)[^>]*? d="([^"]+)"/g)];

describe('the pattern of a cover', () => {
  it('is the same for the same seed and another one for every piece', () => {
    const phone = coverArt({ family: 1, piece: 'phone' }, SIZE);
    expect(coverArt({ family: 1, piece: 'phone' }, SIZE)).toBe(phone);
    expect(coverArt({ family: 1, piece: 'complaints' }, SIZE)).not.toBe(phone);
  });

  it('is made of three kinds of tiles, the same for all pieces of a family', () => {
    const kinds = ['phone', 'complaints', 'service', 'mind'].flatMap((piece) =>
      tilesOf(coverArt({ family: 2, piece }, SIZE)).map(([, , , path]) => path),
    );
    expect(new Set(kinds).size).toBe(3);
  });

  it('leaves the words room, and marks a few tiles beside them, for any seed', () => {
    for (let family = 0; family < 9; family++) {
      for (const piece of ['a', 'b', 'c', 'd', 'e', 'f']) {
        const svg = coverArt({ family, piece }, SIZE);
        const inWords = tilesOf(svg).filter(
          ([, x, y]) => Number(x) < 240 && Number(y) >= 120 && Number(y) < 300,
        );
        expect(inWords).toEqual([]);
        expect(svg.split('var(--accent)')[1]?.match(/<path/g)?.length ?? 0).toBeLessThanOrEqual(3);
      }
    }
  });

  it('is a picture by itself in colours that are given', async () => {
    const svg = coverArt({ family: 0, piece: 'phone' }, SIZE, { light: '#ffffff', accent: '#e8a93a' });
    expect(svg).not.toContain('currentColor');
    expect((await sharp(Buffer.from(svg)).metadata()).width).toBe(360);
  });
});

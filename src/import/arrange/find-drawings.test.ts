import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findDrawings } from './find-drawings.ts';
import type { Shape } from './shape.ts';

const fixtures = fileURLToPath(new URL('./fixtures/drawings', import.meta.url));

/** A shape of `input.json`: `place` in percent of the slide, left, top, width, height; `text` counts characters. */
interface Written {
  id: string;
  place: [number, number, number, number];
  text?: number;
  line?: boolean;
  drawn?: boolean;
  picture?: boolean;
  frame?: boolean;
  placeholder?: boolean;
  points?: boolean;
  group?: string[];
  joins?: [string, string];
}

const shapeOf = (written: Written): Shape => {
  const [x, y, width, height] = written.place.map((percent) => percent / 100);
  return {
    id: written.id,
    place: { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 },
    isLine: written.line ?? false,
    isDrawn: written.drawn ?? false,
    textLength: written.text ?? 0,
    isPicture: written.picture ?? false,
    isFrame: written.frame ?? false,
    isPlaceholder: written.placeholder ?? false,
    points: written.points ?? false,
    groups: written.group ?? [],
    ...(written.joins ? { joins: written.joins } : {}),
  };
};

describe('the drawings on a slide are those of its fixture', () => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const folder = join(fixtures, name);
    const written: Written[] = JSON.parse(readFileSync(join(folder, 'input.json'), 'utf8'));
    const regions = findDrawings(written.map(shapeOf)).map(({ ids, place: { x, y, width, height } }) => {
      const percents = [x, y, width, height].map((share) => Math.round(share * 100));
      return `${ids.join(' ')} at ${percents.join(' ')}`;
    });
    await expect(`${regions.join('\n') || 'none'}\n`).toMatchFileSnapshot(join(folder, 'output.txt'));
  });
});

it('a slide of thousands of shapes takes no more than comparing each with each', () => {
  let asked = 0;
  const shapes = Array.from({ length: 1000 }, (_, at): Shape => {
    const place = { x: (at % 40) / 40, y: Math.floor(at / 40) / 25, width: 0.02, height: 0.03 };
    const shape = {
      id: `${at}`,
      isLine: at % 9 === 0,
      isDrawn: true,
      textLength: 0,
      isPicture: false,
      groups: [],
    };
    return Object.defineProperty({ ...shape, place }, 'place', {
      get: () => {
        asked++;
        return place;
      },
    });
  });
  findDrawings(shapes);
  expect(asked).toBeLessThan(shapes.length ** 2 * 20);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../model/deck.ts';
import { blocksToMdx } from '../write-mdx/blocks.ts';
import { arrange } from './arrange.ts';
import type { Item } from './item.ts';

const fixtures = fileURLToPath(new URL('./fixtures/arranged', import.meta.url));

/** An item of `input.json`: `place` in percent of the slide, left, top, width, height. */
interface Written extends Partial<Pick<Item, 'click' | 'group' | 'points' | 'kind' | 'ground' | 'stressed'>> {
  place: [number, number, number, number];
  /** Where its words stand, in percent too. */
  ink?: [number, number, number, number];
  /** Paragraphs. */
  text?: string[];
  list?: string[];
  picture?: string;
  drawing?: string;
}

const share = ([x, y, width, height]: Written['place']) => ({
  x: x / 100,
  y: y / 100,
  width: width / 100,
  height: height / 100,
});
const runs = (text: string) => [{ text }];

function itemOf({ place, ink, text = [], list, picture, drawing, kind = 'text', ...rest }: Written): Item {
  const blocks: Block[] = [
    ...(picture === undefined ? [] : [{ type: 'picture' as const, file: picture, alt: '图' }]),
    ...(drawing === undefined ? [] : [{ type: 'drawing' as const, file: drawing, title: '图', text: [] }]),
    ...text.map((line) => ({ type: 'paragraph' as const, runs: runs(line) })),
    ...(list
      ? [
          {
            type: 'list' as const,
            ordered: false,
            items: list.map((line) => ({ runs: runs(line), children: [] })),
          },
        ]
      : []),
  ];
  const own = picture === undefined ? (drawing === undefined ? kind : 'drawing') : 'picture';
  return { ...rest, place: share(place), ...(ink ? { ink: share(ink) } : {}), kind: own, blocks };
}

describe('what stands on a slide comes out as its fixture says', () => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const folder = join(fixtures, name);
    const written: Written[] = JSON.parse(readFileSync(join(folder, 'input.json'), 'utf8'));
    const mdx = blocksToMdx(arrange(written.map(itemOf), { ratio: 16 / 9 }));
    await expect(`${mdx}\n`).toMatchFileSnapshot(join(folder, 'output.mdx'));
    expect(() => mdxToJs(mdx)).not.toThrow();
  });
});

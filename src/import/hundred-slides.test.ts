import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Deck, Slide } from '../model/deck.ts';
import { figuresOfDeck } from './deck-figures.ts';
import { hundredSlides, SLIDES } from './fixture-hundred-slides.ts';
import { importFile } from './import-file.ts';
import { convertWithLibreOffice } from './libre-office/convert.ts';
import { findLibreOffice } from './libre-office/find-libre-office.ts';
import { blocksToMdx } from './write-mdx/blocks.ts';

const program = await findLibreOffice();
/** LibreOffice converts the deck twice; a busy machine takes its time. */
const PATIENCE = 300_000;

let pptx: Uint8Array;
beforeAll(async () => {
  pptx = await hundredSlides();
}, PATIENCE);

/** The blocks of a slide, those in columns in place of the columns. */
function withColumns(blocks: Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.type === 'columns' ? block.columns.flatMap((column) => withColumns(column.blocks)) : block,
  );
}

function find<T extends Block['type']>(slide: Slide, type: T): Extract<Block, { type: T }> | undefined {
  return withColumns(slide.blocks).find((block) => block.type === type) as
    | Extract<Block, { type: T }>
    | undefined;
}

/** The bytes of each slide's own picture. */
function pictures(deck: Deck): (string | undefined)[] {
  return deck.slides.map((slide) => {
    const file = find(slide, 'picture')?.file;
    return deck.assets.find((asset) => asset.file === file)?.bytes.toString();
  });
}

function expectEverySlide(deck: Deck): void {
  expect(deck.slides).toHaveLength(SLIDES);
  expect(figuresOfDeck(deck)).toMatchObject({ tables: SLIDES, notes: SLIDES });
  expect(pictures(deck)).not.toContain(undefined);
  expect(new Set(pictures(deck)).size).toBe(SLIDES);
  for (const [index, slide] of deck.slides.entries()) {
    const n = index + 1;
    expect(slide.title).toBe(`第 ${n} 课：接待`);
    const mdx = blocksToMdx(slide.blocks);
    expect(mdx).toContain(`- 要点甲 ${n}\n  - 细节乙 ${n}\n`);
    expect(mdx).toContain(`| 项目 ${n} | 价格 |\n| - | - |\n| 停车 | ${n} 元 |`);
    expect(blocksToMdx(slide.notes)).toContain(`备注 ${n}：先问再讲`);
  }
}

describe('a deck of 100 slides comes in with every text, table, note and picture', () => {
  it(
    'from .pptx, charts included',
    async () => {
      const { value, messages } = await importFile(pptx, { file: '一百页.pptx' });
      expect(messages).toEqual([]);
      expect(value.deck.title).toBe('一百页培训');
      expectEverySlide(value.deck);
      expect(value.deck.slides.map((slide) => find(slide, 'picture')?.alt)).toEqual(
        value.deck.slides.map(({ source }) => `${source} 号楼的大堂`),
      );
      const charts = value.deck.slides.flatMap((slide) => find(slide, 'chart') ?? []);
      expect(charts).toMatchObject(
        Array.from({ length: SLIDES / 10 }, (_, index) => {
          const n = (index + 1) * 10;
          return { title: `来件 ${n}`, series: [{ values: [n, n + 1] }] };
        }),
      );
    },
    PATIENCE,
  );

  it(
    'from .ppt',
    async ({ skip }) => {
      if (program === undefined) {
        skip('LibreOffice, which writes and reads .ppt, is not installed.');
        return;
      }
      const files = new Map([['deck.pptx', pptx]]);
      const written = await convertWithLibreOffice({ program, files, to: 'ppt' });
      const ppt = written.get('deck.ppt');
      expect(ppt).toBeDefined();
      const { value } = await importFile(ppt ?? new Uint8Array(), { file: '一百页.ppt' });
      expect(value.format).toBe('ppt');
      expectEverySlide(value.deck);
    },
    PATIENCE,
  );
});

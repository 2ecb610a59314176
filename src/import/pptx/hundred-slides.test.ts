import PptxGenJS from 'pptxgenjs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { Block } from '../../model/deck.ts';
import { figuresOfDeck } from '../deck-figures.ts';
import { importFile } from '../import-file.ts';

const SLIDES = 100;

async function hundredSlides(): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.title = '一百页培训';
  for (let n = 1; n <= SLIDES; n++) {
    const slide = deck.addSlide();
    slide.addText(`第 ${n} 课：接待`, { x: 0.5, y: 0.2, w: 9, h: 0.6 });
    slide.addText(
      [
        { text: `要点甲 ${n}`, options: { bullet: true } },
        { text: `细节乙 ${n}`, options: { bullet: true, indentLevel: 1 } },
      ],
      { x: 0.5, y: 1, w: 4, h: 1 },
    );
    slide.addTable(
      [
        [{ text: `项目 ${n}` }, { text: '价格' }],
        [{ text: '停车' }, { text: `${n} 元` }],
      ],
      { x: 0.5, y: 2.5, w: 4 },
    );
    slide.addNotes(`备注 ${n}：先问再讲`);
    // A picture of its own for each slide, so that none stands in for another.
    const color = { r: n * 2, g: 255 - n * 2, b: n };
    const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: color } })
      .png()
      .toBuffer();
    slide.addImage({
      data: `image/png;base64,${png.toString('base64')}`,
      x: 5,
      y: 1,
      w: 2,
      h: 2,
      altText: `图片 ${n}`,
    });
    if (n % 10 === 0) {
      const data = [{ name: '投诉', labels: ['一月', '二月'], values: [n, n + 1] }];
      slide.addChart('bar', data, { x: 5, y: 3.5, w: 4, h: 2, showTitle: true, title: `来件 ${n}` });
    }
  }
  return new Uint8Array((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
}

it('a deck of 100 slides comes in with every text, table, note, picture and chart', async () => {
  const { value, messages } = await importFile(await hundredSlides(), { file: '一百页.pptx' });
  const { deck } = value;
  expect(messages).toEqual([]);
  expect(deck.title).toBe('一百页培训');
  expect(figuresOfDeck(deck)).toMatchObject({ pictures: 100, tables: 100, charts: 10, notes: 100 });
  expect(new Set(deck.assets.map(({ file }) => file)).size).toBe(100);
  for (const [index, slide] of deck.slides.entries()) {
    const n = index + 1;
    expect(slide.title).toBe(`第 ${n} 课：接待`);
    const find = <T extends Block['type']>(type: T) => slide.blocks.find((block) => block.type === type);
    expect(JSON.stringify(find('list'))).toContain(`要点甲 ${n}`);
    expect(JSON.stringify(find('list'))).toContain(`细节乙 ${n}`);
    expect(JSON.stringify(find('table'))).toContain(`${n} 元`);
    expect(find('picture')).toMatchObject({ alt: `图片 ${n}` });
    expect(JSON.stringify(slide.notes)).toContain(`备注 ${n}：先问再讲`);
    if (n % 10 === 0)
      expect(find('chart')).toMatchObject({ title: `来件 ${n}`, series: [{ values: [n, n + 1] }] });
  }
}, 60_000);

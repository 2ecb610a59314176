import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { UnreadableFile } from '../unreadable-file.ts';
import { blocksToMdx } from '../write-mdx/blocks.ts';
import { buildPdf } from './fixture-pdf.ts';
import { readPdf } from './read-pdf.ts';

// Each reading starts a thread that loads pdf.js.
vi.setConfig({ testTimeout: 60_000 });

const PAGES = [
  {
    texts: [
      { text: '门岗服务规范', x: 60, y: 60, size: 36 },
      { text: '• 车辆进出先敬礼', x: 60, y: 120, size: 18 },
      { text: '• 访客登记后放行', x: 60, y: 150, size: 18 },
    ],
    picture: true,
  },
  { texts: [{ text: '网上查询办法', x: 60, y: 200, size: 18 }], link: 'https://example.com/mg' },
  { texts: [] },
];

test('a page becomes a slide: title by size, list, and the picture beside it', async () => {
  const { value } = await readPdf(buildPdf(PAGES), { file: '门岗.pdf' });
  expect(value.title).toBe('门岗服务规范');
  expect(value.slides[0]).toMatchObject({
    source: 1,
    title: '门岗服务规范',
    blocks: [
      {
        type: 'columns',
        columns: [
          {
            share: 50,
            blocks: [
              {
                type: 'list',
                items: [{ runs: [{ text: '车辆进出先敬礼' }] }, { runs: [{ text: '访客登记后放行' }] }],
              },
            ],
          },
          {
            share: 50,
            blocks: [
              {
                type: 'picture',
                file: 'page-1-1.png',
                place: { x: expect.closeTo(0.556, 2), y: expect.closeTo(0.457, 2), width: 0.25 },
              },
            ],
          },
        ],
      },
    ],
  });
  const [picture] = value.assets;
  expect(await sharp(picture?.bytes).metadata()).toMatchObject({ width: 60, height: 40 });
});

test('a link stays on its words', async () => {
  const { value } = await readPdf(buildPdf(PAGES), { file: 'a.pdf' });
  expect(value.slides[1]?.blocks).toMatchObject([
    { type: 'paragraph', runs: [{ text: '网上查询办法', link: 'https://example.com/mg' }] },
  ]);
});

test('a page without text becomes a picture, and that is said', async () => {
  const { value, messages } = await readPdf(buildPdf(PAGES), { file: 'a.pdf' });
  expect(value.slides[2]?.blocks).toEqual([{ type: 'picture', file: 'page-3-1.jpg', alt: '' }]);
  expect(messages).toMatchObject([{ severity: 'warning', rule: 'page-as-picture', place: { slide: 3 } }]);
  const asset = value.assets.find(({ file }) => file === 'page-3-1.jpg');
  expect(await sharp(asset?.bytes).metadata()).toMatchObject({ width: 1600, height: 900 });
});

test('a cut-off file is refused with a hint', async () => {
  const bytes = buildPdf(PAGES).subarray(0, 60);
  const reading = readPdf(bytes, { file: 'a.pdf' });
  await expect(reading).rejects.toThrow(UnreadableFile);
  await expect(reading).rejects.toMatchObject({ rule: 'damaged-pdf' });
});

test('a form comes in with what was filled in, and a line to write on where nobody has', async () => {
  const field = (entries: string) => `/Subtype /Widget /F 4 /DA (/F1 14 Tf) ${entries}`;
  const onLine = (y: number, left: number, right: number) =>
    [left, y - 16, right, y + 4] as [number, number, number, number];
  const form = {
    texts: [
      { text: '访客登记', x: 60, y: 60, size: 36 },
      { text: '姓名：', x: 60, y: 120, size: 14 },
      { text: '单位：', x: 60, y: 160, size: 14 },
      { text: '事由：', x: 60, y: 200, size: 14 },
      { text: '已看证件', x: 90, y: 240, size: 14 },
      { text: '已换卡', x: 90, y: 280, size: 14 },
    ],
    annotations: [
      { rect: onLine(120, 110, 300), entries: field('/FT /Tx /T (a) /V (Wang Wu)') },
      { rect: onLine(160, 110, 300), entries: field('/FT /Tx /T (b)') },
      {
        rect: onLine(200, 110, 300),
        entries: field('/FT /Ch /Ff 131072 /T (c) /Opt [[(1) (Repair)] [(2) (Visit)]] /V (2)'),
      },
      {
        rect: onLine(240, 60, 80),
        entries: field('/FT /Btn /T (d) /V /Yes /AS /Yes /AP << /N << /Yes null /Off null >> >>'),
      },
      {
        rect: onLine(280, 60, 80),
        entries: field('/FT /Btn /T (e) /V /Off /AS /Off /AP << /N << /Yes null /Off null >> >>'),
      },
      {
        rect: onLine(320, 60, 300),
        entries: '/Subtype /FreeText /F 4 /DA (/F1 14 Tf) /Contents (typed later)',
      },
    ],
  };
  const { value } = await readPdf(buildPdf([form]), { file: '登记.pdf' });
  const text = blocksToMdx(value.slides[0]?.blocks ?? []);
  for (const line of [
    '姓名： Wang Wu',
    '单位： ＿＿＿',
    '事由： Visit',
    '☑ 已看证件',
    '☐ 已换卡',
    'typed later',
  ])
    expect(text).toContain(line);
});

test('a slide whose boxes and arrows are lost is named, one with the lines of every slide is not', async () => {
  const page = (lines: number) => ({ texts: [{ text: '谁把消息传给谁', x: 60, y: 60, size: 30 }], lines });
  const { messages } = await readPdf(buildPdf([page(3), page(14), page(4)]), { file: '流程.pdf' });
  expect(
    messages.filter(({ rule }) => rule === 'drawing-not-carried').map(({ place }) => place.slide),
  ).toEqual([2]);
});

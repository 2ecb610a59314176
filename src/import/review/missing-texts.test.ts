import { expect, it } from 'vitest';
import type { Block, Slide } from '../../model/deck.ts';
import { missingTexts } from './missing-texts.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const slide = (source: number, blocks: Block[]): Slide => ({ source, title: '门岗', blocks, notes: [] });
const page = (number: number, texts: string[]) => [{ number, picture: new Uint8Array(), texts }];

it('finds what is on the page and not on the slide, however it is set', () => {
  const ours = slide(1, [paragraph('来访者，请先登记！'), paragraph('再放行')]);
  const found = missingTexts([ours], [page(1, ['门 岗', '来访者,请先', '登记!', '再放行', '图中的字'])]);
  expect(found).toEqual([['图中的字']]);
});

it('looks into tables, lists, charts and notes', () => {
  const list: Block = { type: 'list', ordered: false, items: [{ runs: [{ text: '敬礼' }], children: [] }] };
  const table: Block = { type: 'table', headerRows: 0, rows: [[{ blocks: [paragraph('五元')] }, null]] };
  const chart: Block = {
    type: 'chart',
    kind: 'bar',
    title: '来件',
    categories: ['一月'],
    series: [{ name: '投诉', values: [3] }],
  };
  const ours = { ...slide(1, [list, { type: 'step', blocks: [table] }, chart]), notes: [paragraph('示范')] };
  expect(missingTexts([ours], [page(1, ['敬礼', '五元', '来件', '一月', '投诉', '示范'])])).toEqual([[]]);
});

it('takes no notice of numbers, single signs and what stands on most pages', () => {
  const slides = Array.from({ length: 6 }, (_, index) => slide(index + 1, []));
  const pages = slides.map(({ source }) => page(source, ['客服部 · 内部资料', `${source}`, '10%', 'A']));
  expect(missingTexts(slides, pages).flat()).toEqual([]);
});

it('looks for what continues on further slides on all of them', () => {
  const parts = [slide(1, [paragraph('登记')]), { ...slide(1, [paragraph('放行')]), part: 2 }];
  const pages = [page(1, ['登记', '放行', '敬礼']), page(1, ['登记', '放行', '敬礼'])];
  expect(missingTexts(parts, pages)).toEqual([['敬礼'], []]);
});

it('takes no notice of the number of a list that stands in one piece with its first sign', () => {
  const ours = slide(1, [paragraph('第一条先登记')]);
  expect(missingTexts([ours], [page(1, ['10. 第', '一条先登记', '11. 敬礼'])])).toEqual([['11. 敬礼']]);
});

it('several chapters on one page of a document have its words together', () => {
  const chapters = [slide(1, [paragraph('登记')]), slide(2, [paragraph('放行')])];
  const pages = [page(1, ['登记', '放行', '敬礼']), page(1, ['登记', '放行', '敬礼'])];
  expect(missingTexts(chapters, pages)).toEqual([['敬礼'], []]);
});

import { expect, test } from 'vitest';
import { extractOf, extractText } from './extract.ts';
import { slideRepeats } from './slide-repeats.ts';

const deck = [
  '车场管理培训,车场管理培训,1',
  '收费岗,先抬手示意,再报金额,收费岗先抬手示意,再报金额,2',
  '巡场岗,每小时一圈。,发现剐蹭先拍照,后联系车主。,巡场岗每小时一圈。发现剐蹭先拍,3',
  '车场管理培训课件,4',
  '交接班,清点现金,清点票据,交接班清点现金清,5',
].join(',');

test('repeats and numbers go and the slides are parted there', () => {
  const { extract } = slideRepeats.apply(extractOf(deck));
  expect(extract.pages.map((page) => page.number)).toEqual([1, 2, 3, 4, 5]);
  expect(extract.pages[2]?.lines.map((line) => line.text)).toEqual([
    '巡场岗',
    '每小时一圈。',
    '发现剐蹭先拍照,后联系车主。',
  ]);
});

test('the repeat tells the commas of the original from those of the site', () => {
  const { extract } = slideRepeats.apply(extractOf(deck));
  expect(extract.pages[1]?.lines.map((line) => line.text)).toEqual(['收费岗', '先抬手示意，再报金额']);
});

test('a slide with nothing but the name of the file is reported', () => {
  const { removed } = slideRepeats.apply(extractOf(deck));
  expect(removed.filter(({ severity }) => severity === 'warning').map(({ text }) => text)).toEqual([
    'slide 4 has no text but “车场管理培训课件”: it was probably a picture',
  ]);
});

test('a repeat whose number was lost still ends a slide', () => {
  const { extract } = slideRepeats.apply(
    extractOf(deck.replace('巡场岗每小时一圈。发现剐蹭先拍,3', '巡场岗每小时一圈。发现剐蹭先拍')),
  );
  expect(extract.pages).toHaveLength(5);
  expect(extractText(extract)).not.toContain('巡场岗每小时');
});

test('text of a drawing may be repeated in another order', () => {
  const drawing = '流程,报,修,派,单,完工,流程完工报派修单,1,入户,敲门,入户敲门,2,离场,清扫,离场清扫,3';
  const { extract } = slideRepeats.apply(extractOf(drawing));
  expect(extract.pages).toHaveLength(3);
});

test('numbers alone make no slides', () => {
  const text = '第一天,到岗,1,号门,2,号门,3,号门';
  const { extract, removed } = slideRepeats.apply(extractOf(text));
  expect(extractText(extract)).toBe(text);
  expect(removed).toEqual([]);
});

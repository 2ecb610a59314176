import { expect, it } from 'vitest';
import type { Message } from '../../model/message.ts';
import type { SlideOutcome } from '../measure/slide-outcomes.ts';
import { textsFor } from '../texts/texts-for.ts';
import type { ImportSuccess } from './import-job.ts';
import { progressLine, report } from './report.ts';

const english = { texts: textsFor('en'), language: 'en' };
const chinese = { texts: textsFor('zh-CN'), language: 'zh-CN' };

const FIGURES = {
  words: 90,
  pictures: 3,
  tables: 1,
  charts: 0,
  diagrams: 0,
  drawings: 0,
  media: 0,
  equations: 0,
  notes: 2,
};
const undescribed = (slide: number): Message => ({
  severity: 'warning',
  rule: 'alt-text',
  place: { file: '课.pptx', slide },
  reason: 'A picture has no description.',
  hint: 'Write what it shows.',
});
const over = (slide: number): Message => ({
  severity: 'warning',
  rule: 'slide-over',
  place: { file: '课.pptx', slide },
  reason: 'The slide runs over its edge, and nothing in it could be parted.',
});
const deck = (more: Partial<ImportSuccess> = {}): ImportSuccess => ({
  ok: true,
  file: '课.pptx',
  written: 'decks/ke/index.mdx',
  title: '课',
  slides: 6,
  figures: FIGURES,
  messages: [3, 7, 8, 9].map(undescribed),
  ...more,
});
const failed = {
  ok: false as const,
  file: '没有.pptx',
  messages: [
    {
      severity: 'error' as const,
      rule: 'no-file',
      place: { file: '没有.pptx' },
      reason: 'There is no such file.',
      hint: 'Check the path; names with spaces need quotes.',
    },
  ],
};
const seen: SlideOutcome[] = [
  { source: 1, rung: 'arranged', losses: [] },
  { source: 2, rung: 'smaller', losses: [] },
  { source: 3, rung: 'as-is', losses: [] },
  { source: 4, rung: 'parted', losses: [] },
  { source: 5, rung: 'pictured', losses: [] },
  { source: 6, rung: 'arranged', losses: ['not-beside'] },
];

it('messages of one kind are one line with the slides they concern, and the last line says how the slides came out', () => {
  expect(report([deck({ seen, messages: [...[3, 7, 8, 9].map(undescribed), over(2)] })], chinese)).toBe(
    [
      '课.pptx',
      '  注意  第 3、7–9 页：有 4 张图片没有文字说明。  [alt-text]',
      '        在 ![](…) 的方括号里写上图里是什么；只作装饰的留空。',
      '  注意  第 2 页：内容超出了页面，又没有能分到下一页的地方。  [slide-over]',
      '        请精简内容，用 --- 分页，或用 --keep-picture 保留原图。',
      '6 张：3 张与原稿一致，2 张重新排过，1 张保留原样；请看第 2、6 张。',
    ].join('\n'),
  );
  expect(report([deck({ seen })], english).split('\n')).toEqual([
    '课.pptx',
    expect.stringContaining('  warning  slides 3, 7–9: Pictures without a description: 4.  [alt-text]'),
    expect.stringContaining('Write what'),
    '6 slides: 3 as in the original, 2 laid out anew, 1 kept as they are; look at 6.',
  ]);
});

it('nobody having looked is said, with the slides that weigh too much', () => {
  const long: Message = { ...over(4), severity: 'info', rule: 'long-slide' };
  const outcome = deck({ messages: [long], unseen: 'no-browser' });
  expect(report([outcome], english).split('\n').at(-1)).toBe(
    '6 slides; no Chromium, Chrome or Edge is installed, so nobody has looked at them. By their weight, look at 4.',
  );
  expect(
    report([deck({ messages: [] })], chinese)
      .split('\n')
      .at(-1),
  ).toBe('6 张：没有放映查看。');
});

it('several files have a table and a line of all', () => {
  const lines = report([deck({ seen }), failed], english).split('\n');
  expect(lines.at(-4)).toMatch(/课\.pptx +6 +90 +3 +1 +2 +4$/);
  expect(lines.at(-3)).toMatch(/没有\.pptx +failed$/);
  expect(lines.at(-1)).toBe(
    '1 decks, 6 slides: 3 as in the original, 2 laid out anew, 1 kept as they are; 1 to look at.',
  );
  expect(report([deck({ seen }), failed], chinese)).toContain('错误  没有这个文件。');
});

it('several files that nobody has looked at have a table and no line of all', () => {
  const lines = report([deck({ messages: [] }), failed], chinese).split('\n');
  expect(lines.at(-1)).toMatch(/没有\.pptx +失败$/);
});

it('what was edited and kept is said', () => {
  const merge = { replaced: ['s1'], kept: ['s258'], conflicting: [], added: [], removed: [] };
  expect(report([deck({ merge })], english)).toContain('kept as edited: s258');
  expect(report([deck({ merge })], chinese)).toContain('保留了您改过的：s258');
});

it('progress says which file is ready', () => {
  expect(progressLine(failed, 1, 2, english.texts)).toBe('[1/2] 没有.pptx: not imported');
  expect(progressLine(deck({ review: 'review/ke.html' }), 2, 2, chinese.texts)).toBe(
    '[2/2] 课.pptx → decks/ke/index.mdx\n      要与原件对照，请打开 review/ke.html',
  );
});

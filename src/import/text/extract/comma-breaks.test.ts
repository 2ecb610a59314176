import { expect, test } from 'vitest';
import { commaBreaks } from './comma-breaks.ts';
import { extractOf, extractText } from './extract.ts';

test.each([
  ['a comma after a full stop is a line end', '先敲门。,再自我介绍。', ['先敲门。', '再自我介绍。']],
  ['labels stand on lines of their own', '早班,中班,夜班', ['早班', '中班', '夜班']],
  [
    'commas within a sentence become Chinese ones',
    '进门前穿鞋套,再询问问题,最后收拾现场。',
    ['进门前穿鞋套，再询问问题，最后收拾现场。'],
  ],
  ['an item begins a line', '步骤如下:,1、断电,2、验电', ['步骤如下:', '1、断电', '2、验电']],
  [
    'a numbered heading stands before its sentence',
    '一、入户维修,先预约,再上门。',
    ['一、入户维修', '先预约，再上门。'],
  ],
  [
    'what continues a part is put back to it',
    '门禁,(一卡通),:每人一张,报失,/,补办',
    ['门禁(一卡通):每人一张', '报失/补办'],
  ],
  ['a doubled comma is one comma', '先记录,,后派单。', ['先记录，后派单。']],
  ['a parenthesis stays whole', '素质(守时,守信),仪容', ['素质(守时，守信)', '仪容']],
])('%s', (_name, text, lines) => {
  expect(extractText(commaBreaks.apply(extractOf(text)).extract).split('\n')).toEqual(lines);
});

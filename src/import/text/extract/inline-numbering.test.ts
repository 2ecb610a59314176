import { expect, test } from 'vitest';
import { extractOf, extractText } from './extract.ts';
import { inlineNumbering } from './inline-numbering.ts';

const filling = '到达现场后先确认受影响的楼层和人数，并向值班经理报告情况，请求必要的支援';

test('items that run on in one line get lines of their own', () => {
  const { extract } = inlineNumbering.apply(extractOf(`${filling}。1.关阀${filling}2.清点${filling}3.记录`));
  expect(extractText(extract).split('\n')).toEqual([
    `${filling}。`,
    `1.关阀${filling}`,
    `2.清点${filling}`,
    '3.记录',
  ]);
});

test('a short heading that ran into the sentence before it stands alone', () => {
  const { extract } = inlineNumbering.apply(
    extractOf(`${filling}。停水处理1.通知${filling}2.送水${filling}`),
  );
  expect(extractText(extract).split('\n').slice(0, 2)).toEqual([`${filling}。`, '停水处理']);
});

test('numbers that do not count from 1 stay where they are', () => {
  const text = `${filling}，版本2.0比3.、7、都新，${filling}`;
  expect(extractText(inlineNumbering.apply(extractOf(text)).extract)).toBe(text);
});

import { expect, test } from 'vitest';
import { extractOf, extractText } from './extract.ts';
import { lostBullets } from './lost-bullets.ts';

test('letters of a symbol font before items become list items', () => {
  const { extract } = lostBullets.apply(extractOf('门岗l登记来客l核对车牌l A: 提醒'));
  expect(extractText(extract)).toBe('门岗\n- 登记来客\n- 核对车牌\n- A: 提醒');
});

test('question marks that stand alone become list items', () => {
  const { extract } = lostBullets.apply(extractOf('要求,?,站姿,?,坐姿,?,走姿'));
  expect(extractText(extract)).toBe('要求,\n- 站姿,\n- 坐姿,\n- 走姿');
});

test('a lost arrow becomes an arrow', () => {
  expect(extractText(lostBullets.apply(extractOf('发现漏水,尺,关阀')).extract)).toBe('发现漏水 → 关阀');
});

test('a question at the end of a line and a rare letter stay', () => {
  const text = '还有谁在场?\nl登记';
  expect(extractText(lostBullets.apply(extractOf(text)).extract)).toBe(text);
});

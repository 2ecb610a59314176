import { expect, it } from 'vitest';
import { chineseText } from './message-texts.ts';

const message = (rule: string, reason: string) => ({
  severity: 'warning' as const,
  rule,
  place: { file: 'a.pptx', slide: 1 },
  reason,
});

it('a message is said in Chinese with the name and the number it is about', () => {
  expect(chineseText(message('alt-text', '3 pictures have no description.'))?.reason).toBe(
    '有 3 张图片没有文字说明。',
  );
  expect(chineseText(message('alt-text', 'A picture has no description.'))?.reason).toBe(
    '有 1 张图片没有文字说明。',
  );
  const shape = `The shape ${JSON.stringify('框 "1" $&')} is hidden in the original and was left out.`;
  expect(chineseText(message('hidden-shape', shape))?.reason).toBe(
    '形状「框 "1" $&」在原件中是隐藏的，没有带过来。',
  );
});

it('a message without Chinese words is left to the English ones', () => {
  expect(chineseText(message('rare', 'Something.'))).toBeUndefined();
});

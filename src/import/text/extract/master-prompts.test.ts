import { expect, test } from 'vitest';
import { extractOf, extractText } from './extract.ts';
import { masterPrompts } from './master-prompts.ts';

test.each([
  ['单击此处编辑母版标题样式,单击此处编辑母版文本样式,第二级,第三级,第四级,第五级,*,消防演练,', '消防演练,'],
  ['点击此处添加标题,水泵房', '水泵房'],
  ['Click to edit Master title style,Second level,Third level,Pump room', 'Pump room'],
])('the prompts in “%s” go', (text, cleaned) => {
  expect(extractText(masterPrompts.apply(extractOf(text)).extract)).toBe(cleaned);
});

test('a second level that is the text of a slide stays', () => {
  expect(masterPrompts.apply(extractOf('应急响应第二级由经理启动')).removed).toEqual([]);
});

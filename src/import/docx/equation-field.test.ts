import { expect, test } from 'vitest';
import { equationFieldText } from './equation-field.ts';

test.each([
  ['a number in a ring is the sign for it', ' EQ \\o\\ac(○,8) ', '⑧'],
  ['another text in a ring stands in parentheses', 'EQ \\o\\ac(○,21)', '（21）'],
  [
    'pinyin follows its character',
    'EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(kè),课)',
    '课（kè）',
  ],
  ['fractions and roots are written in a line', 'EQ \\f(1,\\r(3,x))', '1/3√x'],
  ['semicolons part arguments too', 'eq \\f(a;b)', 'a/b'],
  ['text without a switch stays, with its escaped signs', 'EQ x = \\(1\\)', 'x = (1)'],
  ['what never closes is read to its end', 'EQ \\o(甲', '甲'],
])('%s', (_name, instruction, text) => {
  expect(equationFieldText(instruction)).toBe(text);
});

test('nesting without end does not crash it', () => {
  expect(equationFieldText(`EQ ${'\\o('.repeat(50_000)}`)).toContain('o');
});

import { expect, test } from 'vitest';
import { extractOf, extractText } from './extract.ts';
import { wrappedSpaces } from './wrapped-spaces.ts';

const printed = '物业员工每天要面对不同的住户和不同的问题，因此需要耐心、细心和';

test('the space where a printed line ended goes', () => {
  const { extract, removed } = wrappedSpaces.apply(extractOf(`${printed} 责任心。`));
  expect(extractText(extract)).toBe(`${printed}责任心。`);
  expect(removed).toHaveLength(1);
});

test('spaces between words set apart stay', () => {
  const text = '客观 准确 详实 迅速';
  expect(extractText(wrappedSpaces.apply(extractOf(text)).extract)).toBe(text);
});

import { expect, it } from 'vitest';
import { markWords, searchedText } from './searched-text.ts';

it('keeps the length of the normal form, so that places stay what they are', () => {
  expect(searchedText('用 ＰＤＣＡ 做 6S').length).toBe('用pdca做6s'.length);
});
it('lets a long word be found by its beginning, and no word from within', () => {
  const text = searchedText('用 Kaizen 改进');
  expect(text).toContain(markWords('kaiz'));
  expect(text).not.toContain(markWords('aizen'));
});
it('lets a short word be found as a whole only', () => {
  expect(searchedText('kaizen')).not.toContain(markWords('ka'));
  expect(searchedText('KA 客户')).toContain(markWords('ka'));
  expect(searchedText('六S管理')).toContain(markWords('六s管理'));
});

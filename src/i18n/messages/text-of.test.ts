import { describe, expect, it } from 'vitest';
import { sentenceOf, textOf } from './text-of.ts';
import { zhCNSentences } from './zh-CN-sentences.ts';
import { zhTWSentences } from './zh-TW-sentences.ts';

describe('a message in the language of the site', () => {
  it('has its names and numbers in it', () => {
    const message = {
      rule: 'mutual-roles',
      reason: 'handover is named here, but does not name keeper.',
      expected: '`keeper` among the roles of content/procedures/handover.mdx',
      actual: 'none',
      hint: 'Add it there, or remove handover here.',
    };
    expect(textOf(message, 'zh-CN')).toEqual({
      reason: '这里列了“handover”，但它没有列“keeper”。',
      expected: 'content/procedures/handover.mdx 的岗位里有“keeper”',
      actual: '没有',
      hint: '请在那边补上，或者在这里去掉“handover”。',
      isEnglish: false,
    });
    expect(textOf(message, 'zh-TW').reason).toBe('這裡列了「handover」，但它沒有列「keeper」。');
  });

  it('is English as a whole where a sentence has no words in it', () => {
    const message = { rule: 'new', reason: 'Something new.', hint: 'Remove it.' };
    expect(textOf(message, 'zh-CN')).toEqual({
      reason: 'Something new.',
      hint: 'Remove it.',
      isEnglish: true,
    });
  });

  it('is itself in English', () => {
    const message = { rule: 'new', reason: 'Something new.' };
    expect(textOf(message, 'en')).toEqual({ reason: 'Something new.', isEnglish: false });
  });

  it('keeps names that stand in a list', () => {
    const message = { rule: 'x', reason: 'There is no `a` among the decks.', expected: 'phone, visit' };
    expect(textOf(message, 'zh-CN')).toMatchObject({ expected: 'phone, visit', isEnglish: false });
  });

  it('takes the sentence that says most itself', () => {
    expect(sentenceOf('There is no `phone` among the decks.', 'zh-CN')).toBe('没有“phone”这一讲。');
    expect(
      sentenceOf('two stars before and two behind the words, without spaces inside: **注意**', 'zh-CN'),
    ).toBe('前后各两个星号，里面没有空格：**注意**');
  });

  it('is said in both ways of writing Chinese', () => {
    const keys = (all: typeof zhCNSentences) => all.map((each) => Object.keys(each).sort());
    expect(keys(zhTWSentences)).toEqual(keys(zhCNSentences));
  });
});

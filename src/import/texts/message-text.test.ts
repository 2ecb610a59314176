import { expect, it } from 'vitest';
import type { Message } from '../../model/message.ts';
import { byKind, textOfMessages } from './message-text.ts';

const message = (rule: string, reason: string, slide = 1): Message => ({
  severity: 'warning',
  rule,
  place: { file: 'a.pptx', slide },
  reason,
});
const hidden = (name: string) =>
  message('hidden-shape', `The shape ${JSON.stringify(name)} is hidden in the original and was left out.`);

it('a message is said in the language with the name and the number it is about', () => {
  const reason = (each: Message) => textOfMessages([each], 'zh-CN').reason;
  expect(reason(message('alt-text', '3 pictures have no description.'))).toBe('有 3 张图片没有文字说明。');
  expect(reason(message('alt-text', 'A picture has no description.'))).toBe('有 1 张图片没有文字说明。');
  expect(reason(hidden('框 "1" $&'))).toBe('形状「框 "1" $&」在原件中是隐藏的，没有带过来。');
  expect(reason(message('import-failed', 'The import failed: no #1 today.'))).toBe('导入失败：no #1 today.');
});

it('Taiwan reads its own words for the same messages', () => {
  const said = (...messages: Message[]) => textOfMessages(messages, 'zh-TW');
  expect(said(message('alt-text', '3 pictures have no description.')).reason).toBe(
    '有 3 張圖片沒有文字說明。',
  );
  expect(said(...['甲', '乙', '丙', '丁'].map(hidden)).reason).toBe(
    '形狀「甲」「乙」「丙」等 4 個在原檔中是隱藏的，沒有帶過來。',
  );
  expect(said(message('too-large', 'The file is too large.')).hint).toBe(
    '依訓練內容分成幾個檔案，再分別匯入。',
  );
});

it('a message without words in the language is left to the English ones', () => {
  expect(textOfMessages([message('rare', 'Something.')], 'zh-CN').reason).toBe('Something.');
});

it('messages of one kind are one sentence with all their names and numbers', () => {
  const messages = [
    hidden('甲'),
    message('alt-text', 'A picture has no description.'),
    hidden('乙'),
    message('alt-text', '4 pictures have no description.'),
    ...['丙', '丁'].map(hidden),
  ];
  const said = (language: string) =>
    byKind(messages, language).map((group) => textOfMessages(group, language).reason);
  expect(said('zh-CN')).toEqual([
    '形状「甲」「乙」「丙」等 4 个在原件中是隐藏的，没有带过来。',
    '有 5 张图片没有文字说明。',
  ]);
  expect(said('en')).toEqual([
    'The shape "甲", "乙", "丙" and 1 more is hidden in the original and was left out.',
    'Pictures without a description: 5.',
  ]);
});

it('messages of one rule that say different things stay apart', () => {
  const picture = (why: string) => message('picture-format', `A picture is in EMF: LibreOffice ${why}.`);
  expect(byKind([picture('is not installed'), picture('could not read it')], 'zh-CN')).toHaveLength(2);
});

it('what web pages and Markdown lose is named', () => {
  const lost = (...reasons: string[]) =>
    textOfMessages(
      reasons.map((reason) => message('not-carried-over', reason)),
      'zh-CN',
    ).reason;
  const nothing = (what: string) => `${JSON.stringify(what)} means nothing here and was left out (slide 2).`;
  expect(lost(nothing('<iframe>'), nothing('layout: x'))).toBe(
    '「<iframe>」「layout: x」在这里没有意义，没有带过来。',
  );
  expect(lost('A drawing described in words (mermaid) is shown as it was written (part 1).')).toBe(
    '用文字描述的图（mermaid）按原样显示。',
  );
  const video = message('html-left-out', '"<video>" of the page was left out.');
  expect(textOfMessages([video], 'zh-CN').reason).toBe('网页里的「<video>」带不过来。');
});

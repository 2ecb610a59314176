import type { SamePatterns } from './message-pattern.ts';
import type { zhCNTextMessages } from './zh-CN-text-messages.ts';

/** What is said of web pages and of Markdown from elsewhere, in traditional Chinese. */
export const zhTWTextMessages: SamePatterns<typeof zhCNTextMessages> = {
  'design-text': {
    reason: '版面配置上的文字「」沒有帶過來。',
    hint: '要讓人看到的，請寫到頁面上，或用 --look source 匯入。',
  },
  'hidden-text': {
    when: /(\d+) of its texts/,
    reason: '網頁裡有 $1 處文字不顯示（如「」），沒有帶過來。',
    hint: '如果要給人看，請先在網頁上展開摺疊的部分，另存後再匯入。',
  },
  'html-left-out': [
    {
      reason: '網頁裡的「」無法帶過來，其中的文字保留了。',
      hint: '把它顯示的內容存成圖片，放在 index.mdx 旁邊。',
      when: /its words are kept/,
    },
    { reason: '網頁裡的「」無法帶過來。', hint: '把它顯示的內容存成圖片，放在 index.mdx 旁邊。' },
  ],
  'not-carried-over': [
    {
      reason: '用文字描述的圖（$1）照原樣顯示。',
      hint: '請照 docs/authoring.md 裡的寫法重寫。',
      when: /^A drawing described in words \((.*?)\)/,
    },
    {
      reason: '有 TeX 公式讀不出來，照原樣顯示。',
      hint: '請照 docs/authoring.md 裡的寫法重寫。',
      when: /^A formula/,
    },
    {
      reason: '整份簡報的設定 $1 在這裡沒有意義，沒有帶過來。',
      hint: '簡報用網站的樣子；開頭可以寫哪些設定，見 docs/authoring.md。',
      when: /^Settings of the deck .*: (.*)\.$/,
    },
    {
      reason: '背景「」在這裡沒有意義，沒有帶過來。',
      hint: '請對照原檔，需要的重新寫上。',
      when: /^The background/,
    },
    {
      reason: '「」在這裡沒有意義，沒有帶過來。',
      hint: '簡報裡用什麼代替，見 docs/authoring.md；文字或樣子重要的，請重新寫上。',
      when: /"/,
    },
    { reason: '有些寫法在這裡沒有意義，沒有帶過來。', hint: '請對照原檔，需要的重新寫上。' },
  ],
};

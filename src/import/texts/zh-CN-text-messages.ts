import type { MessagePatterns } from './message-pattern.ts';

/** What is said of web pages, of Markdown from elsewhere, and of texts that nobody would look for. */
export const zhCNTextMessages = {
  'design-text': {
    reason: '版式上的文字「」没有带过来。',
    hint: '要让人看到的，请写到页面上，或用 --look source 导入。',
  },
  'hidden-text': {
    when: /(\d+) of its texts/,
    reason: '网页里有 $1 处文字不显示（如「」），没有带过来。',
    hint: '如果要给人看，请先在网页上展开折叠的部分，另存后再导入。',
  },
  'html-left-out': [
    {
      reason: '网页里的「」带不过来，其中的文字保留了。',
      hint: '把它显示的内容存成图片，放在 index.mdx 旁边。',
      when: /its words are kept/,
    },
    { reason: '网页里的「」带不过来。', hint: '把它显示的内容存成图片，放在 index.mdx 旁边。' },
  ],
  'not-carried-over': [
    {
      reason: '用文字描述的图（$1）按原样显示。',
      hint: '请按 docs/authoring.md 里的写法重写。',
      when: /^A drawing described in words \((.*?)\)/,
    },
    {
      reason: '有 TeX 公式读不出来，按原样显示。',
      hint: '请按 docs/authoring.md 里的写法重写。',
      when: /^A formula/,
    },
    {
      reason: '整份课件的设置 $1 在这里没有意义，没有带过来。',
      hint: '课件用网站的样子；开头可以写哪些设置，见 docs/authoring.md。',
      when: /^Settings of the deck .*: (.*)\.$/,
    },
    {
      reason: '背景「」在这里没有意义，没有带过来。',
      hint: '请对照原件，需要的重新写上。',
      when: /^The background/,
    },
    {
      reason: '「」在这里没有意义，没有带过来。',
      hint: '课件里用什么代替，见 docs/authoring.md；文字或样子要紧的，请重新写上。',
      when: /"/,
    },
    { reason: '有些写法在这里没有意义，没有带过来。', hint: '请对照原件，需要的重新写上。' },
  ],
} as const satisfies MessagePatterns;

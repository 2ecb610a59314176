import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Content } from '../content/content.ts';
import { parseMdx } from '../deck/markdown/parse-markdown.ts';
import { FOREIGN_MARKUP, foreignMarkup } from './foreign-markup.ts';

const authoring = readFileSync(fileURLToPath(new URL('../../docs/authoring.md', import.meta.url)), 'utf8');

function messagesOf(text: string) {
  const deck = { file: 'content/decks/x/index.mdx', text, body: parseMdx(text) };
  return foreignMarkup({ decks: [deck], roles: [], procedures: [] } as unknown as Content);
}

describe('markup of other tools is named, with what to write instead', () => {
  it.each(FOREIGN_MARKUP)('$example', ({ example, what, instead }) => {
    const fence = example.startsWith('```') ? '\n一\n```' : '';
    const messages = messagesOf(`## 题\n\n前文\n\n${example}${fence}\n\n后文`);
    expect(messages).toMatchObject([
      { reason: `This means nothing here: ${what}.`, hint: `Write ${instead}.`, place: { line: 5 } },
    ]);
    expect(authoring).toContain(example.split('\n', 1)[0]);
  });

  it('directives in comments', () => {
    expect(messagesOf('## 题\n\n<!-- _class: lead -->')).toMatchObject([
      { place: { line: 3 }, hint: expect.stringContaining('<Slide') },
    ]);
  });

  it.each([
    '价格 $5 和 $6，共 $11。',
    '时间 10:30:45，比例 1:2:3，客户：您好',
    '\\[^1] 与 \\$x^2\\$',
    '工期3~5天~7天',
    '`::: notes` 和 `$x^2$`',
    '```js\n::right::\n$a_1$\n```',
    '<!-- 记：下次讲 -->',
    '图例：说明',
  ])('but not %s', (text) => expect(messagesOf(`## 题\n\n${text}`)).toEqual([]));
});

import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const text = `---
title: 装修巡查
author: 工程部
---

# 装修巡查

## 看什么

- 承重墙
  - 不许开洞
- [ ] 拍照 [规范](https://example.com/a)

| 时段 | 可以施工 |
|---|---|
| 午休 | 否[^1] |

[^1]: 以本地规定为准。

---

没有标题的一页 <script>alert(1)</script> [点我](javascript:alert)

![现场](./site.jpg)
`;

test('headings and rules part the slides', async () => {
  const { value } = await readMarkdown(text, { file: 'a.md' });
  expect(value).toMatchObject({ title: '装修巡查', author: '工程部' });
  expect(value.slides.map((slide) => slide.title)).toEqual(['看什么', '']);
});

test('lists nest, boxes and tables stay, footnotes become notes', async () => {
  const [slide] = (await readMarkdown(text, { file: 'a.md' })).value.slides;
  expect(slide?.blocks[0]).toMatchObject({
    type: 'list',
    items: [
      { children: [{ type: 'list' }] },
      { runs: [{ text: '☐ ' }, { text: '拍照 ' }, { link: 'https://example.com/a' }] },
    ],
  });
  expect(slide?.blocks[1]).toMatchObject({ type: 'table', headerRows: 1 });
  expect(slide?.notes).toMatchObject([{ type: 'paragraph', runs: [{ text: '以本地规定为准。' }] }]);
});

test('neither tags nor unsafe links are carried over, and a picture beside the file is reported', async () => {
  const { value, messages } = await readMarkdown(text, { file: 'a.md' });
  const written = JSON.stringify(value.slides[1]);
  expect(written).not.toContain('<script');
  expect(written).not.toContain('javascript:');
  expect(messages).toMatchObject([
    { rule: 'picture-not-carried', place: { file: 'a.md', line: 24 } },
    { rule: 'not-carried-over', reason: '"<script>" means nothing here and was left out (part 2).' },
  ]);
});

test.each([
  '<video src="巡更.mp4"></video>',
  '<audio src="巡更.mp3" controls />',
  '看 <video src="a.mp4"></video>',
])('%s without its file is a message', async (tag) => {
  const { messages } = await readMarkdown(`# 巡更\n\n${tag}\n`, { file: 'a.md' });
  expect(messages.map(({ rule }) => rule)).toEqual(['picture-not-carried']);
});

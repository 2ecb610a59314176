import { expect, it } from 'vitest';
import { spokenText } from './spoken-text.ts';

it('a slide is compared by its words, whatever marks it up', () => {
  const mdx = `<Slide id="s1" source="a 第 1 页" />

## 接听 \\*电话

<Columns>

<Column>

- **三声**之内，见[规定](https://example.com/a)
- ![前台](./desk.png)

</Column>

</Columns>

![](./s1-1.png)
`;
  expect(spokenText(mdx, '图片')).toBe('接听 *电话\n\n• 三声之内，见规定\n• 〔前台〕\n\n〔图片〕');
});

import { expect, it } from 'vitest';
import { parseMdx } from '../../deck/markdown/parse-markdown.ts';
import { splitSlides } from '../../deck/split-slides.ts';
import { sourceWords } from './source-words.ts';

it('counts a drawing as the one picture that it is, whatever pictures are in it', () => {
  const text =
    '## 图\n\n<Drawing src="./a.webp" title="平面">\n\n- 大堂\n\n![门](./b.png)\n\n</Drawing>\n\n![旁边](./c.png)\n';
  const [slide] = splitSlides(parseMdx(text)).slides;
  if (!slide) throw new Error('There is no slide.');
  const { pictures, words } = sourceWords(slide);
  expect(pictures).toEqual(['', '旁边']);
  expect(words).toEqual(expect.arrayContaining(['大堂', '门']));
});

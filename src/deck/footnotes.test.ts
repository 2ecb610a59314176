import { expect, it } from 'vitest';
import { htmlOf } from './diagrams/markup.ts';
import { parseMdx } from './markdown/parse-markdown.ts';
import { prepareBody } from './prepare-body.ts';
import { splitSlides } from './split-slides.ts';
import { attributesOf, childrenOf, componentOf, type Node, textOf } from './tree.ts';

const deck = `## 一

甲[^a]，乙[^b]，又甲[^a]。

---

## 二

> 引文[^b]

[^a]: 出处一
[^b]: 出处**二**

[^c]: 没人用`;

const marksIn = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => {
    const { page, number } = Object.fromEntries(attributesOf(node));
    return componentOf(node) === 'FootnoteMark' ? [`${page}-${number}`] : marksIn(childrenOf(node));
  });

it('a note stands at the foot of every slide that refers to it, counted from 1', () => {
  const { slides } = splitSlides(parseMdx(deck));
  expect(slides.map(({ body }) => marksIn(body))).toEqual([['1-1', '1-2', '1-1'], ['2-1']]);
  const notes = slides.map(({ body }) => body.at(-1) as Node);
  expect(notes.map(componentOf)).toEqual(['Footnotes', 'Footnotes']);
  expect(notes.map((note) => childrenOf(childrenOf(note)[0] as Node).map(textOf))).toEqual([
    ['出处一', '出处二'],
    ['出处二'],
  ]);
});

it('a note that only prose or notes refer to is told from those that the stage shows', () => {
  const { slides } = splitSlides(
    parseMdx('## 一\n\n<Prose>\n\n丙[^b]。\n\n</Prose>\n\n甲[^a]。\n\n[^a]: 一\n\n[^b]: 二'),
  );
  const list = childrenOf(slides[0]?.body.at(-1) as Node)[0] as Node;
  expect(childrenOf(list).map((item) => [textOf(item), htmlOf(item).value, htmlOf(item).class])).toEqual([
    ['二', '1', 'off-stage'],
    ['一', '2', undefined],
  ]);
});

it('the notes of a deck are no slide, and one that nothing refers to is named', () => {
  const { slides, problems } = splitSlides(parseMdx(deck));
  expect(slides).toHaveLength(2);
  expect(problems).toMatchObject([{ rule: 'footnote', reason: expect.stringContaining('footnote c') }]);
});

it('quotes that begin with a sign of GitHub are remarks, others stay quotes', () => {
  const [note, quote] = parseMdx('> [!WARNING]\n> 地滑\n\n<!-- -->\n\n> 引文');
  expect([note?.type, componentOf(note as Node), textOf(note as Node)]).toEqual([
    'mdxJsxFlowElement',
    'Remark',
    '地滑',
  ]);
  expect(quote?.type).toBe('blockquote');
});

it('the notes of a document that is no deck stand at its end', () => {
  const nodes = prepareBody(parseMdx('[^a]: 出处\n\n甲[^a]。\n\n乙。'), '/content/roles');
  expect(nodes.map((node) => componentOf(node) ?? node.type)).toEqual([
    'paragraph',
    'paragraph',
    'Footnotes',
  ]);
  expect(marksIn(nodes)).toEqual(['1-1']);
});

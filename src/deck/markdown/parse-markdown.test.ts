import { describe, expect, it } from 'vitest';
import { childrenOf, type Node } from '../tree.ts';
import { isPlainMarkdown, parseMarkdown, parseMdx } from './parse-markdown.ts';

/** A tree on one line: `strong(字)`, `link:address(words)`. */
function shapeOf(node: Node): string {
  if (node.type === 'text') return node.value;
  const inside = childrenOf(node).map(shapeOf).join('');
  if ('value' in node) return `${node.type}(${node.value})`;
  return node.type === 'link' ? `link:${node.url}(${inside})` : `${node.type}(${inside})`;
}
/** The shapes of a document, parted by spaces; of a single paragraph, what is in it. */
function shape(source: string): string {
  const nodes = parseMdx(source);
  const [first] = nodes;
  return first?.type === 'paragraph' && nodes.length === 1
    ? childrenOf(first).map(shapeOf).join('')
    : nodes.map(shapeOf).join(' ');
}

describe('bold and italic type beside Chinese punctuation', () => {
  it.each([
    ['**倾听：**让客户说完', 'strong(倾听：)让客户说完'],
    ['**“引号”**后', 'strong(“引号”)后'],
    ['先**“复述”**客户的话', '先strong(“复述”)客户的话'],
    ['**先处理心情，**再处理事情', 'strong(先处理心情，)再处理事情'],
    ['见*（附件）*的表', '见emphasis(（附件）)的表'],
    ['***“要点”***在后', 'emphasis(strong(“要点”))在后'],
    ['旧价~~（100元）~~作废', '旧价delete(（100元）)作废'],
    ['请看**[制度](https://a.example/)**第一条', '请看strong(link:https://a.example/(制度))第一条'],
    ['运行**`npm start`**即可', '运行strong(inlineCode(npm start))即可'],
    ['**注意:**请带工牌', 'strong(注意:)请带工牌'],
    ['「**话术**」和**话术**。', '「strong(话术)」和strong(话术)。'],
    ['Latin **bold**text and 2 ** 3', 'Latin strong(bold)text and 2 ** 3'],
  ])('%s', (source, expected) => expect(shape(source)).toBe(expected));
});

describe('signs of numbers stay signs', () => {
  it.each([
    '夏季8:00~12:00上班，14:00~18:00下班。',
    '工期3~5天，费用100~200元',
    '3*4*5',
    '箱子60cm*40cm*30cm',
    '(2+3)*4*5',
    '2*(3+4)*5',
    '姓名____电话____',
    'snake_case_name',
  ])('%s', (source) => expect(shape(source)).toBe(source));

  it('two tildes strike through, and a fence of tildes is one', () => {
    expect(shape('~~作废~~')).toBe('delete(作废)');
    expect(shape('~~~js\na~b\n~~~')).toBe('code(a~b)');
  });

  it('a line of stars or underscores alone parts slides', () => {
    expect(['***', '___', '* * *'].map(shape)).toEqual(Array(3).fill('thematicBreak()'));
  });
});

describe('a bare address ends where the sentence goes on', () => {
  it.each([
    [
      '详见 https://example.com/docs，再联系',
      '详见 link:https://example.com/docs(https://example.com/docs)，再联系',
    ],
    ['见https://a.example/x了解', '见link:https://a.example/x(https://a.example/x)了解'],
    [
      'https://a.example/s?wd=a&rsv=1。',
      'link:https://a.example/s?wd=a&rsv=1(https://a.example/s?wd=a&rsv=1)。',
    ],
    [
      'https://a.example/~c/*d*/e_f_g 。',
      'link:https://a.example/~c/*d*/e_f_g(https://a.example/~c/*d*/e_f_g) 。',
    ],
    ['（https://a.example/x_(y)）', '（link:https://a.example/x_(y)(https://a.example/x_(y))）'],
    ['(https://a.example/x).', '(link:https://a.example/x(https://a.example/x)).'],
    ['请看www.a.example，好', '请看link:http://www.a.example(www.a.example)，好'],
    ['https://a.example，**重要**', 'link:https://a.example(https://a.example)，strong(重要)'],
    ['**https://a.example/c**后', 'strong(link:https://a.example/c(https://a.example/c))后'],
    [
      '[https://a.example](https://b.example/*x*)*强*',
      'link:https://b.example/*x*(https://a.example)emphasis(强)',
    ],
    ['邮箱me@a.example，好', '邮箱link:mailto:me@a.example(me@a.example)，好'],
  ])('%s', (source, expected) => expect(shape(source)).toBe(expected));
});

describe('lists by the indents that people write', () => {
  const list = 'list(listItem(paragraph(一)list(listItem(paragraph(甲))))listItem(paragraph(二)))';
  it.each([
    ['two spaces below a number', '1. 一\n  - 甲\n2. 二', list],
    ['three', '1. 一\n   - 甲\n2. 二', list],
    ['four', '1. 一\n    - 甲\n2. 二', list],
    ['two below a number of two digits', '10. 一\n  - 甲\n11. 二', list],
    [
      'a paragraph of the item',
      '1. 一\n\n  段\n\n2. 二',
      'list(listItem(paragraph(一)paragraph(段))listItem(paragraph(二)))',
    ],
    [
      'program text in an item',
      '1. 一\n  ```\n  a\n    b\n  ```',
      'list(listItem(paragraph(一)code(a\n  b)))',
    ],
    [
      'three levels',
      '1. 一\n  1. 甲\n    - 子',
      'list(listItem(paragraph(一)list(listItem(paragraph(甲)list(listItem(paragraph(子)))))))',
    ],
  ])('%s', (_, source, expected) => expect(shape(source)).toBe(expected));

  it('leaves the frontmatter and what is no list alone', () => {
    const [yaml] = parseMdx('---\ngoals:\n- 一\n  二\n---\n\n## 题');
    expect(yaml).toMatchObject({ type: 'yaml', value: 'goals:\n- 一\n  二' });
    expect(shape('段\n\n  段')).toBe('paragraph(段) paragraph(段)');
  });
});

describe('comments', () => {
  it.each(['{/* 记 */}', '<!-- 记 -->', '<!-- 记 */ 记 -->', '<!-- 记\n\n**记 -->'])(
    '%s is not shown',
    (comment) => {
      expect(shape(`前\n\n${comment}\n\n后`)).toBe('paragraph(前) paragraph(后)');
    },
  );

  it('an expression is left to the checks, and a comment in program text is program text', () => {
    expect(shape('a {b}')).toBe('a mdxTextExpression(b)');
    expect(shape('`<!-- a -->`')).toBe('inlineCode(<!-- a -->)');
  });
});

it('gives back every sign in code, attributes, addresses and frontmatter', () => {
  const signs = '8:00~9:00 3*4*5 **“引”**后 ____ https://a.example/*b*';
  expect(shape(`\`${signs}\``)).toBe(`inlineCode(${signs})`);
  expect(parseMdx(`<Quote by="${signs}" />`)).toMatchObject([{ attributes: [{ name: 'by', value: signs }] }]);
  expect(parseMdx(`---\ntitle: ${signs}\n---\n`)).toMatchObject([{ value: `title: ${signs}` }]);
  expect(parseMdx('![3~5*6*7](./a~b.png)')).toMatchObject([
    { children: [{ alt: '3~5*6*7', url: './a~b.png' }] },
  ]);
});

it('knows the places of the source', () => {
  const source = '前**“引”**后 [链](u)\n1. 一\n  - [甲](v)\n\n<!-- 记 --> [乙](w)';
  const places: string[] = [];
  const visit = (node: Node) => {
    const { start, end } = node.position ?? {};
    if (node.type === 'link')
      places.push(`${start?.line}:${start?.column} ${source.slice(start?.offset, end?.offset)}`);
    childrenOf(node).forEach(visit);
  };
  parseMdx(source).forEach(visit);
  expect(places).toEqual(['1:11 [链](u)', '3:5 [甲](v)', '5:12 [乙](w)']);
});

it('Markdown of other programs keeps its HTML and its braces', () => {
  expect(parseMarkdown('{a} <b>c</b>\n\n<!-- 记 -->').map(shapeOf)).toEqual([
    'paragraph({a} html(<b>)chtml(</b>))',
    'html(<!-- 记 -->)',
  ]);
});

it('tells a text that the engine may read as it stands', () => {
  expect(isPlainMarkdown('## 题\n\n- **一**：二')).toBe(true);
  expect(isPlainMarkdown('3~5天')).toBe(false);
});

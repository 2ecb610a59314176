import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { compileBody } from '../../deck/compile-body.ts';
import type { Block, Run } from '../../model/deck.ts';
import { joinMdx, writeMdx } from '../write-mdx.ts';

/** What Markdown, MDX, or a tool that people come from takes for more than text. */
const PIECES = [
  ...'&{}*~<>|_[]()#+-.!\\`$:@^="\'/%;,?0129',
  ...['字', '文', '，', '。', '：', '“', '”', '（', '）', '《', '》', '、', '！', '…', '——', '　', '😀', 'é'],
  ...[
    ' ',
    ' ',
    '  ',
    'a',
    'B',
    '12',
    'import ',
    'export ',
    '---',
    '***',
    '___',
    '~~',
    '**',
    '```',
    '~~~',
    '# ',
    '1. ',
    '2) ',
  ],
  ...[
    '- ',
    '+ ',
    '> ',
    '::: ',
    '&amp;',
    '&#65;',
    '&lt',
    '<b>',
    '</Notes>',
    '<br />',
    '{x}',
    '<!--',
    '-->',
    '{/*',
    '*/}',
    '[^1]',
  ],
  ...[
    '[x]: ',
    '![bg](x)',
    '[!NOTE]',
    '[ ] ',
    '[x] ',
    '|-|',
    '$x$',
    'www.',
    'www.a.cn',
    'me@a.cn',
    'https://',
    'http://a.cn',
  ],
  ...[
    'https://a.cn/s?wd=a&rsv=1',
    'https://a.cn/{id}',
    'https://a.cn/*x*/~y_z_',
    'https://a.cn/x<name>',
    'javascript:',
  ],
];

const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.join(''));
const link = fc.constantFrom(
  'https://a.cn/s?wd=a&rsv=1&tn=2',
  'https://a.cn/(x)/{id}/*.html',
  'https://a.cn/~c/<x>?a b',
  '#s1',
);
const run: fc.Arbitrary<Run> = fc.record(
  {
    text,
    bold: fc.constant(true),
    italic: fc.constant(true),
    strike: fc.constant(true),
    link,
    break: fc.constant(true),
  },
  { requiredKeys: ['text'] },
);
const runs = fc.array(run, { minLength: 1, maxLength: 4 });

interface Shown {
  text: string;
  links: { url: string; text: string }[];
  /** Attributes of components, by `Component.attribute`. */
  attributes: Map<string, string>;
  code: string[];
  title: string;
}

type Props = Record<string, unknown>;

const BLOCK = /^(?:p|li|h\d|t[dhr]|table|ul|ol|pre|br)$/;

/** What a reader sees of a deck: compiled as the site compiles it, its JSX made by a runtime of a few lines. */
function shownOf(mdx: string): Shown {
  const body = mdx.replace(/^---\n[\s\S]*?\n---\n/, '');
  const { content, slides } = compileBody(body, 'content/decks/x/index.mdx', true);
  const shown: Shown = {
    text: '',
    links: [],
    attributes: new Map(),
    code: [],
    title: slides[0]?.title ?? '',
  };
  const textOf = (value: unknown): string =>
    Array.isArray(value) ? value.map(textOf).join('') : typeof value === 'string' ? value : '';
  const element = (name: string, props: Props): string => {
    const inside = textOf(props.children);
    if (name === 'a') shown.links.push({ url: decoded(String(props.href)), text: spaced(inside) });
    if (name === 'pre') shown.code.push(inside);
    if (name === 'img') return String(props.alt ?? '');
    return BLOCK.test(name) ? `\n${inside}\n` : inside;
  };
  const ofHtml = (nodes: ReturnType<typeof parseDocument>['children']): string =>
    nodes
      .map((node) => {
        if (node.type === 'text') return node.data;
        return 'attribs' in node
          ? element(node.name, { ...node.attribs, children: ofHtml(node.children) })
          : '';
      })
      .join('');
  const jsx = (type: unknown, props: Props): string => {
    if (typeof type === 'function') return type(props);
    const html = props['set:html'];
    const children = typeof html === 'string' ? ofHtml(parseDocument(html).children) : props.children;
    return element(String(type), { ...props, children });
  };
  const component = (name: string) => (props: Props) => {
    for (const [key, value] of Object.entries(props)) shown.attributes.set(`${name}.${key}`, String(value));
    return `\n${textOf(props.children)}\n`;
  };
  const names = ['Slide', 'Notes', 'Media', 'Figure', 'Columns', 'Column', 'Step'];
  if (!('code' in content)) throw new Error('A deck is compiled to code.');
  const render = new Function(content.code)({ Fragment: 'fragment', jsx, jsxs: jsx }).default;
  const components = Object.fromEntries(names.map((name) => [name, component(name)]));
  shown.text = spaced(render({ components: { ...components, Fragment: 'fragment' } }));
  return shown;
}

/** An address without the percent signs that HTML asks for. */
const decoded = (url: string) => url.replace(/(?:%[\dA-F]{2})+/g, (escapes) => decodeURIComponent(escapes));
const spaced = (value: string) => value.replace(/\s+/g, ' ').trim();
const textOfRuns = (of: Run[]) => of.map(({ text, ...rest }) => (rest.break ? `${text}\n` : text)).join('');

function shownBlocks(blocks: Block[], notes: Block[] = [], title = '题'): Shown {
  const deck = { title, slides: [{ source: 1, title, blocks, notes }], assets: [] };
  return shownOf(joinMdx(writeMdx(deck, '源')));
}

const check = <Value>(arbitrary: fc.Arbitrary<Value>, predicate: (value: Value) => void) =>
  fc.assert(fc.property(arbitrary, predicate), {
    numRuns: Number(process.env.RUNS ?? 300),
    seed: Number(process.env.SEED ?? 16),
  });

describe('what is imported as text is shown as the same text, whatever signs it holds', () => {
  const paragraph = (of: Run[]): Block => ({ type: 'paragraph', runs: of });

  it('in paragraphs, with the links as they were given', () =>
    check(runs, (given) => {
      const { text: shown, links } = shownBlocks([paragraph(given), paragraph([{ text: '尾' }])]);
      expect(shown).toBe(spaced(`${textOfRuns(given)}\n尾`));
      const addresses = new Set(given.map((one) => one.link));
      for (const { url, text: words } of links) {
        const isBare = [words, `http://${words}`, `mailto:${words}`].includes(url);
        expect(isBare || addresses.has(url), `${words} → ${url}`).toBe(true);
      }
      for (const one of given) {
        if (one.link && one.text.trim()) expect(links.map(({ url }) => url)).toContain(one.link);
      }
    }));

  it('in headings, items of lists and notes', () =>
    check(fc.tuple(runs, runs, runs, runs), ([heading, item, nested, note]) => {
      const list: Block = {
        type: 'list',
        ordered: true,
        items: [
          {
            runs: item,
            children: [{ type: 'list', ordered: false, items: [{ runs: nested, children: [] }] }],
          },
        ],
      };
      const { text: shown } = shownBlocks(
        [{ type: 'heading', depth: 3, runs: heading }, list],
        [paragraph(note)],
      );
      expect(shown).toBe(spaced([heading, item, nested, note].map(textOfRuns).join('\n')));
    }));

  it('in cells of tables', () =>
    check(fc.tuple(runs, runs, runs), (cells) => {
      const cell = (of: Run[]) => ({ blocks: [paragraph(of)] });
      const table: Block = {
        type: 'table',
        headerRows: 1,
        rows: [
          [{ blocks: [paragraph([{ text: '头' }])] }, cell(cells[0])],
          [cell(cells[1]), cell(cells[2])],
        ],
      };
      expect(shownBlocks([table]).text).toBe(spaced(`头 ${cells.map(textOfRuns).join('\n')}`));
    }));

  it('in titles, attributes, descriptions and captions', () =>
    check(fc.tuple(text, text, text, runs), ([title, name, alt, caption]) => {
      const {
        title: shownTitle,
        attributes,
        text: shown,
      } = shownBlocks(
        [
          { type: 'media', kind: 'video', file: 'v.mp4', title: name },
          { type: 'figure', picture: { type: 'picture', file: 'a.png', alt }, caption },
        ],
        [],
        `题${title}`,
      );
      expect(shownTitle).toBe(spaced(`题${title}`));
      expect(attributes.get('Media.title')).toBe(spaced(name));
      expect(shown).toBe(spaced(`${alt}\n${textOfRuns(caption)}`));
    }));

  it('in program text, line by line', () =>
    check(fc.array(text, { minLength: 1, maxLength: 4 }), (lines) => {
      const { code } = shownBlocks([{ type: 'code', language: 'js', text: lines.join('\n') }]);
      expect(code.map((one) => one.replace(/\n$/, ''))).toEqual([lines.join('\n')]);
    }));
});

import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { compileNodes } from './compile-body.ts';
import { prepareBody, prepareDeck } from './prepare-body.ts';
import { childrenOf, type Node } from './tree.ts';

const FOLDER = '/content/decks/phone';
const nodesOf = (source: string) => childrenOf(mdxToMdast(source));
const jsxOf = (nodes: readonly Node[]) => compileNodes(nodes, { jsx: true });
const compileDeck = (source: string) => jsxOf(prepareDeck(nodesOf(source), FOLDER).nodes);
const compile = (source: string) => jsxOf(prepareBody(nodesOf(source), FOLDER));

describe('preparing a document', () => {
  it('wraps each slide and hands its outline over as attributes', () => {
    const code = compileDeck('## 一\n\n甲\n\n---\n\n## 二\n\n乙');
    expect(code.match(/<Slide /g)).toHaveLength(2);
    expect(code).toContain('title="一"');
    expect(code).toContain('deck="phone"');
    expect(code).toContain('number={2} count={2}');
  });

  it('leaves the title to the Slide component', () => {
    const code = compileDeck('## 一\n\n甲');
    expect(code).not.toContain('h2');
  });

  it('does not count hidden slides', () => {
    const code = compileDeck('## 一\n\n---\n\n<Slide hidden />\n\n## 二\n\n---\n\n## 三');
    expect(code).toContain('title="三"');
    expect(code).toMatch(/title="三".*number=\{2\} count=\{2\}/);
  });

  it('hands over the outlines of the slides', () => {
    const { outlines } = prepareDeck(nodesOf('<Slide minutes="2" />\n\n## 一'), FOLDER);
    expect(outlines).toMatchObject([{ id: '一', title: '一', minutes: 2 }]);
  });

  it('leaves files that are no decks alone', () => {
    const code = compile('## 一\n\n---\n\n## 二');
    expect(code).not.toContain('<Slide');
  });

  it('prepares diagrams outside of decks too', () => {
    const flow = '<Flow>\n\n1. 甲\n2. 乙\n\n</Flow>';
    const drawn = (code: string) => /<Flow.*<\/Flow>/s.exec(code)?.[0];
    expect(drawn(compile(flow))).toBe(drawn(compileDeck(`## 一\n\n${flow}`)));
  });

  it('marks where lines of a slide may end without tearing a word, but not in the notes', () => {
    const code = compileDeck('## 一\n\n- 及时办理\n\n<Notes>\n\n及时办理\n\n</Notes>');
    expect(code).toContain('{"及时"}<_components.wbr />{"办理"}');
    expect(code).toContain('"及时办理"');
  });

  it('tells prose of the makers, which is read after what it speaks of, from prose of the source', () => {
    const code = compileDeck(
      '## 一\n\n<Prose>\n\n三条。\n\n</Prose>\n\n<Prose ours>\n\n第三条最难。\n\n</Prose>\n\n- 甲\n\n<Notes>\n讲\n</Notes>',
    );
    expect([...code.matchAll(/slot="([^"]+)"/g)].map(([, slot]) => slot)).toEqual([
      'prose',
      'prose-ours',
      'notes',
    ]);
  });

  it('makes the items of a list in steps appear one by one', () => {
    const code = compileDeck('## 一\n\n<Step each>\n\n- 甲\n- 乙\n  - 丙\n\n</Step>');
    expect(code.match(/class="fragment"/g)).toHaveLength(2);
  });

  it('gives the items of a checklist a box to tick', () => {
    const code = compileDeck('## 一\n\n<Checklist>\n\n- 甲\n- 乙\n\n</Checklist>');
    expect(code.match(/input type="checkbox"/g)).toHaveLength(2);
    expect(code.match(/<_components.label>/g)).toHaveLength(2);
  });

  it('joins lines that were wrapped between Chinese characters', () => {
    const code = compile('## 一\n\n很长的一句，\n写成两行。\nLatin words\nkeep theirs.');
    expect(code).toContain('很长的一句，写成两行。');
    expect(code).toContain('Latin words\\nkeep theirs.');
  });

  it('writes the addresses of files beside the deck from the site’s root', () => {
    const code = compileDeck(
      '## 一\n\n![桌](./my%20desk.png) ![](/logo.svg)\n\n<Media src="./film.mp4" title="片" />',
    );
    expect(code).toContain('src="/content/decks/phone/my%20desk.png"');
    expect(code).toContain('src="/logo.svg"');
    expect(code).toContain('src="/content/decks/phone/film.mp4" title="片"');
  });
});

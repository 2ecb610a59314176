import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { slidesPlugin } from './slides-plugin.ts';

const compile = async (source: string, path = '/site/content/decks/phone/index.mdx') => {
  const astro = {
    frontmatter: {} as Record<string, unknown>,
    headings: [],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  const { code } = await mdxToJs(source, {
    mdastPlugins: [slidesPlugin((file) => file.includes('/content/decks/'))],
    fileURL: new URL(`file://${path}`),
    data: { astro },
    jsx: true,
    elementAttributeNameCase: 'html',
  });
  return { code, frontmatter: astro.frontmatter };
};

describe('slidesPlugin', () => {
  it('wraps each slide and hands its outline over as attributes', async () => {
    const { code } = await compile('## 一\n\n甲\n\n---\n\n## 二\n\n乙');
    expect(code.match(/<Slide /g)).toHaveLength(2);
    expect(code).toContain('title="一"');
    expect(code).toContain('deck="phone"');
    expect(code).toContain('number={2} count={2}');
  });

  it('leaves the title to the Slide component', async () => {
    const { code } = await compile('## 一\n\n甲');
    expect(code).not.toContain('h2');
  });

  it('does not count hidden slides', async () => {
    const { code } = await compile('## 一\n\n---\n\n<Slide hidden />\n\n## 二\n\n---\n\n## 三');
    expect(code).toContain('title="三"');
    expect(code).toMatch(/title="三".*number=\{2\} count=\{2\}/);
  });

  it('gives pages the outlines in the frontmatter', async () => {
    const { frontmatter } = await compile('<Slide minutes="2" />\n\n## 一');
    expect(frontmatter.slides).toMatchObject([{ id: '一', title: '一', minutes: 2 }]);
  });

  it('leaves files that are no decks alone', async () => {
    const { code } = await compile('## 一\n\n---\n\n## 二', '/site/content/roles/keeper.mdx');
    expect(code).not.toContain('<Slide');
  });

  it('prepares diagrams outside of decks too', async () => {
    const flow = '<Flow>\n\n1. 甲\n2. 乙\n\n</Flow>';
    const inDeck = await compile(`## 一\n\n${flow}`);
    const inRole = await compile(flow, '/site/content/roles/keeper.mdx');
    const drawn = (code: string) => /<Flow.*<\/Flow>/s.exec(code)?.[0];
    expect(drawn(inRole.code)).toBe(drawn(inDeck.code));
  });

  it('makes the items of a list in steps appear one by one', async () => {
    const { code } = await compile('## 一\n\n<Step each>\n\n- 甲\n- 乙\n  - 丙\n\n</Step>');
    expect(code.match(/class="fragment"/g)).toHaveLength(2);
  });

  it('gives the items of a checklist a box to tick', async () => {
    const { code } = await compile('## 一\n\n<Checklist>\n\n- 甲\n- 乙\n\n</Checklist>');
    expect(code.match(/input type="checkbox"/g)).toHaveLength(2);
    expect(code.match(/<_components.label>/g)).toHaveLength(2);
  });

  it('joins lines that were wrapped between Chinese characters', async () => {
    const { code } = await compile(
      '<Slide layout="bullets" />\n\n## 一\n\n很长的一句，\n写成两行。\nLatin words\nkeep theirs.',
    );
    expect(code).toContain('很长的一句，写成两行。');
    expect(code).toContain('Latin words\\nkeep theirs.');
  });
});

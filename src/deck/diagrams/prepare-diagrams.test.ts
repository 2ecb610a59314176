import { readdirSync, readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { compileNodes } from '../compile-body.ts';
import { prepareDeck } from '../prepare-body.ts';
import { childrenOf, type Node } from '../tree.ts';
import { prepareDiagrams } from './prepare-diagrams.ts';

const fixtures = new URL('./fixtures/', import.meta.url);

/** The markup that a diagram's template is given, a line for each element; `¦` is where a line may end. */
function markupOf(source: string): string {
  const nodes = childrenOf(mdxToMdast(`## slide\n\n${source}`));
  const code = compileNodes(prepareDeck(nodes, '/content/decks/sample').nodes, { jsx: true });
  const slide = /<Slide .*?>(.*)<\/Slide>/s.exec(code)?.[1] ?? '';
  return `${slide
    .replaceAll('_components.', '')
    .replace(/\{"((?:\\.|[^"\\])*)"\}/g, (_, words: string) => (words === '\\n' ? '' : words))
    .replace(/\s*\n\s*/g, '')
    .replaceAll(/<wbr ?\/>/g, '¦')
    .replaceAll(/<(?!\/)/g, '\n<')
    .trim()}\n`;
}

describe('prepareDiagrams', () => {
  for (const name of readdirSync(fixtures)) {
    it(`prepares ${name} as its output says`, async () => {
      const source = readFileSync(new URL(`${name}/input.mdx`, fixtures), 'utf8');
      await expect(markupOf(source)).toMatchFileSnapshot(new URL(`${name}/output.txt`, fixtures).pathname);
    });
  }

  it('hands back what holds no diagram as it is', () => {
    const root = mdxToMdast('- one\n\n<Story>\n\n- two\n\n</Story>') as { children: Node[] };
    const prepared = prepareDiagrams(root.children);
    expect(prepared.every((node, index) => node === root.children[index])).toBe(true);
  });

  it('leaves a diagram alone that has no list yet', () => {
    expect(markupOf('<Pyramid>\n\nSoon.\n\n</Pyramid>')).toContain('Soon.');
  });
});

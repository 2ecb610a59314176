import { readdirSync, readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { splitSlides } from './split-slides.ts';
import type { Node } from './tree.ts';

const fixtures = new URL('./fixtures/', import.meta.url);

const split = (source: string) => {
  const root = mdxToMdast(source);
  return splitSlides('children' in root ? (root.children as Node[]) : []);
};

describe('splitSlides', () => {
  for (const name of readdirSync(fixtures)) {
    it(`splits ${name} as its output says`, async () => {
      const { slides, problems } = split(readFileSync(new URL(`${name}/input.mdx`, fixtures), 'utf8'));
      const found = {
        slides: slides.map(({ outline, body }) => ({ ...outline, nodes: body.length })),
        problems: problems.map(({ node, ...problem }) => ({ line: node?.position?.start.line, ...problem })),
      };
      await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(
        new URL(`${name}/output.json`, fixtures).pathname,
      );
    });
  }

  it('loses no node but the lines between slides', () => {
    const { slides } = split(
      '## a\n\none\n\n---\n\ntwo\n\n- three\n\n---\n\n## c\n\n<Notes>\n\nfour\n\n</Notes>',
    );
    expect(slides.flatMap(({ body }) => body).length).toBe(4);
  });

  it('keeps a `---` inside a component as the author wrote it', () => {
    const { slides } = split('## a\n\n<Story>\n\none\n\n---\n\ntwo\n\n</Story>');
    expect(slides).toHaveLength(1);
  });

  it('reports a deck without slides', () => {
    const { slides, problems } = split('---\n\n---\n');
    expect(slides).toHaveLength(0);
    expect(problems[0]?.reason).toBe('The deck has no slides.');
  });
});

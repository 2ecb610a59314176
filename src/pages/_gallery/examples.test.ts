import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { parseContent } from '../../content/parse-content.ts';
import { compileBody } from '../../deck/compile-body.ts';
import { COMPONENTS } from '../../model/components.ts';
import { formatMessages } from '../../model/format-message.ts';
import { examplesIn } from './examples.ts';

const examples = examplesIn(readFileSync(new URL('../../../docs/components.md', import.meta.url), 'utf8'));

describe('docs/components.md', () => {
  it('shows every component once, each with the component it is about', () => {
    expect(examples.map(({ name }) => name).sort()).toEqual(Object.keys(COMPONENTS).sort());
    for (const { name, source } of examples) expect(source, name).toContain(`<${name}`);
  });

  it.each(examples)('has an example of $name that an author may write as it stands', ({ name, source }) => {
    const slide = source.includes('\n## ') ? source : `## 一页\n\n${source}`;
    const frontmatter = '---\ntitle: 样例\nsummary: 样例\nsources: [{ document: ours }]\n---\n\n';
    const { messages } = checkContent(
      parseContent({
        folder: 'content',
        sources: [
          { path: 'decks/example/index.mdx', text: `${frontmatter}${slide}` },
          { path: 'site.yaml', text: 'name: 样例\ntagline: 样例\norganisation: 样例\n' },
          { path: 'glossary.yaml', text: '[]' },
        ],
        paths: ['index.mdx', 'chime.wav', 'desk.png', 'way.svg'].map((name) => `decks/example/${name}`),
        publicPaths: [],
      }),
    );
    expect(formatMessages(messages), name).toBe(formatMessages([]));
    const { content } = compileBody(slide, 'content/decks/example/index.mdx', true);
    // A `Figure` becomes HTML's own.
    expect(JSON.stringify(content)).toMatch(new RegExp(`\\b${name}\\b`, 'i'));
  });
});

import { describe, expect, it } from 'vitest';
import { parseContent } from '../content/parse-content.ts';
import { provenance } from './provenance.ts';

const frontmatter = '---\ntitle: 电话\nsummary: 概要\nsources: [{ document: ours }]\n---\n\n';

describe('provenance', () => {
  it('names the slides that do not say where they come from', () => {
    const { value } = parseContent({
      folder: 'content',
      sources: [
        {
          path: 'decks/phone/index.mdx',
          text: `${frontmatter}<Slide source="001 第 10 页" />\n\n## 一\n\n---\n\n## 二\n\n---\n\n<Slide source="ours" />\n\n## 三\n`,
        },
      ],
      paths: [],
      publicPaths: [],
    });
    expect(provenance(value).map(({ place, reason }) => `${place.file}:${place.line} ${reason}`)).toEqual([
      'content/decks/phone/index.mdx:13 The slide “二” does not say where it comes from.',
    ]);
  });
});

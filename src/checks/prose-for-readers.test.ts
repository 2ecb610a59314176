import { describe, expect, it } from 'vitest';
import { parseContent } from '../content/parse-content.ts';
import { proseForReaders } from './prose-for-readers.ts';

const frontmatter = '---\ntitle: 电话\nsummary: 概要\nsources: [{ document: ours }]\n---\n\n';

function found(body: string): string[] {
  const { value } = parseContent({
    folder: 'content',
    sources: [{ path: 'decks/phone/index.mdx', text: frontmatter + body }],
    paths: [],
    publicPaths: [],
  });
  return proseForReaders(value).map(({ place, reason }) => `${place.line} ${reason}`);
}

describe('text for readers', () => {
  it('is missed on the slides of a deck that has it elsewhere', () => {
    const deck = '## 一\n\n<Prose>\n\n先说清楚。\n\n</Prose>\n\n---\n\n## 二\n\n- 甲\n';
    expect(found(deck)).toEqual(['17 The slide “二” has no text for those who read it.']);
  });

  it('is not asked of a deck that has none', () => {
    expect(found('## 一\n\n- 甲\n\n---\n\n## 二\n\n- 乙\n')).toEqual([]);
  });

  it('is not asked of questions and title pages', () => {
    const prose = '## 一\n\n<Prose>\n\n先说清楚。\n\n</Prose>\n\n---\n\n';
    expect(found(`${prose}## 第二部分\n\n---\n\n## 问\n\n<Discuss>\n\n为什么？\n\n</Discuss>\n`)).toEqual([]);
  });
});

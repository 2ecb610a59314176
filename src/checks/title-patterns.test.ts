import { describe, expect, it } from 'vitest';
import { parseContent } from '../content/parse-content.ts';
import { titlePatterns } from './title-patterns.ts';

const frontmatter = '---\ntitle: 电话\nsummary: 概要\nsources: [{ document: ours }]\n---\n\n';

function found(titles: string[]): string[] {
  const body = titles.map((title) => `## ${title}\n\n- 甲\n`).join('\n---\n\n');
  const { value } = parseContent({
    folder: 'content',
    sources: [{ path: 'decks/phone/index.mdx', text: frontmatter + body }],
    paths: [],
    publicPaths: [],
  });
  return titlePatterns(value).map(({ reason }) => reason);
}

const times = (count: number, title: string) =>
  Array.from({ length: count }, (_, index) => `${title}${'甲乙丙丁戊己庚辛壬癸'[index]}`);

describe('the titles of a deck', () => {
  it('are not nearly all couplets', () => {
    expect(found([...times(5, '先听完他的话，再说自己的'), ...times(5, '客户先找到的是你')])).toEqual([
      '5 of 10 titles of this deck are two halves parted by a comma.',
    ]);
    expect(found([...times(4, '先听完他的话，再说自己的'), ...times(6, '客户先找到的是你')])).toEqual([]);
  });

  it('are not nearly all counts', () => {
    expect(found([...times(6, '优质服务的五条要素'), ...times(6, '客户先找到的是你')])).toEqual([
      '6 of 12 titles of this deck are a count.',
    ]);
  });

  it('are left alone in a short deck', () => {
    expect(found(times(6, '先听完他的话，再说自己的'))).toEqual([]);
  });
});

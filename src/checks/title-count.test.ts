import { describe, expect, it } from 'vitest';
import { parseContent } from '../content/parse-content.ts';
import { numberOf } from './chinese-counts.ts';
import { titleCount } from './title-count.ts';

function found(body: string, subtitle = '副题'): string[] {
  const text = `---\ntitle: 电话\nsubtitle: ${subtitle}\nsummary: 概要\nsources: [{ document: ours }]\n---\n\n${body}`;
  const { value } = parseContent({
    folder: 'content',
    sources: [{ path: 'decks/phone/index.mdx', text }],
    paths: [],
    publicPaths: [],
  });
  return titleCount(value).map(({ place, reason }) => `${place.line} ${reason}`);
}

describe('a number in a title', () => {
  it('is the number of what follows', () => {
    expect(found('## 工作的五条要求\n\n- 甲\n- 乙\n- 丙\n- 丁\n')).toEqual([
      '8 The title “工作的五条要求” counts 5, and the slide shows 4.',
    ]);
    expect(found('## 工作的四条要求\n\n- 甲\n- 乙\n- 丙\n- 丁\n')).toEqual([]);
  });

  it('may be the sum of several lists, or the columns of a table', () => {
    expect(found('## 七条要求\n\n- 甲\n- 乙\n- 丙\n- 丁\n\n1. 甲\n2. 乙\n3. 丙\n')).toEqual([]);
    expect(found('## 三种忠诚\n\n| | 一 | 二 | 三 |\n| - | - | - | - |\n| 问 | 甲 | 乙 | 丙 |\n')).toEqual(
      [],
    );
  });

  it('may name one of many, or speak of something else', () => {
    expect(found('## 第三条怎么做\n\n- 甲\n- 乙\n')).toEqual([]);
    expect(found('## 九项流程分四段记住\n\n- 甲\n- 乙\n- 丙\n- 丁\n')).toEqual([]);
    expect(found('## 讨论：先补哪三项\n\n<Discuss>\n\n- 甲\n- 乙\n\n</Discuss>\n')).toEqual([]);
  });

  it('is the number of right options where a question asks for so many', () => {
    const quiz = (right: string) =>
      `## 问\n\n<Quiz kind="multiple">\n\n哪三项是？\n\n- [x] 甲\n- [x] 乙\n- [${right}] 丙\n- [ ] 丁\n\n> 因为。\n\n</Quiz>\n`;
    expect(found(quiz(' '))).toEqual(['8 The question asks for 3, and 2 options are right.']);
    expect(found(quiz('x'))).toEqual([]);
  });

  it('is the number of questions that a subtitle promises', () => {
    expect(found('## 一\n\n- 甲\n', '二十四道题，分两组')).toEqual([
      '3 The subtitle promises 24 questions, and the deck has 0.',
    ]);
  });

  it.each([
    ['十', 10],
    ['十二', 12],
    ['二十四', 24],
    ['两', 2],
    ['17', 17],
    ['百', undefined],
  ])('reads %s', (numeral, number) => {
    expect(numberOf(numeral)).toBe(number);
  });
});

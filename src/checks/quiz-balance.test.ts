import { describe, expect, it } from 'vitest';
import { parseContent } from '../content/parse-content.ts';
import { quizBalance } from './quiz-balance.ts';

const frontmatter = '---\ntitle: 自测\nsummary: 概要\nsources: [{ document: ours }]\n---\n\n';

function found(quizzes: string[]): string[] {
  const body = quizzes.map((quiz, index) => `## 题 ${index + 1}\n\n${quiz}\n`).join('\n---\n\n');
  const { value } = parseContent({
    folder: 'content',
    sources: [{ path: 'decks/quiz/index.mdx', text: frontmatter + body }],
    paths: [],
    publicPaths: [],
  });
  return quizBalance(value).map(({ place, reason }) => `${place.line} ${reason}`);
}

const quiz = (options: string[], right: number, why = '\n\n> 因为。') =>
  `<Quiz kind="single">\n\n问什么？\n\n${options.map((text, index) => `- [${index === right ? 'x' : ' '}] ${text}`).join('\n')}${why}\n\n</Quiz>`;

const four = ['先听完再说', '先解释原因', '先请示主管', '先登记下来'];

describe('the options of a quiz', () => {
  it('are of like length', () => {
    expect(found([quiz(['对突发的事件作出有效而且及时的处理', '拖一拖', '请领导', '不理会'], 0)])).toEqual([
      '9 The options of this quiz differ so much in length that the length may give the answer away.',
    ]);
    expect(found([quiz(four, 0)])).toEqual([]);
  });

  it('have a reason', () => {
    expect(found([quiz(four, 0, '')])).toEqual(['9 This quiz does not say why its answer is right.']);
  });

  it('are not named by their places, unless these stay', () => {
    const message =
      '9 This quiz names an option by its place, and readers are offered them in another order at each try.';
    for (const why of ['第二项没有登记。', '选 B 项就晚了。', 'Option B comes too late.'])
      expect(found([quiz(four, 0, `\n\n> ${why}`)]), why).toEqual([message]);
    expect(found([quiz(['先听完', '先登记', '先请示', '以上都对'], 3)])).toEqual([message]);
    const kept = quiz(['先听完', '先登记', '先请示', '以上都对'], 3).replace(
      '<Quiz',
      '<Quiz shuffle="false"',
    );
    expect(found([kept])).toEqual([]);
    expect(found([quiz(four, 0, '\n\n> 开口第一句先道歉。')])).toEqual([]);
  });

  it('are right anywhere in a deck', () => {
    expect(found(Array.from({ length: 6 }, () => quiz(four, 1)))).toEqual([
      '9 In 6 of 6 quizzes of this deck, option 2 is right.',
    ]);
    expect(found(Array.from({ length: 6 }, (_, index) => quiz(four, index % 4)))).toEqual([]);
    expect(found(Array.from({ length: 3 }, () => quiz(four, 1)))).toEqual([]);
  });

  it('are right at all lengths', () => {
    const withLonger = (right: number) =>
      quiz(
        four.map((text, index) => (index === right ? `${text}吗` : text)),
        right,
      );
    expect(found(Array.from({ length: 6 }, (_, index) => withLonger(index % 4)))).toEqual([
      '9 In 6 of 6 quizzes of this deck, the longest option is right.',
    ]);
  });
});

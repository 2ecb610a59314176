import { describe, expect, it } from 'vitest';
import { parseContent } from '../content/parse-content.ts';
import { minutesFit, spokenMinutes } from './minutes-fit.ts';

const frontmatter = '---\ntitle: 电话\nsummary: 概要\nsources: [{ document: ours }]\n---\n\n';

function parse(body: string) {
  return parseContent({
    folder: 'content',
    sources: [{ path: 'decks/phone/index.mdx', text: frontmatter + body }],
    paths: [],
    publicPaths: [],
  }).value;
}

const slide = (minutes: string, notes: string, inside = '- 甲') =>
  `<Slide id="one" ${minutes} />\n\n## 一\n\n${inside}\n\n<Notes>\n${notes}\n</Notes>\n`;

const speech = `讲：${'一二三四五'.repeat(40)}`;

describe('the minutes of a slide', () => {
  it('are what its words, a question and an exercise take', () => {
    const { decks } = parse(slide('minutes="4"', `${speech}\n\n问：为什么？\n\n练（2 分钟）：两人一组。`));
    const [first] = decks[0]?.slides ?? [];
    const spoken = first && spokenMinutes(first);
    expect(spoken).toEqual({ speech: expect.closeTo(1, 1), questions: 1, exercises: 2 });
    expect(
      minutesFit(parse(slide('minutes="4"', `${speech}\n\n问：为什么？\n\n练（2 分钟）：来。`))),
    ).toEqual([]);
  });

  it('are missed where an exercise cannot fit', () => {
    expect(minutesFit(parse(slide('minutes="2"', `${speech}\n\n练：5 分钟，两人一组。`)))).toMatchObject([
      {
        severity: 'warning',
        place: { file: 'content/decks/phone/index.mdx', line: 7 },
        reason: 'The slide “一” is planned for 2 min, and what its notes hold takes about 6 min.',
      },
    ]);
  });

  it('are too many for a few words where the notes are written out elsewhere', () => {
    const full = `---\n\n## 二\n\n<Notes>\n${speech}${speech}${speech}\n</Notes>\n`;
    const few = slide('minutes="3"', speech);
    expect(
      minutesFit(parse(`${few}\n${full.replace('## 二', '<Slide minutes="3" />\n\n## 二')}`)),
    ).toMatchObject([{ place: { line: 7 }, actual: 'minutes="3"' }]);
    expect(minutesFit(parse(few))).toEqual([]);
  });

  it('count the time of a discussion, and what only reminds the trainer does not', () => {
    const discuss = '<Discuss minutes="3">\n\n为什么？\n\n</Discuss>';
    expect(
      minutesFit(parse(slide('minutes="4"', `${speech}\n\n提醒讲师：${speech}${speech}`, discuss))),
    ).toEqual([]);
  });

  it('are not asked of decks that plan none, nor of slides without notes', () => {
    expect(minutesFit(parse(slide('', `${speech}${speech}${speech}`)))).toEqual([]);
    expect(minutesFit(parse('<Slide id="one" minutes="9" />\n\n## 一\n\n- 甲\n'))).toEqual([]);
  });
});

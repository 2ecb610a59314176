import { describe, expect, it } from 'vitest';
import { parseContent } from '../content/parse-content.ts';
import { spokenSteps } from './spoken-steps.ts';

function found(...steps: string[]): string[] {
  const text = `---\ntitle: 投诉\nsummary: 概要\ngroup: 投诉\nsources: [{ document: ours }]\nsteps:\n${steps.map((step) => `  - { ${step} }\n`).join('')}---\n`;
  const { value } = parseContent({
    folder: 'content',
    sources: [{ path: 'procedures/complaint.mdx', text }],
    paths: [],
    publicPaths: [],
  });
  return spokenSteps(value).map(({ place, reason }) => `${place.line} ${reason}`);
}

const APOLOGY = 'id: apologise, text: 诚恳地致歉。';
const THANKS = 'id: thank, text: 感谢客户提出来。, say: 谢谢您告诉我们。';

describe('a step that is spoken', () => {
  it('has its sentence where others have', () => {
    expect(found(APOLOGY, THANKS)).toEqual(['7 The step `apologise` is spoken, and has no sentence to say.']);
    expect(found(`${APOLOGY}, say: 实在对不起。`, THANKS)).toEqual([]);
  });

  it('needs none if it is done without words', () => {
    expect(found('id: tidy, text: 整理工作台。', THANKS)).toEqual([]);
  });

  it('is left alone where procedures have no sentences', () => {
    expect(found(APOLOGY)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { parseContent } from '../content/parse-content.ts';
import { sameSentence } from './same-sentence.ts';

const PHRASES = `title: 前台
summary: 概要
sources: [{ document: ours }]
phrases:
  - id: compensation
    avoid: 可以赔。
    say: 赔偿要由公司核实以后答复。我先把损失登记下来、拍好照片，明天下午五点前给您回话。
  - id: promise
    avoid: 包在我身上。
    say: 这件事我跟到底，有变化先通知您。
  - id: action
    say: 我现在就……，……点前给您答复。
`;

const PROCEDURE = (say: string) => `---
title: 投诉
summary: 概要
group: 投诉
sources: [{ document: ours }]
steps:
  - { id: one, text: 答复。, say: "${say}" }
---
`;

function found(body: string, procedure = PROCEDURE('好。')): string[] {
  const { value } = parseContent({
    folder: 'content',
    sources: [
      { path: 'phrases/desk.yaml', text: PHRASES },
      { path: 'procedures/complaint.mdx', text: procedure },
      {
        path: 'decks/desk/index.mdx',
        text: `---\ntitle: 前台\nsummary: 概要\nsources: [{ document: ours }]\n---\n\n## 一\n\n${body}\n`,
      },
    ],
    paths: [],
    publicPaths: [],
  });
  return sameSentence(value).map(
    ({ place, reason }) => `${place.file.split('/').at(1)}:${place.line} ${reason}`,
  );
}

describe('the sentence for a situation', () => {
  it('is missed where a scene says it in other words', () => {
    const scene = (words: string) => `<Dialogue>\n\n- 业主：赔吗？\n- 前台：${words}\n\n</Dialogue>`;
    expect(found(scene('我先把损失登记下来，明天下午五点前给您回话。'))).toEqual([
      'decks:12 This is the sentence of the phrase `compensation` in other words.',
    ]);
    expect(found(scene('我先把损失登记下来、拍好照片，明天下午五点前给您回话。'))).toEqual([]);
    expect(found(scene('您请坐，大约五分钟。'))).toEqual([]);
  });

  it('is the same wherever the same words are avoided', () => {
    expect(found('<SayAvoid avoid="包在我身上" say="您放心。" because="…" />')).toEqual([
      'decks:9 The phrase `promise` avoids the same words, and says something else instead.',
    ]);
    expect(
      found('<SayAvoid avoid="包在我身上！" say="这件事我跟到底，有变化先通知您。" because="…" />'),
    ).toEqual([]);
  });

  it('is the same in the steps of a procedure, of which one may say several', () => {
    expect(found('- 甲', PROCEDURE('（催促）好。／（放心）这件事我跟到底，有变化先告诉您。'))).toEqual([
      'procedures:7 This is the sentence of the phrase `promise` in other words.',
    ]);
  });

  it('is the same where it is quoted', () => {
    expect(found('<Prose>\n\n可以说：“这件事我会跟到底，有变化先通知您。”\n\n</Prose>')).toEqual([
      'decks:9 This is the sentence of the phrase `promise` in other words.',
    ]);
  });

  it('may have its gap filled', () => {
    const scene = (words: string) => `<Dialogue>\n\n- 业主：几点？\n- 前台：${words}\n\n</Dialogue>`;
    expect(found(scene('我现在就去现场，下午三点前给您答复。'))).toEqual([]);
  });

  it('may be part of a longer one', () => {
    expect(
      found('<SayAvoid avoid="唉" say="张女士，这件事我跟到底，有变化先通知您。" because="…" />'),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { parseMdx } from '../markdown/parse-markdown.ts';
import { type Node, textOf } from '../tree.ts';
import { itemsOf, readTurn, sidesOf, turnsOf } from './turns.ts';

function dialogue(...lines: string[]): Node {
  const list = lines.map((line) => `- ${line}`).join('\n');
  return parseMdx(`<Dialogue>\n\n${list}\n\n</Dialogue>`)[0] as Node;
}

function read(line: string) {
  const [item] = itemsOf(dialogue(line));
  const turn = item && readTurn(item);
  if (turn === undefined) return undefined;
  if (!('speaker' in turn)) return { aside: turn.aside.map(textOf).join('') };
  return { speaker: turn.speaker, mood: turn.mood, words: turn.words.map(textOf).join('') };
}

describe('a line of a dialogue', () => {
  it.each([
    ['业主（生气）：电梯坏了！', '业主', '生气', '电梯坏了！'],
    ['业主: 好', '业主', undefined, '好'],
    ['王女士 (angry): No lift!', '王女士', 'angry', 'No lift!'],
    ['**业主**（担心）：怎么办？', '业主', '担心', '怎么办？'],
    ['**客服：**马上来。', '客服', undefined, '马上来。'],
    ['客服：下午三点：记得等我。', '客服', undefined, '下午三点：记得等我。'],
    ['客服：请打**96110**。', '客服', undefined, '请打96110。'],
  ])('%s', (line, speaker, mood, words) => {
    expect(read(line)).toEqual({ speaker, mood, words });
  });

  it('in brackets is what happens in between', () => {
    expect(read('（过了十分钟）')).toEqual({ aside: '（过了十分钟）' });
  });

  it('without a colon is nobody’s', () => {
    expect(read('电梯坏了三天')).toBeUndefined();
  });
});

it('gives the first speaker the left, the second the right, and further ones turns', () => {
  const turns = turnsOf(dialogue('甲：一', '乙：二', '甲：三', '丙：四', '丁：五'));
  expect([...sidesOf(turns)]).toEqual([
    ['甲', 'left'],
    ['乙', 'right'],
    ['丙', 'left'],
    ['丁', 'right'],
  ]);
});

import type { Run } from '../../model/deck.ts';
import type { TextParagraph } from './text-paragraph.ts';

/** Signs that people type in front of a line instead of making a list. */
const TYPED_MARK = /^\s*[•●○■□◆◇▪▫►▶➢➤‣⁃◦⬥❖❑❒]\s*/u;

/** `1.`, `1、`, `1）` in front of a line; not the 1.1 of a heading. */
const TYPED_NUMBER = /^\s*[（(]?(\d{1,2})[.．、)）]\s*(?!\d)/u;

/** Makes list items of paragraphs with a typed mark, and of those with typed numbers that count up. */
export function withTypedLists(paragraphs: TextParagraph[]): TextParagraph[] {
  const numbers = paragraphs.map(typedNumber);
  return paragraphs.map((paragraph, index) => {
    const number = numbers[index];
    const counts =
      number !== undefined && (numbers[index - 1] === number - 1 || numbers[index + 1] === number + 1);
    if (counts) return cut(paragraph, TYPED_NUMBER, { kind: 'number', scheme: 'typed', start: number });
    return paragraph.bullet.kind === 'number' ? paragraph : cut(paragraph, TYPED_MARK, { kind: 'mark' });
  });
}

function typedNumber({ runs, bullet }: TextParagraph): number | undefined {
  const digits = bullet.kind === 'none' ? TYPED_NUMBER.exec(textOf(runs))?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

/** Takes a sign away from the front, however many runs it spans, unless nothing else is there. */
function cut(paragraph: TextParagraph, sign: RegExp, bullet: TextParagraph['bullet']): TextParagraph {
  const text = textOf(paragraph.runs);
  let left = sign.exec(text)?.[0].length ?? 0;
  if (left === 0 || left === text.length) return paragraph;
  const runs = paragraph.runs.flatMap((run) => {
    const taken = Math.min(left, run.text.length);
    left -= taken;
    const rest = run.text.slice(taken);
    return rest === '' && taken > 0 && !run.break ? [] : [{ ...run, text: rest }];
  });
  return { ...paragraph, runs, bullet };
}

function textOf(runs: Run[]): string {
  return runs.map(({ text }) => text).join('');
}

import { typedNumbers } from '../outline/typed-numbers.ts';
import { textOfRuns } from '../text-of-runs.ts';
import type { TextParagraph } from './text-paragraph.ts';

/** Signs that people type in front of a line instead of making a list. */
const TYPED_MARK = /^\s*[•●○■□◆◇▪▫►▶➢➤‣⁃◦⬥❖❑❒]\s*/u;
/** A line with a box behind others, or with a ticked one, is of a form: its boxes are to choose from. */
const CHOICE = /[□☐○].*[□■☐☑☒○●]|[■☑☒●].*[□☐○]|[☑☒]/u;

/** Makes list items of paragraphs with a typed mark, and of those with typed numbers that count up. */
export function withTypedLists(paragraphs: TextParagraph[]): TextParagraph[] {
  const numbers = typedNumbers(
    paragraphs.map(({ bullet, runs }) => (bullet.kind === 'none' ? textOfRuns(runs) : '')),
  );
  return paragraphs.map((paragraph, index) => {
    const number = numbers[index];
    if (number !== undefined) {
      const level = Math.min(8, paragraph.level + number.depth);
      const bullet = { kind: 'number' as const, scheme: 'typed', start: number.value };
      return cut({ ...paragraph, level }, number.length, bullet);
    }
    const text = textOfRuns(paragraph.runs);
    const canBeMarked = paragraph.bullet.kind !== 'number' && !CHOICE.test(text);
    const mark = canBeMarked ? TYPED_MARK.exec(text) : null;
    return mark ? cut(paragraph, mark[0].length, { kind: 'mark' }) : paragraph;
  });
}

/** Takes a sign away from the front, however many runs it spans, unless nothing else is there. */
function cut(paragraph: TextParagraph, length: number, bullet: TextParagraph['bullet']): TextParagraph {
  let left = length;
  if (left === textOfRuns(paragraph.runs).length) return paragraph;
  const runs = paragraph.runs.flatMap((run) => {
    const taken = Math.min(left, run.text.length);
    left -= taken;
    const rest = run.text.slice(taken);
    return rest === '' && taken > 0 && !run.break ? [] : [{ ...run, text: rest }];
  });
  return { ...paragraph, runs, bullet };
}

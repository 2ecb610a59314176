import { lineRule } from './extract.ts';

/** A figure that the extraction parted from its sentence because it stood in another font. */
const FIGURE = /(?<=[\p{Script=Han}\p{P}]),+(\d+(?:[-–.]\d+)?%?),+(?=\p{Script=Han})/gu;
/** An item's number that stands apart from its text: `3.,记录要点`. */
const ITEM_NUMBER = /(?<![^,，\n])(\d{1,2}|[a-zA-Z])(?:,+([.．、]),*|([.．、]),+)/g;

/** The figures of `text` that count 1, 2, 3 …: numbers of items whose dot was lost. */
function countingNumbers(text: string): Set<number> {
  const counting = new Set<number>();
  let run: number[] = [];
  let last = 0;
  for (const match of text.matchAll(FIGURE)) {
    const value = Number(match[1]);
    if (value !== last + 1) run = [];
    if (value === 1 || run.length > 0) run.push(match.index);
    last = value;
    if (run.length >= 2) for (const index of run) counting.add(index);
  }
  return counting;
}

/** Puts figures back into their sentences (告诉,10,个人 → 告诉10个人) and item numbers before their items. */
export const splitNumbers = lineRule('split-numbers', 'the separators around a number', (text) => {
  const removed: string[] = [];
  const items = countingNumbers(text);
  const joined = text.replace(FIGURE, (match, figure: string, offset: number) => {
    const put = items.has(offset) ? `\n${figure}. ` : figure;
    removed.push(`${match} → ${put.trim()}`);
    return put;
  });
  const numbered = joined.replace(ITEM_NUMBER, (match, number: string, apart?: string, beside?: string) => {
    const dot = apart ?? beside ?? '';
    removed.push(`${match} → ${number}${dot}`);
    return number + dot;
  });
  return { text: numbered, removed };
});

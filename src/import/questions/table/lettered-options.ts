import { optionLetter } from '../../../model/option-names.ts';

/** `A.`, `A、`, `（A）` where an option begins. */
const MARK = /(^|[\s;；。，,？?（(])[（(]?([A-Z])\s*[.．、:：)）]\s*/g;

/**
 * Finds options that stand in one text behind their letters, as `A. 一声 B. 三声`, in their order from A.
 * @returns the words before them and the options; none where fewer than two stand there
 */
export function letteredOptions(text: string): { before: string; options: string[] } {
  const found: { start: number; end: number }[] = [];
  for (const mark of text.matchAll(MARK)) {
    if (mark[2] !== optionLetter(found.length)) continue;
    const start = mark.index + (mark[1] === '（' || mark[1] === '(' ? 0 : (mark[1]?.length ?? 0));
    found.push({ start, end: mark.index + mark[0].length });
  }
  if (found.length < 2) return { before: text, options: [] };
  const options = found.map(({ end }, index) => text.slice(end, found[index + 1]?.start).trim());
  return {
    before: text.slice(0, found[0]?.start).trim(),
    options: options.map((each) => each.replace(/[;；]$/, '')),
  };
}

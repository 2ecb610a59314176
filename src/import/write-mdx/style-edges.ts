import type { Run } from '../../model/deck.ts';

const EDGES = /^(\s*)([\p{P}\p{S}\s]*)(.*?)([\p{P}\p{S}\s]*)(\s*)$/su;
const OPEN_BEFORE = /[\s\p{P}\p{S}]$/u;
const OPEN_AFTER = /^[\s\p{P}\p{S}]/u;

/**
 * Takes spaces, and punctuation that would stop Markdown from seeing the style, out of a styled run: `**` between a
 * letter and a punctuation mark neither begins nor ends anything (CommonMark, §6.2). `all` are the runs of a paragraph.
 */
export function moveEdgesOutside(run: Run, index: number, all: Run[]): Run[] {
  const isMarked = run.bold || run.italic || run.strike;
  if (!isMarked || run.link || run.position || run.mathml) return [run];
  const [, spaceBefore = '', before = '', inside = '', after = '', spaceAfter = ''] =
    EDGES.exec(run.text) ?? [];
  const { bold: _bold, italic: _italic, strike: _strike, break: lineBreak, ...plain } = run;
  const { break: _, ...unbroken } = run;
  const end = lineBreak ? { break: true as const } : {};
  if (inside === '') return [{ ...plain, ...end }];
  const opens = before === '' || spaceBefore !== '' || isOpenBefore(all[index - 1]);
  const closes = after === '' || spaceAfter !== '' || lineBreak === true || isOpenAfter(all[index + 1]);
  // Both or neither: brackets belong together.
  const stays = opens && closes && !/\s/.test(before + after);
  const parts: Run[] = [
    { ...plain, text: spaceBefore + (stays ? '' : before) },
    { ...unbroken, text: (stays ? before : '') + inside + (stays ? after : '') },
    { ...plain, text: (stays ? '' : after) + spaceAfter, ...end },
  ];
  return parts.filter((part) => part.text !== '' || part.break);
}

/** Whether a style can begin with punctuation behind this run: at the start of a line, behind a space or a mark. */
function isOpenBefore(run: Run | undefined): boolean {
  return run === undefined || run.break === true || (isPlain(run) && OPEN_BEFORE.test(run.text));
}

function isOpenAfter(run: Run | undefined): boolean {
  return run === undefined || (isPlain(run) && OPEN_AFTER.test(run.text));
}

function isPlain({ bold, italic, strike, link, mathml }: Run): boolean {
  return !bold && !italic && !strike && link === undefined && mathml === undefined;
}

import { maskEscapes, unmaskEscapes } from './gift-escapes.ts';

/** One question of a GIFT file: what stands between two blank lines. */
export interface GiftBlock {
  /** 1-based line of its first sign. */
  line: number;
  /** With masks for escaped signs and without comments, whose lines are empty. */
  text: string;
  category: string;
}

export interface GiftBlocks {
  blocks: GiftBlock[];
  /** Lines of comments. */
  comments: number[];
}

/** Takes a file apart: questions by blank lines, categories, comments. */
export function giftBlocks(text: string): GiftBlocks {
  const comments: number[] = [];
  const lines = text.split('\n').map((line, index) => {
    if (!line.trimStart().startsWith('//')) return line;
    comments.push(index + 1);
    return undefined;
  });
  const blocks: GiftBlock[] = [];
  let category = '';
  for (const { line, text: written } of paragraphs(lines)) {
    const masked = maskEscapes(written);
    const named = /^\s*\$CATEGORY:[^\S\n]*(.*)\n?/.exec(masked);
    if (named) category = categoryName(unmaskEscapes(named[1] ?? ''));
    const rest = named ? masked.slice(named[0].length) : masked;
    if (rest.trim() === '') continue;
    const before = masked.slice(0, masked.length - rest.trimStart().length);
    blocks.push({ line: line + before.split('\n').length - 1, text: rest.trim(), category });
  }
  return { blocks, comments };
}

/** Lines between blank ones; comments are none. A blank line inside of braces parts nothing. */
function paragraphs(lines: readonly (string | undefined)[]): { line: number; text: string }[] {
  const found: { line: number; lines: string[]; isOpen: boolean }[] = [];
  let isAfterBlank = true;
  for (const [index, line = ''] of lines.entries()) {
    const isBlank = line.trim() === '' && lines[index] !== undefined;
    const last = found.at(-1);
    const goesOn = last && (!isAfterBlank || (last.isOpen && closes(lines, index)));
    isAfterBlank = isBlank;
    if (isBlank) continue;
    const paragraph = goesOn ? last : { line: index + 1, lines: [], isOpen: false };
    if (!goesOn) found.push(paragraph);
    while (paragraph.line + paragraph.lines.length < index + 1) paragraph.lines.push('');
    paragraph.lines.push(line);
    const brace = /[{}](?=[^{}]*$)/.exec(maskEscapes(line))?.[0];
    if (brace) paragraph.isOpen = brace === '{';
  }
  return found.map(({ line, lines: own }) => ({ line, text: own.join('\n') }));
}

/** Whether what begins at a line closes braces, or only has answers, before it opens others. */
function closes(lines: readonly (string | undefined)[], from: number): boolean {
  let end = from;
  while (end < lines.length && lines[end]?.trim() !== '') end++;
  const next = maskEscapes(
    lines
      .slice(from, end)
      .map((line) => line ?? '')
      .join('\n'),
  );
  return /^[^{]*\}/.test(next) || /^\s*[=~][^{}]*$/.test(next);
}

/** `$course$/top/Default for X/Phone` is Phone below Default for X. */
function categoryName(path: string): string {
  return path
    .trim()
    .replace(/^\$\w+\$(?:\/|$)/, '')
    .replace(/^top(?:\/|$)/, '')
    .split(/(?<!\/)\/(?!\/)/)
    .map((name) => name.replaceAll('//', '/').trim())
    .filter((name) => name !== '')
    .join(' · ');
}

import type { Removal, Rule } from './extract.ts';

/** What a paragraph ends with. */
const ENDS = /[。！？!?;；:：]["”’）)]?$/;
/** What an item or heading begins with. */
const BEGINS =
  /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}\s?[.．、)）](?!\d)|第[一二三四五六七八九十\d]+[章节部]|[①-⑩]|[a-zA-Z][.．、]|[-·•●◆■□➢✓])/u;
/** A numbered line this short before a sentence is its heading. */
const HEADING_LENGTH = 16;
const HEADING =
  /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十\d]+[章节部])/;
/** What can only continue the part before it: closing marks, a sign, a note in parentheses. */
const CONTINUES = /^[:：;；。、!！)）”’/=+×÷%]|^[(（](?![一二三四五六七八九十\d]{1,3}[)）])[^()（）]*[)）]$/;
/** A mark that is still open after this much text was never closed. */
const LONGEST_OPEN = 60;
const OPEN = /[“‘(（/=+×÷]$/;

/** Whether a parenthesis or quotation mark of `part` is closed only further on. */
function isOpen(part: string): boolean {
  const count = (signs: RegExp): number => part.match(signs)?.length ?? 0;
  const inside = part.length <= LONGEST_OPEN;
  return inside && (count(/[(（]/g) > count(/[)）]/g) || count(/“/g) > count(/”/g)) && !OPEN.test(part);
}

/** The parts between commas; a part that cannot stand alone is put back to the one before it. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const part of text
    .replace(/,{2,}/g, '，')
    .split(',')
    .map((part) => part.trim())) {
    if (part === '') continue;
    const before = parts.at(-1);
    const isSame = before !== undefined && (CONTINUES.test(part) || OPEN.test(before));
    if (isSame) parts[parts.length - 1] = before + part;
    else if (before !== undefined && isOpen(before)) parts[parts.length - 1] = `${before}，${part}`;
    else parts.push(part);
  }
  return parts;
}

/** The parts of `text` between commas, joined again where the comma belongs to a sentence. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let chunk: string[] = [];
  const close = (): void => {
    paragraphs.push(...settle(chunk));
    chunk = [];
  };
  for (const part of partsOf(text)) {
    if (BEGINS.test(part)) close();
    chunk.push(part);
    if (ENDS.test(part)) close();
  }
  close();
  return paragraphs;
}

/** A chunk that ends like a sentence is one paragraph; any other is a list of labels. */
function settle(chunk: string[]): string[] {
  const last = chunk.at(-1) ?? '';
  if (!ENDS.test(last) || /[:：]$/.test(last) || chunk.length === 1) return chunk;
  const [first = '', ...rest] = chunk;
  const isHeading = HEADING.test(first) && first.length <= HEADING_LENGTH && rest.length > 1;
  return isHeading ? [first, rest.join('，')] : [chunk.join('，')];
}

/**
 * Sites put a comma where a paragraph or a text box ended, and turn Chinese commas into the same
 * sign. After a sentence's end, before a number and between labels a comma is a line end; within
 * a sentence it is a comma again.
 */
export const commaBreaks: Rule = {
  name: 'comma-breaks',
  what: 'a comma that stood for the end of a line',
  apply(extract) {
    const removed: Removal[] = [];
    const pages = extract.pages.map((page) => ({
      ...page,
      lines: page.lines.flatMap((line) => {
        if (!line.text.includes(',') || !/\p{Script=Han}/u.test(line.text)) return [line];
        const parts = paragraphsOf(line.text);
        if (parts.length > 1)
          removed.push({ line: line.line, text: `${parts.length - 1} of “${line.text.slice(0, 24)}…”` });
        return parts.map((text) => ({ text, line: line.line }));
      }),
    }));
    return { extract: { ...extract, pages }, removed };
  },
};

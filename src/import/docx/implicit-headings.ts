import { contentsLines, withoutPageNumber } from '../outline/contents-lines.ts';
import { decimalHeadings } from '../outline/decimal-headings.ts';
import { numberedHeadingRank } from '../outline/numbered-heading.ts';
import type { Piece } from './assemble-flow.ts';
import { couldBeHeading, LONGEST_HEADING } from './heading-line.ts';
import { largerLines } from './larger-lines.ts';
import type { DocumentParagraph } from './paragraph.ts';
import { CONTENTS, contentsItem } from './paragraph-item.ts';

/** Below the numbered ranks of 第一章, 一、 and （一）: 1, then 1.1, then 1.1.1. */
const DECIMAL_LEVEL = 5;
const LARGER_LEVEL = 8;
const BOLD_LEVEL = 9;
/** 1.1 and 2.3, which in a bold line count headings, not metres. */
const DECIMAL = /^\d{1,2}[.．]\d{1,2}(?![\d.．])\s*\S/u;
const FEWEST_BOLD = 2;
/** Bold lines are headings only while most of the text is not bold. */
const MOST_BOLD_SHARE = 0.4;

/**
 * Many Chinese documents have no heading styles. In one without any, its headings are the lines numbered 第一章, 一、 and
 * （一）, those numbered 1 and 1.1, short lines in larger type and other short bold lines, and a centred or larger first
 * line is its title. A typed table of contents is a list.
 */
export function findImplicitHeadings(pieces: Piece[]): Piece[] {
  const written = pieces.flatMap((piece) =>
    'paragraph' in piece && piece.paragraph.content.hasText ? [piece.paragraph] : [],
  );
  if (written.some(({ headingLevel }) => headingLevel !== undefined && headingLevel > 0)) return pieces;
  const title = titleOf(written);
  const levels = headingLevels(
    written.filter((paragraph) => paragraph !== title),
    listItems(pieces),
  );
  const contents = contentsOf(written);
  return pieces.map((piece) => {
    if (!('paragraph' in piece)) return piece;
    const { paragraph } = piece;
    const item = contents.get(paragraph);
    if (item !== undefined) return { ...piece, paragraph: { ...paragraph, item } };
    const level = paragraph === title ? 0 : levels.get(paragraph);
    return level === undefined ? piece : { ...piece, paragraph: { ...paragraph, headingLevel: level } };
  });
}

/** The level of each paragraph that is a heading by its number or its looks. */
function headingLevels(
  paragraphs: DocumentParagraph[],
  listed: ReadonlySet<DocumentParagraph>,
): Map<DocumentParagraph, number> {
  const bold = paragraphs.filter(isBoldLine);
  const useBold = bold.length >= FEWEST_BOLD && bold.length <= paragraphs.length * MOST_BOLD_SHARE;
  const larger = largerLines(paragraphs.filter(isText));
  const decimals = decimalHeadings(paragraphs.map((each) => (each.item ? '' : each.content.text)));
  const levels = new Map<DocumentParagraph, number>();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (listed.has(paragraph) || paragraph.item?.list === CONTENTS) continue;
    const depth = decimals[index] ?? (isBoldLine(paragraph) && DECIMAL.test(paragraph.content.text) ? 2 : 0);
    const level =
      numberedHeadingRank(labelled(paragraph)) ??
      (depth > 0 ? DECIMAL_LEVEL + depth - 1 : undefined) ??
      (larger.has(paragraph) ? LARGER_LEVEL : undefined) ??
      (useBold && isBoldLine(paragraph) ? BOLD_LEVEL : undefined);
    if (level !== undefined) levels.set(paragraph, level);
  }
  return levels;
}

/** Items in a row of a list that begins with them: Word counts 一、 二、 in lists as well as in headings. */
function listItems(pieces: Piece[]): ReadonlySet<DocumentParagraph> {
  const listed = new Set<DocumentParagraph>();
  let row: DocumentParagraph[] = [];
  const close = (): void => {
    if (row.length > 1 && row[0]?.item?.number.value === 1) for (const each of row) listed.add(each);
    row = [];
  };
  for (const piece of pieces) {
    const paragraph = 'paragraph' in piece ? piece.paragraph : undefined;
    if (paragraph && !paragraph.content.hasText && paragraph.content.after.length === 0) continue;
    const [first] = row;
    const goesOn =
      first?.item?.list === paragraph?.item?.list && first?.item?.level === paragraph?.item?.level;
    if (!goesOn) close();
    if (paragraph?.item) row.push(paragraph);
  }
  close();
  return listed;
}

/** Places in a bulleted list for the lines of a typed table of contents. */
function contentsOf(written: DocumentParagraph[]): Map<DocumentParagraph, DocumentParagraph['item']> {
  const lines = written.map(labelled);
  const isContents = contentsLines(lines);
  const ranks = lines.map((line) => numberedHeadingRank(withoutPageNumber(line)) ?? 0);
  const used = [...new Set(ranks.filter((rank, index) => isContents[index] && rank > 0))].sort(
    (a, b) => a - b,
  );
  return new Map(
    written.flatMap((paragraph, index) => {
      if (!isContents[index]) return [];
      return [[paragraph, contentsItem(Math.max(0, used.indexOf(ranks[index] ?? 0)))]];
    }),
  );
}

function labelled({ content, item }: DocumentParagraph): string {
  return (item?.number.label ?? '') + content.text;
}

/** Whether it could be a line of its own between the others. */
function isText({ item }: DocumentParagraph): boolean {
  return item === undefined;
}

function isBoldLine({ content, isBold, item }: DocumentParagraph): boolean {
  return isBold && item === undefined && couldBeHeading(content.text);
}

function titleOf(written: DocumentParagraph[]): DocumentParagraph | undefined {
  const [first, ...others] = written;
  if (first === undefined || others.length === 0 || first.content.text.length > LONGEST_HEADING) {
    return undefined;
  }
  if (first.headingLevel === 0) return first;
  const sizes = others.map(({ size }) => size ?? 0).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const isLarger = (first.size ?? 0) > usual && usual > 0;
  return first.isCentered && (isLarger || first.isBold) && !first.item ? first : undefined;
}

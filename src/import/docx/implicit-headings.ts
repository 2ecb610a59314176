import { numberedHeadingRank } from '../outline/numbered-heading.ts';
import type { Piece } from './assemble-flow.ts';
import type { DocumentParagraph } from './paragraph.ts';

/** A longer line is a sentence. */
const LONGEST_HEADING = 30;
const ENDS_LIKE_SENTENCE = /[。；，,;：:]$/u;
/** Below the numbered ranks of 第一章, 一、 and （一）. */
const DECIMAL_LEVEL = 5;
const BOLD_LEVEL = 6;
/** 1.1 and 2.3, which in a bold line count headings, not metres. */
const DECIMAL = /^\d{1,2}[.．]\d{1,2}(?![\d.．])\s*\S/u;
const FEWEST_BOLD = 2;
/** Bold lines are headings only while most of the text is not bold. */
const MOST_BOLD_SHARE = 0.4;

/**
 * Many Chinese documents have no heading styles. In one without any, lines numbered 第一章, 一、 and （一）, bold ones
 * numbered 1.1 and other short bold lines are its headings, and a centred or larger first line its title.
 */
export function findImplicitHeadings(pieces: Piece[]): Piece[] {
  const paragraphs = pieces.flatMap((piece) => ('paragraph' in piece ? [piece.paragraph] : []));
  const written = paragraphs.filter(({ content }) => content.hasText);
  if (written.some(({ headingLevel }) => headingLevel !== undefined && headingLevel > 0)) return pieces;
  const bold = written.filter(isBoldLine);
  const useBold = bold.length >= FEWEST_BOLD && bold.length <= written.length * MOST_BOLD_SHARE;
  const title = titleOf(written);
  return pieces.map((piece) => {
    if (!('paragraph' in piece) || !piece.paragraph.content.hasText) return piece;
    const { paragraph } = piece;
    const isDecimal = isBoldLine(paragraph) && DECIMAL.test(paragraph.content.text);
    const ofBold = useBold && isBoldLine(paragraph) ? BOLD_LEVEL : undefined;
    const boldLevel = isDecimal ? DECIMAL_LEVEL : ofBold;
    const level = paragraph === title ? 0 : (numberedHeadingRank(labelled(paragraph)) ?? boldLevel);
    return level === undefined ? piece : { ...piece, paragraph: { ...paragraph, headingLevel: level } };
  });
}

function labelled({ content, item }: DocumentParagraph): string {
  return (item?.number.label ?? '') + content.text;
}

function isBoldLine({ content, isBold, item }: DocumentParagraph): boolean {
  const { text } = content;
  return isBold && item === undefined && text.length <= LONGEST_HEADING && !ENDS_LIKE_SENTENCE.test(text);
}

function titleOf(written: DocumentParagraph[]): DocumentParagraph | undefined {
  const [first, ...others] = written;
  if (first === undefined || others.length === 0 || first.content.text.length > LONGEST_HEADING)
    return undefined;
  if (first.headingLevel === 0) return first;
  const sizes = others.map(({ size }) => size ?? 0).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const isLarger = (first.size ?? 0) > usual && usual > 0;
  return first.isCentered && (isLarger || first.isBold) && !first.item ? first : undefined;
}

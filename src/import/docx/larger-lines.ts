import { couldBeHeading } from './heading-line.ts';
import type { DocumentParagraph } from './paragraph.ts';

/** Not with a dash or a bullet that somebody typed. */
const STARTS_WITH_WORD = /^[\p{L}\p{N}（(《〈【[“"]/u;
/** Covers carry dates in large type. */
const DATE = /^[\d〇○零一二三四五六七八九十]{2,4}\s*[年./-]/u;
const LEAST_GROWTH = 1.15;
const FEWEST_LINES = 2;
/** In half points: what Word uses where a document does not say (ECMA-376 part 1, §17.3.2.38). */
const DEFAULT_SIZE = 20;

/**
 * Short lines in clearly larger type than most of the text, each with smaller text below it, as people make headings who
 * use no styles.
 */
export function largerLines(paragraphs: DocumentParagraph[]): ReadonlySet<DocumentParagraph> {
  const usual = usualSize(paragraphs);
  const larger = paragraphs.filter((paragraph, index) => {
    const { text } = paragraph.content;
    const next = paragraphs[index + 1];
    return (
      sizeOf(paragraph) >= usual * LEAST_GROWTH &&
      next !== undefined &&
      sizeOf(next) < sizeOf(paragraph) &&
      couldBeHeading(text) &&
      STARTS_WITH_WORD.test(text) &&
      !DATE.test(text)
    );
  });
  return new Set(larger.length >= FEWEST_LINES ? larger : []);
}

/** The size that most letters have. */
function usualSize(paragraphs: DocumentParagraph[]): number {
  const letters = new Map<number, number>();
  for (const paragraph of paragraphs) {
    const size = sizeOf(paragraph);
    letters.set(size, (letters.get(size) ?? 0) + paragraph.content.text.length);
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? DEFAULT_SIZE;
}

function sizeOf({ size }: DocumentParagraph): number {
  return size ?? DEFAULT_SIZE;
}

import type { Paragraph } from './shapes.ts';

/** Height of a line, in text sizes: that of Noto Sans CJK, the tallest of the fonts used for Chinese. */
const LINE = 1.45;
const POINTS = 72;
/** What one level of a list is indented, in text sizes; `write-shapes.ts` sets it. */
export const INDENT = 1.3;
/** Space above a paragraph that is not the first, in text sizes. */
export const BETWEEN = 0.3;

/** Width of a text in text sizes: a Chinese character is 1 wide. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += /[ -~]/.test(sign) ? (/[A-Zmw@%]/.test(sign) ? 0.72 : 0.56) : 1;
  return width;
}

/**
 * Height of paragraphs in inches.
 * @param width of the text's room in inches
 * @param size in points
 */
export function textHeight(paragraphs: readonly Paragraph[], width: number, size: number): number {
  const sizes = paragraphs.reduce((sum, paragraph, index) => {
    const scale = paragraph.scale ?? 1;
    const room = (width * POINTS) / size / scale - indentOf(paragraph);
    return sum + scale * (linesOf(paragraph, room) * LINE + (index > 0 && !paragraph.tight ? BETWEEN : 0));
  }, 0);
  return (sizes * size) / POINTS;
}

/** Width of the longest line in inches, were nothing wrapped. */
export function widestLine(paragraphs: readonly Paragraph[], size: number): number {
  const widths = paragraphs.map(
    (paragraph) =>
      (Math.max(...linesAsWritten(paragraph).map(textWidth)) + indentOf(paragraph)) * (paragraph.scale ?? 1),
  );
  return (Math.max(0, ...widths) * size) / POINTS;
}

function indentOf({ level, mark }: Paragraph): number {
  return (level + (mark === 'none' ? 0 : 1)) * INDENT;
}

function linesOf(paragraph: Paragraph, room: number): number {
  // A line is filled to about 96 %: signs that may not begin a line take one back.
  const usable = Math.max(1, room * 0.96);
  return linesAsWritten(paragraph).reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(boldWidth(paragraph, line) / usable)),
    0,
  );
}

/** Bold Latin is wider. */
function boldWidth({ runs }: Paragraph, line: string): number {
  return textWidth(line) * (runs.some(({ bold }) => bold) ? 1.02 : 1);
}

function linesAsWritten({ runs }: Paragraph): string[] {
  return runs
    .map((run) => run.text + (run.break ? '\n' : ''))
    .join('')
    .split('\n');
}

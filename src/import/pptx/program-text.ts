import type { Code } from '../../model/deck.ts';
import type { TextParagraph } from '../drawingml/text-paragraph.ts';
import { widthOf } from '../text-width.ts';
import type { SlideText } from './slide-text.ts';

const MONOSPACED =
  /^(consolas|courier( new)?|lucida (console|sans typewriter)|menlo|monaco|andale mono|fixedsys|terminal|.*\bmono\b.*|(source|fira|cascadia) code.*|inconsolata.*|ocr a.*)$/i;
/** How a line of a program begins or ends, and the tabs that put its parts below each other. */
const PROGRAM_LINE =
  /\t\S|^ {2,}\S|[;{}]\s*$|^\s*(#include|#!|\/\/|\/\*|import\s|from\s\w+\simport|def\s|class\s|function\s|public\s|private\s|void\s|int\s|return\b|if\s*\(|for\s*\(|while\s*\(|print|select\s|create\s|\$\s|>>>|<\/?\w+[^>]*>)/i;
const FEWEST_LINES = 3;
const MOSTLY = 0.6;
/** Programs are written in Latin letters, their remarks in any. */
const LATIN = 0.4;
const TAB = 8;

/**
 * Text that is a program, with its lines and indents: set in a monospaced typeface from end to end, or lines that look like
 * one. `undefined` for other text.
 */
export function programText({ shape, paragraphs }: SlideText): Code | undefined {
  const isPlain = paragraphs.every(
    ({ bullet, runs }) => bullet.kind === 'none' && runs.every((run) => !run.mathml),
  );
  if (!isPlain || paragraphs.length === 0) return undefined;
  const lines = linesOf(paragraphs);
  if (!(isMonospaced(shape.element.first('p:txBody').all('a:p'), paragraphs) || looksLikeProgram(lines))) {
    return undefined;
  }
  return { type: 'code', text: lines.map(withoutTabs).join('\n') };
}

function isMonospaced(elements: SlideText['shape']['element'][], paragraphs: TextParagraph[]): boolean {
  const runs = paragraphs
    .flatMap(({ index }) => elements[index]?.all('a:r') ?? [])
    .filter((run) => run.first('a:t').text.trim() !== '');
  return (
    paragraphs.length > 1 &&
    runs.length > 0 &&
    runs.every((run) => MONOSPACED.test(run.first('a:rPr', 'a:latin').attribute('typeface') ?? ''))
  );
}

function looksLikeProgram(lines: string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  const letters = written.join('').match(/\p{L}/gu)?.length ?? 0;
  const latin = written.join('').match(/[A-Za-z]/g)?.length ?? 0;
  const programs = written.filter((line) => PROGRAM_LINE.test(line)).length;
  return written.length >= FEWEST_LINES && latin >= letters * LATIN && programs >= written.length * MOSTLY;
}

/** Paragraphs and breaks are lines; an empty paragraph is an empty line, several are one. */
function linesOf(paragraphs: TextParagraph[]): string[] {
  return paragraphs.flatMap(({ index, runs }, at) => {
    const before = paragraphs[at - 1]?.index ?? index - 1;
    const text = runs
      .map((run) => run.text + (run.break ? '\n' : ''))
      .join('')
      .trimEnd();
    return [...(index - before > 1 ? [''] : []), ...text.split('\n')];
  });
}

/** Spaces up to the next tab stop; a Chinese character is as wide as two. */
function withoutTabs(line: string): string {
  let out = '';
  for (const part of line.split(/(\t)/)) {
    out += part === '\t' ? ' '.repeat(TAB - (widthOf(out) % TAB)) : part;
  }
  return out;
}

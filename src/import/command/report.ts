import { formatMessage } from '../../model/format-message.ts';
import type { Message } from '../../model/message.ts';
import type { Merge } from '../re-import/merge-deck.ts';
import type { ImportOutcome } from './import-job.ts';

/** One line when a file is ready. */
export function progressLine(outcome: ImportOutcome, done: number, all: number): string {
  const count = `[${done}/${all}] ${outcome.file}`;
  if (!outcome.ok) return `${count}: not imported`;
  const review =
    outcome.review === undefined ? '' : `\n      to compare with the original, open ${outcome.review}`;
  return `${count} → ${outcome.written}${review}`;
}

/** One line before slides are looked at, which takes seconds. */
export const lookLine = (slides: number) => `Looking at ${slides} slides as they are presented …`;

/** All that is to be said, file by file, and a table at the end. */
export function report(outcomes: ImportOutcome[]): string {
  const parts = outcomes.flatMap((outcome) => [
    ...bySlides(outcome.messages).map(formatMessage),
    ...(outcome.ok && outcome.merge ? [mergeLines(outcome.written, outcome.merge)] : []),
  ]);
  return [...parts, table(outcomes)].join('\n\n');
}

/** Messages that say the same about several slides become one that names them. */
function bySlides(messages: Message[]): Message[] {
  const groups = Map.groupBy(messages, ({ rule, reason }) => `${rule}\n${reason}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    const slides = [first, ...others].flatMap(({ place }) => place.slide ?? []);
    return { ...first, place: { file: `${first.place.file}:slides ${slides.join(', ')}` } };
  });
}

function mergeLines(written: string, merge: Merge): string {
  const words: Record<keyof Merge, string> = {
    replaced: 'replaced (nobody had edited them)',
    kept: 'kept as edited',
    conflicting: 'of these, changed in the document too (import with --draft to have its version beside)',
    added: 'new in the document',
    removed: 'gone from the document and from the deck',
  };
  const kinds = Object.keys(words) as (keyof Merge)[];
  const lines = kinds.flatMap((kind) =>
    merge[kind].length === 0 ? [] : [`    ${words[kind]}: ${merge[kind].join(', ')}`],
  );
  return [
    `${written} had been imported before:`,
    ...(lines.length > 0 ? lines : ['    nothing changed']),
  ].join('\n');
}

const COLUMNS = ['file', 'slides', 'words', 'images', 'tables', 'notes', 'warnings'];

function table(outcomes: ImportOutcome[]): string {
  const rows = outcomes.map((outcome) => {
    if (!outcome.ok) return [outcome.file, 'failed', '', '', '', '', ''];
    const { words, pictures, tables, notes } = outcome.figures;
    const warnings = outcome.messages.filter(({ severity }) => severity !== 'info').length;
    return [outcome.file, ...[outcome.slides, words, pictures, tables, notes, warnings].map(String)];
  });
  const lines = [COLUMNS, ...rows];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => width(line[column] ?? ''))));
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const space = ' '.repeat((widths[column] ?? 0) - width(cell));
          return column === 0 ? cell + space : space + cell;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Columns on a terminal: Chinese characters take two. */
function width(text: string): number {
  return (
    text.length +
    (text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g)
      ?.length ?? 0)
  );
}

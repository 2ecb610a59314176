import type { Message } from '../../model/message.ts';
import type { Merge } from '../re-import/merge-deck.ts';
import type { ImportTexts } from '../texts/import-texts.ts';
import { byKind, textOfMessages } from '../texts/message-text.ts';
import type { ImportOutcome } from './import-job.ts';
import { numberRanges } from './number-ranges.ts';
import { tallyLine, totalLine } from './tally.ts';
import { textTable } from './text-table.ts';

/** What a report is written with. */
export interface ReportLanguage {
  texts: ImportTexts;
  /** BCP 47, for the messages. */
  language: string;
}

/** One line when a file is ready. */
export function progressLine(outcome: ImportOutcome, done: number, all: number, texts: ImportTexts): string {
  const count = `[${done}/${all}] ${outcome.file}`;
  if (!outcome.ok) return `${count}: ${texts.notImported}`;
  const review = outcome.review === undefined ? '' : `\n      ${texts.openReview(outcome.review)}`;
  return `${count} → ${outcome.written}${review}`;
}

/**
 * All that is to be said, file by file: one line for each kind of message with the slides it concerns, then how the
 * slides came out. Several files have a table at the end.
 */
export function report(outcomes: readonly ImportOutcome[], say: ReportLanguage): string {
  const files = outcomes.map((outcome) => {
    const lines = byKind(outcome.messages, say.language).map((kind) => kindLines(kind, say));
    if (!outcome.ok) return [outcome.file, ...lines].join('\n');
    const merge = outcome.merge ? [mergeLines(outcome.written, outcome.merge, say.texts)] : [];
    const tally = outcome.slides > 0 ? [tallyLine(outcome, say.texts)] : [];
    return [outcome.file, ...lines, ...merge, ...tally].join('\n');
  });
  if (outcomes.length < 2) return files.join('\n');
  const isSeen = outcomes.some((outcome) => outcome.ok && outcome.seen);
  const total = isSeen ? [totalLine(outcomes, say.texts)] : [];
  return [...files, table(outcomes, say.texts), ...total].join('\n\n');
}

function kindLines(messages: readonly Message[], { texts, language }: ReportLanguage): string {
  const [first] = messages;
  if (first === undefined) return '';
  const { reason, hint } = textOfMessages(messages, language);
  const slides = messages.flatMap(({ place }) => place.slide ?? []);
  const lines = messages.flatMap(({ place }) => place.line ?? []);
  const sheet = first.place.sheet === undefined ? '' : texts.onSheet(first.place.sheet);
  const onSlides = slides.length > 0 ? texts.onSlides(numberRanges(slides, texts.comma)) : '';
  const onLines = lines.length > 0 ? texts.onLines(numberRanges(lines, texts.comma)) : '';
  const where = [sheet, onSlides || onLines].filter((part) => part !== '').join(texts.comma);
  const head = `  ${texts.severity[first.severity]}  ${where}${where === '' ? '' : texts.colon}${reason}  [${first.rule}]`;
  return hint === '' ? head : `${head}\n        ${hint}`;
}

function mergeLines(written: string, merge: Merge, texts: ImportTexts): string {
  const kinds = Object.keys(texts.merged) as (keyof Merge)[];
  const lines = kinds.flatMap((kind) =>
    merge[kind].length === 0
      ? []
      : [`    ${texts.merged[kind]}${texts.colon}${merge[kind].join(texts.comma)}`],
  );
  return [
    `  ${texts.importedBefore(written)}`,
    ...(lines.length > 0 ? lines : [`    ${texts.unchanged}`]),
  ].join('\n');
}

function table(outcomes: readonly ImportOutcome[], texts: ImportTexts): string {
  const rows = outcomes.map((outcome) => {
    if (!outcome.ok) return [outcome.file, texts.failed, '', '', '', '', ''];
    const { words, pictures, tables, notes } = outcome.figures;
    const warnings = outcome.messages.filter(({ severity }) => severity !== 'info').length;
    return [outcome.file, ...[outcome.slides, words, pictures, tables, notes, warnings].map(String)];
  });
  return textTable([texts.columns, ...rows]);
}

import type { Message, Result } from '../../../model/message.ts';
import { brokenWords } from './broken-words.ts';
import { chinesePunctuation } from './chinese-punctuation.ts';
import { chunkNumbers } from './chunk-numbers.ts';
import { commaBreaks } from './comma-breaks.ts';
import { whenCommaSeparated } from './comma-separated.ts';
import type { Extract, Rule } from './extract.ts';
import { extractOf } from './extract.ts';
import { fillerText } from './filler-text.ts';
import { inlineNumbering } from './inline-numbering.ts';
import { lostBullets } from './lost-bullets.ts';
import { masterPrompts } from './master-prompts.ts';
import { siteFrame } from './site-frame.ts';
import { slideRepeats } from './slide-repeats.ts';
import { spacedLetters } from './spaced-letters.ts';
import { splitInitials } from './split-initials.ts';
import { splitNumbers } from './split-numbers.ts';
import { verticalText } from './vertical-text.ts';
import { wrappedSpaces } from './wrapped-spaces.ts';

/** In the order they run: what later rules look at must not have the earlier ones' litter in it. */
const RULES: Rule[] = [
  siteFrame,
  chunkNumbers,
  masterPrompts,
  slideRepeats,
  spacedLetters,
  fillerText,
  lostBullets,
  ...[verticalText, splitInitials, splitNumbers, brokenWords, commaBreaks].map(whenCommaSeparated),
  inlineNumbering,
  wrappedSpaces,
  chinesePunctuation,
];

/** What only a sharing site writes: one of these having work to do makes a text an extract. */
const TELLTALE: Rule[] = [siteFrame, chunkNumbers, slideRepeats];

/** Whether `text` came from a document-sharing site rather than from a person's editor. */
export function isExtract(text: string): boolean {
  let extract = extractOf(text);
  for (const rule of RULES.slice(0, RULES.indexOf(slideRepeats) + 1)) {
    const { extract: cleaned, removed } = rule.apply(extract);
    if (TELLTALE.includes(rule) && removed.length > 0) return true;
    extract = cleaned;
  }
  return false;
}

/** Runs all rules over `text`; every removal is a message that names its rule and line. */
export function cleanExtract(text: string, file: string): Result<Extract> {
  let extract = extractOf(text);
  const messages: Message[] = [];
  for (const rule of RULES) {
    const step = rule.apply(extract);
    extract = step.extract;
    for (const { line, text: gone, severity = 'info' } of step.removed) {
      messages.push({
        severity,
        rule: rule.name,
        place: { file, line },
        reason: severity === 'info' ? `Took out ${rule.what}.` : `${gone}.`,
        actual: gone,
      });
    }
  }
  return { value: extract, messages };
}

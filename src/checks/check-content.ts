import type { Content } from '../content/content.ts';
import type { Message, Result } from '../model/message.ts';
import { completionRule } from './completion-rule.ts';
import { coverFirst } from './cover-first.ts';
import { dialogueTurns } from './dialogue-turns.ts';
import { foreignMarkup } from './foreign-markup.ts';
import { knownComponent } from './known-component.ts';
import { knownIcon } from './known-icon.ts';
import { knownPosture } from './known-posture.ts';
import { leftOverMarkup } from './left-over-markup.ts';
import { linkTarget } from './link-target.ts';
import { mathematics } from './mathematics.ts';
import { media } from './media.ts';
import { minutesFit } from './minutes-fit.ts';
import { mutualRoles } from './mutual-roles.ts';
import { noCode } from './no-code.ts';
import { picture } from './picture.ts';
import { programText } from './program-text.ts';
import { proseForReaders } from './prose-for-readers.ts';
import { provenance } from './provenance.ts';
import { quizAnswer } from './quiz-answer.ts';
import { quizBalance } from './quiz-balance.ts';
import { referenceTarget } from './reference-target.ts';
import { replacementSign } from './replacement-sign.ts';
import { sameSentence } from './same-sentence.ts';
import { columnShares } from './shares.ts';
import { spokenSteps } from './spoken-steps.ts';
import { titleCount } from './title-count.ts';
import { titlePatterns } from './title-patterns.ts';
import { uniqueId } from './unique-id.ts';
import { wholeTable } from './whole-table.ts';

/** The checks of the content, each named for what holds afterwards. */
const CHECKS = [
  knownComponent,
  knownIcon,
  knownPosture,
  dialogueTurns,
  columnShares,
  coverFirst,
  linkTarget,
  referenceTarget,
  completionRule,
  mutualRoles,
  uniqueId,
  picture,
  media,
  leftOverMarkup,
  foreignMarkup,
  programText,
  mathematics,
  noCode,
  quizAnswer,
  quizBalance,
  provenance,
  proseForReaders,
  wholeTable,
  replacementSign,
  sameSentence,
  spokenSteps,
  minutesFit,
  titleCount,
  titlePatterns,
];

/** Runs every check over what was read; all mistakes are reported, those of reading too, sorted by place. */
export function checkContent({ value, messages }: Result<Content>): Result<Content> {
  const all = [...messages, ...CHECKS.flatMap((check) => check(value))];
  return { value, messages: all.sort(byPlace) };
}

function byPlace(a: Message, b: Message): number {
  return (
    a.place.file.localeCompare(b.place.file) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0)
  );
}

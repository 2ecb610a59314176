import type { Content } from '../content/content.ts';
import type { Message, Result } from '../model/message.ts';
import { coverFirst } from './cover-first.ts';
import { foreignMarkup } from './foreign-markup.ts';
import { knownComponent } from './known-component.ts';
import { leftOverMarkup } from './left-over-markup.ts';
import { linkTarget } from './link-target.ts';
import { media } from './media.ts';
import { mutualRoles } from './mutual-roles.ts';
import { noCode } from './no-code.ts';
import { picture } from './picture.ts';
import { quizAnswer } from './quiz-answer.ts';
import { referenceTarget } from './reference-target.ts';
import { columnShares } from './shares.ts';
import { uniqueId } from './unique-id.ts';

/** The checks of the content, each named for what holds afterwards. */
const CHECKS = [
  knownComponent,
  columnShares,
  coverFirst,
  linkTarget,
  referenceTarget,
  mutualRoles,
  uniqueId,
  picture,
  media,
  leftOverMarkup,
  foreignMarkup,
  noCode,
  quizAnswer,
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

import type { Message } from '../../model/message.ts';
import { enMessages } from './en-messages.ts';
import { isTraditional } from './is-traditional.ts';
import type { MessagePattern, MessagePatterns } from './message-pattern.ts';
import { zhCNBankMessages } from './zh-CN-bank-messages.ts';
import { zhCNMessages } from './zh-CN-messages.ts';
import { zhCNRoleMessages } from './zh-CN-role-messages.ts';
import { zhCNTextMessages } from './zh-CN-text-messages.ts';
import { zhTWBankMessages } from './zh-TW-bank-messages.ts';
import { zhTWMessages } from './zh-TW-messages.ts';
import { zhTWRoleMessages } from './zh-TW-role-messages.ts';
import { zhTWTextMessages } from './zh-TW-text-messages.ts';

/** What happened, and what to do. */
export interface MessageText {
  reason: string;
  hint: string;
}

/** So many names are said; the others are counted. */
const MOST_NAMES = 3;

const SIMPLIFIED: MessagePatterns = {
  ...zhCNMessages,
  ...zhCNBankMessages,
  ...zhCNRoleMessages,
  ...zhCNTextMessages,
};
const TRADITIONAL: MessagePatterns = {
  ...zhTWMessages,
  ...zhTWBankMessages,
  ...zhTWRoleMessages,
  ...zhTWTextMessages,
};

const isChinese = (language: string) => language.startsWith('zh');
const patternsIn = (language: string): MessagePatterns =>
  isTraditional(language) ? TRADITIONAL : isChinese(language) ? SIMPLIFIED : enMessages;

/**
 * What several messages of one kind say, in one sentence with the names and numbers of all of them, in the language
 * if there are words for it, else in English.
 */
export function textOfMessages(messages: readonly Message[], language: string): MessageText {
  const [first] = messages;
  if (first === undefined) return { reason: '', hint: '' };
  const names = [...new Set(messages.flatMap(({ reason }) => nameIn(reason) ?? []))];
  const pattern = patternOf(first, language);
  if (pattern === undefined) {
    const reason = first.reason.replace(NAME, (own) => (names.length > 1 ? inEnglish(names) : own));
    return { reason, hint: first.hint ?? '' };
  }
  const count = messages.reduce((sum, { reason }) => sum + numberIn(reason), 0);
  const found = pattern.when?.exec(first.reason) ?? [];
  const fill = (text: string) =>
    text
      .replace('「」', () => inChinese(names, isTraditional(language) ? '個' : '个'))
      .replace('#', String(count))
      .replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '');
  return { reason: fill(pattern.reason), hint: fill(pattern.hint ?? '') };
}

/** Whether there are words in the language for a message, which is in English by itself. */
export const isSaidIn = (message: Message, language: string) =>
  !isChinese(language) || patternOf(message, language) !== undefined;

/** Messages by kind and sheet, in the order in which each comes first: those that one sentence can say. */
export function byKind(messages: readonly Message[], language: string): Message[][] {
  const groups = Map.groupBy(messages, (message) => {
    const pattern = patternOf(message, language);
    const kind = pattern?.reason ?? message.reason.replace(NAME, '""').replace(/^(A|\d+) /, '');
    return `${message.severity} ${message.rule} ${message.place.sheet ?? ''} ${kind}`;
  });
  return [...groups.values()];
}

function patternOf({ rule, reason }: Message, language: string): MessagePattern | undefined {
  const patterns = patternsIn(language)[rule];
  if (patterns === undefined) return undefined;
  const list: readonly MessagePattern[] = 'reason' in patterns ? [patterns] : patterns;
  return list.find(({ when }) => when === undefined || when.test(reason));
}

function inChinese(names: readonly string[], counter: string): string {
  const said = names.slice(0, MOST_NAMES).map((name) => `「${name}」`);
  return said.join('') + (names.length > MOST_NAMES ? `等 ${names.length} ${counter}` : '');
}

function inEnglish(names: readonly string[]): string {
  const said = names.slice(0, MOST_NAMES).map((name) => JSON.stringify(name));
  const others = names.length - said.length;
  return said.join(', ') + (others > 0 ? ` and ${others} more` : '');
}

const NAME = /"(?:[^"\\]|\\.)*"/;

function nameIn(reason: string): string | undefined {
  const text = NAME.exec(reason)?.[0];
  return text === undefined || text === '""' ? undefined : (JSON.parse(text) as string);
}

/** The number that a sentence begins with; of one thing it says none. */
const numberIn = (reason: string) => Number(/^\d+/.exec(reason)?.[0] ?? '1');

import type { MessageText, SaidMessage, Sentences } from './message-pattern.ts';
import { zhCNSentences } from './zh-CN-sentences.ts';
import { zhTWSentences } from './zh-TW-sentences.ts';

const LANGUAGES: Readonly<Record<string, readonly Sentences[]>> = {
  'zh-CN': zhCNSentences,
  'zh-TW': zhTWSentences,
};

/**
 * A message in a language (BCP 47). Messages are in English by themselves, for machines and tests; a sentence without
 * words in the language stays English, which the answer says.
 */
export function textOf(message: SaidMessage, language: string): MessageText {
  const { reason, expected, actual, hint } = message;
  const own = { reason, ...(expected && { expected }), ...(actual && { actual }), ...(hint && { hint }) };
  const sentences = compiled(language);
  if (sentences === undefined) return { ...own, isEnglish: false };
  const said = Object.entries(own).map(([part, text]) => [part, sentenceIn(text, sentences)] as const);
  const isSaid = (part: string, text: string | undefined) =>
    text !== undefined || part === 'actual' || (part === 'expected' && isNames(expected ?? ''));
  if (!said.every(([part, text]) => isSaid(part, text))) return { ...own, isEnglish: true };
  return {
    ...own,
    ...Object.fromEntries(said.filter(([, text]) => text !== undefined)),
    isEnglish: false,
  };
}

/** Names that are written as they are, and a sentence that somebody wrote, are the same in every language. */
export const isNames = (text: string) =>
  /[\u3400-\u9fff]/.test(text) || text.split(/, /).every((name) => !/\s/.test(name));

/** A sentence in a language; undefined where there are no words for it. */
export function sentenceOf(text: string, language: string): string | undefined {
  const sentences = compiled(language);
  return sentences === undefined ? text : sentenceIn(text, sentences);
}

interface Pattern {
  form: RegExp;
  said: string;
}

interface Compiled {
  exact: ReadonlyMap<string, string>;
  patterns: readonly Pattern[];
}

const known = new Map<string, Compiled>();

function compiled(language: string): Compiled | undefined {
  const sentences = LANGUAGES[language];
  if (sentences === undefined) return undefined;
  const before = known.get(language);
  if (before) return before;
  const all = sentences.flatMap((each) => Object.entries(each));
  const made = {
    exact: new Map(all.filter(([english]) => !english.includes('*'))),
    patterns: all
      .filter(([english]) => english.includes('*'))
      // The one that says most of the sentence itself is the one that is meant.
      .sort(([a], [b]) => b.replaceAll('*', '').length - a.replaceAll('*', '').length)
      .map(([english, said]) => ({ form: formOf(english), said })),
  };
  known.set(language, made);
  return made;
}

/** `**` is a `*` itself. */
const formOf = (english: string) =>
  new RegExp(
    `^${english
      .split(/(\*\*|\*)/)
      .map((part) => (part === '*' ? '([\\s\\S]*?)' : part === '**' ? '\\*' : part.replace(SIGNS, '\\$&')))
      .join('')}$`,
  );

const SIGNS = /[.+?^${}()|[\]\\/]/g;

function sentenceIn(text: string, { exact, patterns }: Compiled): string | undefined {
  const said = exact.get(text);
  if (said !== undefined) return said;
  for (const pattern of patterns) {
    const found = pattern.form.exec(text);
    if (found) return pattern.said.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '');
  }
  return undefined;
}

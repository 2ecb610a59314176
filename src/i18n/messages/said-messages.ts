import type { SaidMessage } from './message-pattern.ts';
import { textOf } from './text-of.ts';

/**
 * Messages of the checks in a language (BCP 47); those that there are no words for stay English.
 * @param engine the file of the engine that says it: the docs lie in its package, or in this repository
 */
export function saidMessages<Message extends SaidMessage>(
  messages: readonly Message[],
  language: string,
  engine = import.meta.filename,
): Message[] {
  const docs = engine.replaceAll('\\', '/').includes('/node_modules/')
    ? 'node_modules/lectern/docs/'
    : 'docs/';
  return messages.map((message) => {
    const { isEnglish: _, hint, ...text } = textOf(message, language);
    if (hint === undefined) return { ...message, ...text };
    return { ...message, ...text, hint: hint.replaceAll('docs/content/', `${docs}content/`) };
  });
}

const ZH_CN = {
  severity: { error: '错误', warning: '提醒', info: '说明' },
  slide: (number: number) => `第 ${number} 页`,
  expected: '应当是：',
  actual: '现在是：',
  hint: '怎么办：',
  count: (errors: number, warnings: number) => `${errors} 处错误，${warnings} 处提醒`,
};

const ZH_TW: typeof ZH_CN = {
  severity: { error: '錯誤', warning: '提醒', info: '說明' },
  slide: (number) => `第 ${number} 頁`,
  expected: '應當是：',
  actual: '現在是：',
  hint: '怎麼辦：',
  count: (errors, warnings) => `${errors} 處錯誤，${warnings} 處提醒`,
};

/** What a terminal calls the parts of a message; undefined for English. */
export const messageWordsFor = (language: string) =>
  language === 'zh-CN' ? ZH_CN : language === 'zh-TW' ? ZH_TW : undefined;

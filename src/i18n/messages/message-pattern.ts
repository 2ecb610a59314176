/** What a message of the checks says, as far as it is said to people. */
export interface SaidMessage {
  rule: string;
  reason: string;
  expected?: string;
  actual?: string;
  hint?: string;
}

/** The same in a language. */
export interface MessageText extends Omit<SaidMessage, 'rule'> {
  /** There are no words for it in the language: it is in English. */
  isEnglish: boolean;
}

/**
 * An English sentence, with `*` for what differs each time, and the same in another language, where `$1`, `$2` … stand for
 * that: `There is no field \`*\`.` → `没有 $1 这个字段。`
 */
export type Sentences = Readonly<Record<string, string>>;

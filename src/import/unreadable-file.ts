import type { Message } from '../model/message.ts';

/** A file that cannot be imported at all, and what the person can do about it. */
export class UnreadableFile extends Error {
  readonly rule: string;
  readonly hint: string;

  /** `reason` is one English sentence without the file's name, `hint` says what to do next. */
  constructor(rule: string, reason: string, hint: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'UnreadableFile';
    this.rule = rule;
    this.hint = hint;
  }

  toMessage(file: string): Message {
    return { severity: 'error', rule: this.rule, place: { file }, reason: this.message, hint: this.hint };
  }
}

import type { Message } from '../../../model/message.ts';
import { checkText } from './cut.ts';

/** Milliseconds after the last key. */
const CHECKED_AFTER = 700;

/** Asks what is wrong with a text that changes, when it rests. */
export class CheckSoon {
  readonly #path: string;
  readonly #textOf: () => string;
  readonly #take: (messages: readonly Message[]) => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #asked = new AbortController();

  /** @param take is told what is wrong with the text as it is then */
  constructor(path: string, textOf: () => string, take: (messages: readonly Message[]) => void) {
    this.#path = path;
    this.#textOf = textOf;
    this.#take = take;
  }

  ask(after = CHECKED_AFTER): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#check(), after);
  }

  end(): void {
    clearTimeout(this.#waiting);
    this.#asked.abort();
  }

  async #check(): Promise<void> {
    this.#asked.abort();
    this.#asked = new AbortController();
    const text = this.#textOf();
    const messages = await checkText(this.#path, text, this.#asked.signal).catch(() => undefined);
    if (messages && this.#textOf() === text) this.#take(messages);
  }
}

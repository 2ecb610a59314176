/** After this time a digit begins a new number. */
const FORGOTTEN_AFTER = 3000;

/** A slide's number typed blindly, digit by digit, as clickers and PowerPoint have it: 1 2 Enter. */
export class TypedNumber {
  #digits = '';
  #last = 0;

  type(digit: string, now = Date.now()): void {
    this.#digits = now - this.#last > FORGOTTEN_AFTER ? digit : this.#digits + digit;
    this.#last = now;
  }

  /** The number so far, which is then forgotten; undefined where none was typed of late. */
  take(now = Date.now()): number | undefined {
    const typed = now - this.#last > FORGOTTEN_AFTER ? '' : this.#digits;
    this.#digits = '';
    return typed === '' ? undefined : Number(typed);
  }
}

/** A stopwatch that survives a reload of its page, kept in the session storage. */
export class Stopwatch {
  #key: string;
  #state: { elapsed: number; since: number | undefined };

  /** @param key under which the time is kept */
  constructor(key: string) {
    this.#key = key;
    this.#state = read(key) ?? { elapsed: 0, since: undefined };
  }

  /** Milliseconds run so far. */
  elapsed(now = Date.now()): number {
    return this.#state.elapsed + (this.#state.since === undefined ? 0 : now - this.#state.since);
  }

  get running(): boolean {
    return this.#state.since !== undefined;
  }

  start(now = Date.now()): void {
    if (this.running) return;
    this.#set({ elapsed: this.#state.elapsed, since: now });
  }

  pause(now = Date.now()): void {
    this.#set({ elapsed: this.elapsed(now), since: undefined });
  }

  reset(): void {
    this.#set({ elapsed: 0, since: undefined });
  }

  #set(state: { elapsed: number; since: number | undefined }): void {
    this.#state = state;
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(state));
    } catch {
      // Without storage the watch runs all the same, until a reload.
    }
  }
}

function read(key: string): { elapsed: number; since: number | undefined } | undefined {
  try {
    const state = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return typeof state?.elapsed === 'number'
      ? { elapsed: state.elapsed, since: state.since ?? undefined }
      : undefined;
  } catch {
    return undefined;
  }
}

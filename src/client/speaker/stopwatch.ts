interface Reading {
  /** Milliseconds run before the last start. */
  elapsed: number;
  /** When it was last started (milliseconds since 1970); undefined while it rests. */
  since: number | undefined;
}

/** A device's reading is a lesson's own only while that lesson can still be going on. */
const SAME_LESSON = 30 * 60_000;

/**
 * A stopwatch that survives a reload of its page (session storage) and, on request, a crash (local
 * storage).
 */
export class Stopwatch {
  #key: string;
  #reading: Reading;
  #fresh: boolean;

  /** @param key under which the time is kept */
  constructor(key: string) {
    this.#key = key;
    const kept = read(() => sessionStorage, key);
    this.#fresh = kept === undefined;
    this.#reading = kept ?? { elapsed: 0, since: undefined };
  }

  /** Milliseconds run so far. */
  elapsed(now = Date.now()): number {
    return this.#reading.elapsed + (this.#reading.since === undefined ? 0 : now - this.#reading.since);
  }

  get running(): boolean {
    return this.#reading.since !== undefined;
  }

  start(now = Date.now()): void {
    if (!this.running) this.#set({ elapsed: this.#reading.elapsed, since: now });
  }

  pause(now = Date.now()): void {
    this.#set({ elapsed: this.elapsed(now), since: undefined });
  }

  reset(): void {
    this.#set({ elapsed: 0, since: undefined });
  }

  /** Notes on the device that the lesson is going on. */
  beat(now = Date.now()): void {
    write(() => localStorage, this.#key, { ...this.#reading, seen: now });
  }

  /** Goes on from the device's reading where this window has none of its own and the lesson is the same. */
  recover(now = Date.now()): void {
    const kept = this.#fresh ? read(() => localStorage, this.#key) : undefined;
    if (kept?.seen !== undefined && now - kept.seen < SAME_LESSON) this.#set(kept);
  }

  #set({ elapsed, since }: Reading): void {
    this.#fresh = false;
    this.#reading = { elapsed, since };
    write(() => sessionStorage, this.#key, this.#reading);
  }
}

// Reaching for a storage that is closed throws already.
function write(storage: () => Storage, key: string, reading: Reading & { seen?: number }): void {
  try {
    storage().setItem(key, JSON.stringify(reading));
  } catch {
    // Without storage the watch runs all the same, until a reload.
  }
}

function read(storage: () => Storage, key: string): (Reading & { seen: number | undefined }) | undefined {
  try {
    const reading = JSON.parse(storage().getItem(key) ?? 'null');
    return typeof reading?.elapsed === 'number'
      ? { elapsed: reading.elapsed, since: reading.since ?? undefined, seen: reading.seen }
      : undefined;
  } catch {
    return undefined;
  }
}

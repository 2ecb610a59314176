import { recordOf } from '../../model/record-of.ts';
import { readStored, writeStored } from '../device-storage.ts';

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
    writeStored(this.#key, { ...this.#reading, seen: now });
  }

  /** Goes on from the device's reading where this window has none of its own and the lesson is the same. */
  recover(now = Date.now()): void {
    const kept = this.#fresh ? read(() => localStorage, this.#key) : undefined;
    if (kept?.seen !== undefined && now - kept.seen < SAME_LESSON) this.#set(kept);
  }

  #set({ elapsed, since }: Reading): void {
    this.#fresh = false;
    this.#reading = { elapsed, since };
    writeStored(this.#key, this.#reading, () => sessionStorage);
  }
}

interface Noted extends Reading {
  /** When the lesson was last going on. */
  seen: number | undefined;
}

function read(storage: () => Storage, key: string): Noted | undefined {
  const { elapsed, since, seen } = recordOf(readStored(key, storage));
  if (typeof elapsed !== 'number') return undefined;
  return { elapsed, since: numberOf(since), seen: numberOf(seen) };
}

const numberOf = (value: unknown) => (typeof value === 'number' ? value : undefined);

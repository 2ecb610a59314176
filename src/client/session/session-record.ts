import { recordOf } from '../../model/record-of.ts';
import { readStored, writeStored } from '../device-storage.ts';
import type { Stroke } from '../drawing/stroke.ts';
import { sessionKey } from '../stage/session-key.ts';
import type { Countdown } from './countdown.ts';

interface Kept {
  /** Strokes by the slide's id, oldest first. */
  strokes: Record<string, readonly Stroke[]>;
  /** Hands for each answer of a slide's polls, by the slide's id. */
  hands: Record<string, readonly number[]>;
  timer: Countdown | null;
}

/** A pen moves many times a second; it is enough to keep what it left. */
const WRITE_AFTER = 300;

/**
 * What a lesson leaves on its slides: drawings, raised hands, the running timer. A reload keeps it
 * (session storage); a new window begins without, unless it recovers the lesson that crashed.
 */
export class SessionRecord {
  readonly #key: string;
  #kept: Kept;
  #timeout: ReturnType<typeof setTimeout> | undefined;

  /** @param deck the presentation's address; another deck has a lesson of its own */
  constructor(deck: string) {
    this.#key = sessionKey(deck);
    this.#kept = read(() => sessionStorage, this.#key) ?? { strokes: {}, hands: {}, timer: null };
    window.addEventListener('pagehide', () => this.#timeout && this.#write());
  }

  get timer(): Countdown | null {
    return this.#kept.timer;
  }

  set timer(timer: Countdown | null) {
    this.#change({ timer });
  }

  strokesOn(slide: string): readonly Stroke[] {
    return this.#kept.strokes[slide] ?? [];
  }

  get hasStrokes(): boolean {
    return Object.values(this.#kept.strokes).some(({ length }) => length > 0);
  }

  setStrokes(slide: string, strokes: readonly Stroke[]): void {
    this.#change({ strokes: { ...this.#kept.strokes, [slide]: strokes } });
  }

  wipeAll(): void {
    this.#change({ strokes: {} });
  }

  handsOn(slide: string): readonly number[] {
    return this.#kept.hands[slide] ?? [];
  }

  setHands(slide: string, hands: readonly number[]): void {
    this.#change({ hands: { ...this.#kept.hands, [slide]: hands } });
  }

  /** Goes on with the lesson that this device last kept of the deck. */
  recover(): void {
    this.#change(read(() => localStorage, this.#key) ?? {});
  }

  #change(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    this.#timeout ??= setTimeout(() => this.#write(), WRITE_AFTER);
  }

  #write(): void {
    clearTimeout(this.#timeout);
    this.#timeout = undefined;
    writeStored(this.#key, this.#kept, () => sessionStorage);
    writeStored(this.#key, this.#kept);
  }
}

function read(storage: () => Storage, key: string): Kept | undefined {
  const kept = readStored(key, storage);
  if (kept === undefined) return undefined;
  const { strokes, hands, timer } = recordOf(kept) as Partial<Kept>;
  return { strokes: strokes ?? {}, hands: hands ?? {}, timer: timer ?? null };
}

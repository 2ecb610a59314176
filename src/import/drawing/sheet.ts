import type { Omission } from './omissions.ts';

/** Collects what one SVG file holds besides the shapes themselves, while they are drawn. */
export class Sheet {
  readonly #stem: string;
  readonly #definitions: string[] = [];
  readonly #problems = new Set<string>();
  /** The words drawn, in reading order. */
  readonly text: string[] = [];
  /** The pictures drawn that are more than marks. */
  readonly pictures: { file: string; alt: string }[] = [];
  /** What is left out, though it can be told what the drawing shows. */
  readonly omitted = new Set<Omission>();
  /** False when LibreOffice's picture would be truer. */
  faithful = true;
  readonly #grounds: Ground[] = [];
  /** Whether something dark that keeps its colour stands on nothing. */
  needsLightGround = false;
  /** Whether something light stands on nothing, which was meant for what lies behind the slide. */
  needsSlidesGround = false;

  #reach: Ground | undefined;

  constructor(stem: string) {
    this.#stem = stem;
  }

  get definitions(): string {
    return this.#definitions.length === 0 ? '' : `<defs>${this.#definitions.join('')}</defs>`;
  }

  get problems(): string[] {
    return [...this.#problems];
  }

  /** Adds a gradient, pattern or clip path; `make` gets its id. Returns how an attribute refers to it. */
  define(make: (id: string) => string): string {
    const id = `${this.#stem}-d${this.#definitions.length + 1}`;
    this.#definitions.push(make(id));
    return `url(#${id})`;
  }

  /** All that was drawn lies within, in pixels of the slide; `undefined` when nothing was. */
  get reach(): Ground | undefined {
    return this.#reach;
  }

  /** Something was drawn in this rectangle. */
  covers({ left, top, right, bottom }: Ground): void {
    const before = this.#reach ?? { left, top, right, bottom };
    this.#reach = {
      left: Math.min(before.left, left),
      top: Math.min(before.top, top),
      right: Math.max(before.right, right),
      bottom: Math.max(before.bottom, bottom),
    };
  }

  /** Something is drawn otherwise than it looks in the original. */
  misses(problem: string): void {
    this.#problems.add(problem);
    this.faithful = false;
  }

  /** Something filled lies behind what is drawn from now on. */
  addGround(ground: Ground): void {
    if (this.#grounds.length < MOST_GROUNDS) this.#grounds.push(ground);
  }

  /** Whether something filled lies behind a point. */
  isCovered(x: number, y: number): boolean {
    return this.#grounds.some(
      ({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  }
}

/** More filled shapes than any slide has; each is asked for each word. */
const MOST_GROUNDS = 2000;

/** A rectangle, in pixels of the slide. */
export interface Ground {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

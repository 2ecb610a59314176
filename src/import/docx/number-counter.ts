import { formatNumber } from './format-number.ts';
import type { Numbering, NumberingLevel } from './numbering.ts';

/** The number of one paragraph in a list. */
export interface ItemNumber {
  value: number;
  /** As Word shows it: `第二章`, `1.3`, empty for a bullet. */
  label: string;
  bullet: boolean;
  /** The label has Chinese words around the number, by which people name the paragraph: 第三条. */
  worded?: true;
}

/** Counts the items of all lists in document order (ECMA-376 part 1, §17.9). */
export class NumberCounter {
  readonly #numbering: Numbering;
  readonly #counts = new Map<string, number[]>();
  readonly #started = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  get numbering(): Numbering {
    return this.#numbering;
  }

  /** Counts the next item; `undefined` when the list gives it no mark. */
  next(id: string, index: number): ItemNumber | undefined {
    const level = this.#numbering.level(id, index);
    if (level === undefined) return undefined;
    const counts = this.#countsOf(id);
    const value = (counts[index] ?? level.start - 1) + 1;
    counts.length = index;
    for (let upper = 0; upper < index; upper++)
      counts[upper] ??= this.#numbering.level(id, upper)?.start ?? 1;
    counts[index] = value;
    const bullet = level.format === 'bullet';
    const worded = !bullet && /\p{Script=Han}/u.test(level.text);
    const label = bullet ? '' : this.#label(id, level, counts);
    return { value, bullet, label, ...(worded ? { worded } : {}) };
  }

  /** Lists of one definition share their count; one that restarts has its own. */
  #countsOf(id: string): number[] {
    const key = this.#started.has(id) ? id : this.#keyOf(id);
    const counts = this.#counts.get(key) ?? [];
    this.#counts.set(key, counts);
    return counts;
  }

  #keyOf(id: string): string {
    const definition = `definition ${this.#numbering.definition(id)}`;
    const restarts = this.#counts.has(definition) && this.#numbering.restarts(id);
    if (!restarts) return definition;
    this.#started.add(id);
    return id;
  }

  #label(id: string, level: NumberingLevel, counts: number[]): string {
    return level.text.replace(/%([1-9])/g, (_placeholder, digit: string) => {
      const upper = Number(digit) - 1;
      const format = level.legal ? 'decimal' : this.#numbering.level(id, upper)?.format;
      return formatNumber(counts[upper] ?? 1, format ?? 'decimal');
    });
  }
}

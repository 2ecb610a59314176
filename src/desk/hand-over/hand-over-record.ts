import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atomicWrite } from '../journal/atomic-write.ts';
import type { Snapshot } from './snapshot.ts';
import type { Made } from './wanted.ts';

/** Older ones are forgotten. */
const MOST_SNAPSHOTS = 12;

interface Record {
  made: Made[];
  /** The latest last. */
  handOvers: Snapshot[];
}

/** What was handed over and when, kept beside the site. */
export class HandOverRecord {
  readonly #file: string;
  #record: Record;

  private constructor(file: string, record: Record) {
    this.#file = file;
    this.#record = record;
  }

  /** @param store the folder of the desk; what cannot be read there counts as nothing */
  static async open(store: string): Promise<HandOverRecord> {
    const file = join(store, 'hand-over.json');
    const record = await readFile(file, 'utf8')
      .then((text) => JSON.parse(text) as Record)
      .catch((): Record => ({ made: [], handOvers: [] }));
    return new HandOverRecord(file, record);
  }

  get made(): readonly Made[] {
    return this.#record.made;
  }

  get handOvers(): readonly Snapshot[] {
    return this.#record.handOvers;
  }

  /** Notes files that were made; of one path the latest counts. */
  async noteMade(made: readonly Made[]): Promise<void> {
    const paths = new Set(made.map(({ path }) => path));
    await this.#write({
      ...this.#record,
      made: [...made, ...this.#record.made.filter(({ path }) => !paths.has(path))],
    });
  }

  /** Notes that the site was built of this content. One that holds what the last one held takes its place. */
  async noteBuilt(snapshot: Snapshot): Promise<void> {
    const last = this.handOvers.at(-1);
    const before = last && isSame(last, snapshot) ? this.handOvers.slice(0, -1) : this.handOvers;
    await this.#write({ ...this.#record, handOvers: [...before, snapshot].slice(-MOST_SNAPSHOTS) });
  }

  async #write(record: Record): Promise<void> {
    this.#record = record;
    await atomicWrite(this.#file, JSON.stringify(record));
  }
}

/** Whether two hold the same files. */
export function isSame(one: Pick<Snapshot, 'files'>, other: Pick<Snapshot, 'files'>): boolean {
  const names = Object.keys(one.files);
  return (
    names.length === Object.keys(other.files).length &&
    names.every((name) => one.files[name] === other.files[name])
  );
}

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { atomicWrite } from './atomic-write.ts';
import { type Change, ConflictError } from './change.ts';
import { contentPath } from './content-path.ts';
import { type DoneChange, type FileChange, History } from './history.ts';
import { readVersion, versionOf } from './version.ts';

/** Milliseconds within which changes with the same key are one. */
const TOGETHER = 60_000;

/**
 * The only way in which the desk writes content: a change is done as a whole or not at all, also where the process is
 * killed in between, and can be taken back. What files held before lies in a folder outside of the content.
 */
export class Journal {
  readonly #content: string;
  readonly #history: History;
  readonly #pending: string;
  readonly #onChange: (paths: readonly string[]) => void;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(
    content: string,
    folder: string,
    history: History,
    onChange: (paths: readonly string[]) => void,
  ) {
    this.#content = content;
    this.#history = history;
    this.#pending = join(folder, 'pending.json');
    this.#onChange = onChange;
  }

  /**
   * @param content the content folder
   * @param folder where versions are stored
   * @param onChange is told the paths of each change when it is done
   */
  static async open(
    content: string,
    folder: string,
    onChange: (paths: readonly string[]) => void = () => {},
  ): Promise<Journal> {
    const journal = new Journal(content, folder, await History.open(folder), onChange);
    await journal.#finishPending();
    return journal;
  }

  /**
   * Does a change.
   * @returns the versions of its files now, by their paths
   * @throws ConflictError where a file is not as the change takes it to be; then nothing was written
   * @throws OutsideError for a path that is none of the content
   */
  apply({ label, writes, together }: Change): Promise<Record<string, string | null>> {
    return this.#inTurn(async () => {
      const files: FileChange[] = [];
      for (const { path, content, base } of writes) {
        const current = await readVersion(await contentPath(this.#content, path));
        const before = current?.version ?? null;
        if (before !== base) throw new ConflictError(path, current?.bytes.toString('utf8'));
        if (current !== undefined) await this.#history.store(current.bytes);
        const after = content === undefined ? null : await this.#history.store(content);
        if (before !== after) files.push({ path, before, after });
      }
      if (files.length > 0) {
        const last = this.#history.last();
        const isOne =
          together !== undefined && last?.together === together && Date.now() - last.time < TOGETHER;
        const change: DoneChange = { label, files, time: Date.now(), ...(together && { together }) };
        await this.#perform(change, isOne ? 'amend' : 'do');
      }
      return Object.fromEntries(
        writes.map(({ path, content }) => [path, content === undefined ? null : versionOf(content)]),
      );
    });
  }

  /**
   * Takes the last change back; undefined where there is none.
   * @param label of the change that is meant: where another one is the last, nothing is done
   * @throws ConflictError where a file has been changed since by somebody else
   */
  undo(label?: string): Promise<DoneChange | undefined> {
    return this.#inTurn(async () => {
      const change = this.#history.last();
      if (change === undefined || (label ?? change.label) !== change.label) return undefined;
      await this.#perform(reversed(change), 'undo');
      return change;
    });
  }

  /** Does again what was taken back last. */
  redo(): Promise<DoneChange | undefined> {
    return this.#inTurn(async () => {
      const change = this.#history.undone();
      if (change === undefined) return undefined;
      await this.#perform(change, 'redo');
      return change;
    });
  }

  /** The changes that can be taken back, the latest first, and how many can be done again. */
  list(): { changes: readonly DoneChange[]; undone: number } {
    return this.#history.list();
  }

  /** What a file held in a version that a change names. */
  version(version: string): Promise<Buffer> {
    return this.#history.read(version);
  }

  async #perform(change: DoneChange, how: Pending['how']): Promise<void> {
    for (const { path, before } of change.files) {
      const current = await readVersion(await contentPath(this.#content, path));
      if ((current?.version ?? null) !== before)
        throw new ConflictError(path, current?.bytes.toString('utf8'));
    }
    await atomicWrite(this.#pending, JSON.stringify({ change, how } satisfies Pending));
    await this.#finish({ change, how });
  }

  /** Every step may be done twice: a process that was killed begins again here. */
  async #finish({ change, how }: Pending): Promise<void> {
    for (const { path, before, after } of change.files) {
      const file = await contentPath(this.#content, path);
      const current = (await readVersion(file))?.version ?? null;
      // Somebody else's version is theirs to keep.
      if (current !== before) continue;
      if (after === null) await rm(file, { force: true });
      else await atomicWrite(file, await this.#history.read(after));
    }
    await this.#history.note(change, how);
    await rm(this.#pending, { force: true });
    this.#onChange(change.files.map(({ path }) => path));
  }

  async #finishPending(): Promise<void> {
    const text = await readFile(this.#pending, 'utf8').catch(() => undefined);
    if (text !== undefined) await this.#finish(JSON.parse(text) as Pending);
  }

  #inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const mine = this.#turn.then(act);
    this.#turn = mine.catch(() => {});
    return mine;
  }
}

interface Pending {
  change: DoneChange;
  how: 'do' | 'amend' | 'undo' | 'redo';
}

const reversed = (change: DoneChange): DoneChange => ({
  ...change,
  files: change.files.map(({ path, before, after }) => ({ path, before: after, after: before })),
});

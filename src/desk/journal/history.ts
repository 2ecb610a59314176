import { existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { atomicWrite } from './atomic-write.ts';
import { versionOf } from './version.ts';

/** A file's versions before and after a change; `null` where there was or is none. */
export interface FileChange {
  path: string;
  before: string | null;
  after: string | null;
}

/** A change that has been done. */
export interface DoneChange {
  label: string;
  files: readonly FileChange[];
  /** Milliseconds since 1970. */
  time: number;
  together?: string;
}

/** Changes that can be taken back. */
const MOST_CHANGES = 1000;

/** The changes of a site in their order, one a line, and what files held, each version once by its name. */
export class History {
  readonly #folder: string;
  readonly #done: DoneChange[] = [];
  readonly #undone: DoneChange[] = [];

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(folder: string): Promise<History> {
    await mkdir(join(folder, 'versions'), { recursive: true });
    // Nobody else's repository should hold it, whatever that ignores.
    await atomicWrite(join(folder, '.gitignore'), '*\n');
    const history = new History(folder);
    const lines = await readFile(history.#file, 'utf8').catch(() => '');
    for (const line of lines.split('\n')) history.#read(line);
    await history.#forget();
    return history;
  }

  /** Stores what a file holds and names its version. */
  async store(content: string | Uint8Array): Promise<string> {
    const version = versionOf(content);
    const file = this.#fileOf(version);
    if (!existsSync(file)) await atomicWrite(file, content, 0o600);
    return version;
  }

  read(version: string): Promise<Buffer> {
    return readFile(this.#fileOf(version));
  }

  last(): DoneChange | undefined {
    return this.#done.at(-1);
  }

  undone(): DoneChange | undefined {
    return this.#undone.at(-1);
  }

  list(): { changes: readonly DoneChange[]; undone: number } {
    return { changes: this.#done.toReversed(), undone: this.#undone.length };
  }

  async note(change: DoneChange, how: Step['how']): Promise<void> {
    const step: Step = how === 'do' || how === 'amend' ? { how, change } : { how };
    await appendFile(this.#file, `${JSON.stringify(step)}\n`);
    this.#take(step);
  }

  get #file(): string {
    return join(this.#folder, 'changes.jsonl');
  }

  #fileOf(version: string): string {
    return join(this.#folder, 'versions', version);
  }

  /** A line that a killed process has begun is none. */
  #read(line: string): void {
    try {
      if (line !== '') this.#take(JSON.parse(line) as Step);
    } catch {
      // Written in part.
    }
  }

  #take(step: Step): void {
    if ('change' in step) {
      this.#undone.length = 0;
      const earlier = step.how === 'amend' ? this.#done.pop() : undefined;
      this.#done.push(earlier ? asOne(earlier, step.change) : step.change);
    } else this.#move(step.how);
  }

  #move(how: 'undo' | 'redo'): void {
    const [from, to] = how === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done];
    const change = from.pop();
    if (change) to.push(change);
  }

  /** Leaves only so many changes, and the versions that they name. */
  async #forget(): Promise<void> {
    if (this.#done.length > MOST_CHANGES) {
      this.#done.splice(0, this.#done.length - MOST_CHANGES);
      this.#undone.length = 0;
      const steps = this.#done.map((change) => JSON.stringify({ how: 'do', change } satisfies Step));
      await atomicWrite(this.#file, `${steps.join('\n')}\n`);
    }
    const pending = await readFile(join(this.#folder, 'pending.json'), 'utf8').catch(() => '');
    const used = new Set([...this.#done, ...this.#undone].flatMap(({ files }) => files.flatMap(versionsOf)));
    for (const version of await readdir(join(this.#folder, 'versions')))
      if (!used.has(version) && !pending.includes(version)) await rm(this.#fileOf(version), { force: true });
  }
}

type Step = { how: 'do' | 'amend'; change: DoneChange } | { how: 'undo' | 'redo' };

const versionsOf = ({ before, after }: FileChange) => [before, after].filter((each) => each !== null);

/** Two changes that follow each other, as one from the first state to the last. */
function asOne(earlier: DoneChange, later: DoneChange): DoneChange {
  const files = new Map(earlier.files.map((file) => [file.path, file]));
  for (const file of later.files) {
    const before = files.get(file.path)?.before;
    files.set(file.path, before === undefined ? file : { ...file, before });
  }
  return { ...later, files: [...files.values()] };
}

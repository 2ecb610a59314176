import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '../../content/read-languages.ts';
import { builtLanguage } from '../../model/built-language.ts';
import { type Desk, RequestError } from '../server/desk-route.ts';
import { HandOverRecord, isSame } from './hand-over-record.ts';
import { endRun, runCommand } from './run-command.ts';
import { fileVersions, type KnownFiles, namesOf, type Snapshot } from './snapshot.ts';
import { type Step, stepsOf } from './steps-of.ts';
import type { Job, Made, Wanted } from './wanted.ts';

/** Lines of a command that are kept. */
const MOST_LINES = 400;
/** Milliseconds between two notices of the same job. */
const PAUSE = 150;

/** Makes what is taken away, one thing at a time; what is under way is the server's, whatever becomes of a window. */
export class Jobs {
  readonly #desk: Desk;
  readonly #known: KnownFiles = new Map();
  readonly record: HandOverRecord;
  #job: Job | undefined;
  #child: ChildProcess | undefined;
  #toldAt = 0;

  private constructor(desk: Desk, record: HandOverRecord) {
    this.#desk = desk;
    this.record = record;
  }

  static async open(desk: Desk): Promise<Jobs> {
    return new Jobs(desk, await HandOverRecord.open(desk.store));
  }

  /** The last one, if any. */
  get job(): Job | undefined {
    return this.#job;
  }

  /** All files of the site as they are now. */
  async snapshot(): Promise<Snapshot> {
    const { root, publicDir } = this.#desk;
    const folders = { content: contentFolder(root, ''), public: publicDir };
    const files = await fileVersions(folders, this.#known);
    return { time: Date.now(), files, ...namesOf(this.#desk.checked().value) };
  }

  /** When the site was built and whether it is of another content than now; undefined where there is none. */
  async built(): Promise<{ time: number; isStale: boolean } | undefined> {
    const page = await stat(join(this.#desk.root, 'dist', 'index.html')).catch(() => undefined);
    if (page === undefined) return undefined;
    const last = this.record.handOvers.at(-1);
    return { time: page.mtimeMs, isStale: last === undefined || !isSame(last, await this.snapshot()) };
  }

  /**
   * Begins to make something.
   * @throws RequestError while something else is being made
   */
  async start(wanted: Wanted, busy: string): Promise<Job> {
    if (this.#job?.state === 'running') throw new RequestError(409, busy);
    const job: Job = {
      id: randomUUID(),
      wanted,
      state: 'running',
      step: 1,
      steps: 1,
      lines: [],
      current: '',
      started: Date.now(),
    };
    this.#job = job;
    void this.#make(job).catch((error: unknown) => {
      this.#say(job, String(error instanceof Error ? error.message : error));
      this.#end(job, 'failed');
    });
    return job;
  }

  /** Ends what is being made. */
  cancel(id: string): void {
    if (this.#job?.id !== id || this.#job.state !== 'running') return;
    this.#end(this.#job, 'cancelled');
    if (this.#child) endRun(this.#child);
  }

  async #make(job: Job): Promise<void> {
    const before = await this.snapshot();
    const { steps, paths } = stepsOf(job.wanted, {
      name: this.#desk.checked().value.site?.data?.name ?? '',
      folder: builtLanguage(),
      isBuilt: (await this.built())?.isStale === false,
    });
    job.steps = steps.length;
    for (const [index, step] of steps.entries()) {
      if (job.state !== 'running') return;
      job.step = index + 1;
      this.#tell(job, true);
      if ((await this.#run(job, step)) !== 0) return this.#end(job, 'failed');
      if (step.args[0] === 'build') await this.record.noteBuilt(before);
    }
    if (job.state !== 'running') return;
    const { root } = this.#desk;
    await this.record.noteMade(await Promise.all(paths.map((path) => madeOf(root, path, job.wanted))));
    this.#end(job, 'done');
  }

  #run(job: Job, { args }: Step): Promise<number> {
    return new Promise((resolve, reject) => {
      const child = runCommand(args, this.#desk.root, (line, isWhole) => {
        if (!isWhole) job.current = line.trim();
        else this.#say(job, line);
        this.#tell(job, false);
      });
      this.#child = child;
      child.on('error', reject);
      child.on('close', (code) => resolve(code ?? 1));
    });
  }

  #say(job: Job, line: string): void {
    job.current = '';
    if (line.trim() === '' && job.lines.at(-1) === '') return;
    job.lines = [...job.lines, line].slice(-MOST_LINES);
  }

  #end(job: Job, state: Exclude<Job['state'], 'running'>): void {
    if (job.state !== 'running') return;
    Object.assign(job, { state, ended: Date.now(), current: '' });
    this.#tell(job, true);
  }

  #tell(job: Job, isSure: boolean): void {
    if (!isSure && Date.now() - this.#toldAt < PAUSE) return;
    this.#toldAt = Date.now();
    this.#desk.events.send({ kind: 'progress', part: 'handOver', job: job.id, data: job });
  }
}

async function madeOf(root: string, path: string, { kind }: Wanted): Promise<Made> {
  const file = join(root, path);
  const stats = await stat(file);
  const isFolder = stats.isDirectory();
  const size = isFolder ? await sizeOfFolder(file) : stats.size;
  return { id: randomUUID(), kind, path, size, time: Date.now(), isFolder };
}

async function sizeOfFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

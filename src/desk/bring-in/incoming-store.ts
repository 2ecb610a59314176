import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { takeUp } from '../../import/command/read-job.ts';
import type { OriginalPage } from '../../import/review/original-page.ts';
import { STAGED, type StagedDeck } from '../../import/stage/staged-deck.ts';
import type { Asset, Deck } from '../../model/deck.ts';
import { atomicWrite } from '../journal/atomic-write.ts';
import type { Choices, IncomingFile } from './incoming-file.ts';

const ID = /^[0-9a-z]{8,}$/;
/** The longest name that every system can have, in bytes. */
const LONGEST_NAME = 200;

/** Where files lie that were dropped on the desk until they are taken over: a folder each, outside of the content. */
export class IncomingStore {
  readonly #folder: string;

  /** @param folder `<desk.store>/incoming` */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The folder of a file; a name that is none leads nowhere. */
  folderOf(id: string): string {
    return join(this.#folder, ID.test(id) ? id : 'none');
  }

  sourceOf({ id, name }: IncomingFile): string {
    return join(this.folderOf(id), 'source', fileName(name));
  }

  /** Files in the order in which they were dropped. */
  async list(): Promise<IncomingFile[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const read = await Promise.all(names.filter((name) => ID.test(name)).map((id) => this.read(id)));
    return read.filter((file) => file !== undefined).toSorted((a, b) => a.time - b.time);
  }

  read(id: string): Promise<IncomingFile | undefined> {
    return this.#readJson<IncomingFile>(id, 'file.json');
  }

  write(file: IncomingFile): Promise<void> {
    return this.#writeJson(file.id, 'file.json', file);
  }

  /** Takes a file in: only when all of it is there, it is listed. */
  async add(name: string, bytes: Uint8Array): Promise<IncomingFile> {
    const time = Date.now();
    const file: IncomingFile = {
      id: `${time.toString(36)}${randomBytes(3).toString('hex')}`,
      name,
      size: bytes.length,
      time,
      phase: 'waiting',
      progress: { read: false, looked: { done: 0, of: 0 }, drawn: { done: 0, of: 0 } },
    };
    const source = this.sourceOf(file);
    await mkdir(join(source, '..'), { recursive: true });
    await writeFile(`${source}.part`, bytes);
    await rename(`${source}.part`, source);
    await this.write(file);
    return file;
  }

  remove(id: string): Promise<void> {
    return rm(this.folderOf(id), { recursive: true, force: true, maxRetries: 3 });
  }

  staged(id: string): Promise<StagedDeck | undefined> {
    return this.#readJson<StagedDeck>(id, STAGED.deck);
  }

  choices(id: string): Promise<Choices | undefined> {
    return this.#readJson<Choices>(id, 'choices.json');
  }

  writeChoices(id: string, choices: Choices): Promise<void> {
    return this.#writeJson(id, 'choices.json', choices);
  }

  /** The files of a staged deck. */
  async assets(id: string, deck: Deck): Promise<Asset[]> {
    return (await takeUp(deck, join(this.folderOf(id), STAGED.assets))).assets;
  }

  /** The original's pages of these numbers, as far as they could be drawn. */
  async pages(id: string, numbers: Iterable<number>): Promise<OriginalPage[]> {
    const pages = await Promise.all(
      [...numbers].map(async (number): Promise<OriginalPage[]> => {
        const path = join(this.folderOf(id), STAGED.original, `${number}.jpg`);
        const picture = await readFile(path).catch(() => undefined);
        return picture ? [{ number, picture, texts: [] }] : [];
      }),
    );
    return pages.flat();
  }

  async #readJson<Value>(id: string, name: string): Promise<Value | undefined> {
    try {
      return JSON.parse(await readFile(join(this.folderOf(id), name), 'utf8')) as Value;
    } catch {
      return undefined;
    }
  }

  #writeJson(id: string, name: string, value: unknown): Promise<void> {
    return atomicWrite(join(this.folderOf(id), name), JSON.stringify(value));
  }
}

/** A name of a file as the disk can have it; its ending stays. */
function fileName(name: string): string {
  const plain = name.replace(/[<>:"/\\|?*\p{Cc}]/gu, '_').replace(/^\.+/, '_');
  let short = plain;
  while (Buffer.byteLength(short) > LONGEST_NAME) short = short.slice(1);
  return short === '' ? '_' : short;
}

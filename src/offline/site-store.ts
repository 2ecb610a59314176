import { contentType } from './content-type.ts';
import type { SavedVersion } from './manifest.ts';

/** The versions on the device and who reads which: the one record that a finished save exchanges. */
export interface SavedVersions {
  /** The newest first; older ones only while a page of theirs is open. */
  versions: SavedVersion[];
}

/**
 * The site on the device, in one cache of the Cache API: bodies by their hash, and the record of
 * versions. Several sites of one host have a cache each.
 */
export class SiteStore {
  readonly #name: string;
  readonly #root: string;

  /** @param root absolute address of the site's root, with a slash at its end */
  constructor(root: string) {
    this.#name = `lectern:${root}`;
    this.#root = root;
  }

  async versions(): Promise<SavedVersion[]> {
    return (await this.#read<SavedVersions>('versions'))?.versions ?? [];
  }

  /** One write, after which the first of these versions is the site. */
  async setVersions(versions: SavedVersion[]): Promise<void> {
    await this.#write('versions', { versions } satisfies SavedVersions);
  }

  /** Which version each open page was served from, by the page's client id. */
  async readers(): Promise<Record<string, string>> {
    return (await this.#read<Record<string, string>>('readers')) ?? {};
  }

  async setReaders(readers: Record<string, string>): Promise<void> {
    await this.#write('readers', readers);
  }

  async body(hash: string, path: string): Promise<Response | undefined> {
    const kept = await this.#match(this.#bodyKey(hash));
    return kept && new Response(kept.body, { headers: { 'content-type': contentType(path) } });
  }

  async putBody(hash: string, body: Uint8Array<ArrayBuffer>): Promise<void> {
    await (await this.#open()).put(this.#bodyKey(hash), new Response(body));
  }

  async heldBodies(): Promise<Set<string>> {
    if (!(await caches.has(this.#name))) return new Set();
    const prefix = this.#bodyKey('');
    const keys = await (await this.#open()).keys();
    return new Set(
      keys.filter(({ url }) => url.startsWith(prefix)).map(({ url }) => url.slice(prefix.length)),
    );
  }

  /** Deletes the bodies that none of these versions holds. */
  async dropOthers(versions: readonly SavedVersion[]): Promise<void> {
    const kept = new Set(versions.flatMap(({ bodies }) => bodies.map(([hash]) => hash)));
    const cache = await this.#open();
    for (const hash of await this.heldBodies()) if (!kept.has(hash)) await cache.delete(this.#bodyKey(hash));
  }

  async remove(): Promise<void> {
    await caches.delete(this.#name);
  }

  #open(): Promise<Cache> {
    return caches.open(this.#name);
  }

  /** Reading makes no cache where nothing is saved. */
  #match(key: string): Promise<Response | undefined> {
    return caches.match(key, { cacheName: this.#name });
  }

  #bodyKey(hash: string): string {
    return `${this.#root}offline-data/body/${hash}`;
  }

  async #read<T>(record: string): Promise<T | undefined> {
    const kept = await this.#match(`${this.#root}offline-data/record/${record}`);
    return kept && ((await kept.json()) as T);
  }

  async #write(record: string, value: unknown): Promise<void> {
    const cache = await this.#open();
    await cache.put(`${this.#root}offline-data/record/${record}`, new Response(JSON.stringify(value)));
  }
}

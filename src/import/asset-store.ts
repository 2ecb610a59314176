import type { Asset } from '../model/deck.ts';
import { fileEnding } from './file-ending.ts';

/** Collects the files of a deck: each content once, under a name that says which slide shows it first. */
export class AssetStore {
  readonly #assets = new Map<string, Asset>();
  readonly #taken = new Map<string, number>();

  get assets(): Asset[] {
    return [...this.#assets.values()];
  }

  /** The name of a file added before under `key`. */
  find(key: string): string | undefined {
    return this.#assets.get(key)?.file;
  }

  /**
   * Adds a file and returns its name, `<owner>-<n>.<ending>`; the ending follows the content.
   * `key` stands for the content, `ending` is used where the content does not tell.
   */
  add(key: string, owner: string, bytes: Uint8Array, ending: string, crop?: Asset['crop']): string {
    const known = this.#assets.get(key);
    if (known) return known.file;
    const number = (this.#taken.get(owner) ?? 0) + 1;
    this.#taken.set(owner, number);
    const file = `${owner}-${number}.${fileEnding(bytes) ?? ending}`;
    this.#assets.set(key, { file, bytes, ...(crop ? { crop } : {}) });
    return file;
  }
}

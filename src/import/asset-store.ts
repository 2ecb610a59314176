import type { Asset, Shown } from '../model/deck.ts';
import { fileEnding } from './file-ending.ts';
import type { PreparePicture } from './pictures/prepare-picture.ts';

interface Entry extends Asset {
  /** Pixels that were wanted of a picture's width. */
  width?: number;
}

const AS_IT_IS: PreparePicture = async (bytes) => bytes;

/** Collects the files of a deck: each content once, under a name that says which slide shows it first. */
export class AssetStore {
  readonly #assets = new Map<string, Entry>();
  readonly #taken = new Map<string, number>();
  readonly #prepare: PreparePicture;

  /** `prepare` makes pictures what the slides show of them. */
  constructor(prepare: PreparePicture = AS_IT_IS) {
    this.#prepare = prepare;
  }

  get assets(): Asset[] {
    return [...this.#assets.values()].map(({ width: _, ...asset }) => asset);
  }

  /** The name of a file added before under `key`, if it was wanted at least as wide. */
  find(key: string, width = 0): string | undefined {
    const known = this.#assets.get(key);
    return known && width <= (known.width ?? Number.POSITIVE_INFINITY) ? known.file : undefined;
  }

  /**
   * Adds a file and returns its name, `<owner>-<n>.<ending>`; the ending follows the content.
   * `key` stands for the content, `ending` is used where the content does not tell.
   */
  add(key: string, owner: string, bytes: Uint8Array, ending: string): string {
    const known = this.#assets.get(key);
    if (known) return known.file;
    const file = `${this.#nameFor(owner)}.${fileEnding(bytes) ?? ending}`;
    this.#assets.set(key, { file, bytes });
    return file;
  }

  /** Adds a file that was made here, under a name that nothing else has; `original` is the page that shows it right. */
  addNamed(file: string, bytes: Uint8Array, original?: Asset['original']): string {
    this.#assets.set(file, { file, bytes, ...(original ? { original } : {}) });
    return file;
  }

  /**
   * Adds a picture as it is shown; `key` stands for its content and for that. `undefined` when it is no picture.
   * One that is added again for a wider place takes the place of the narrower one.
   */
  async addPicture(
    key: string,
    owner: string,
    bytes: Uint8Array,
    ending: string,
    shown: Shown,
  ): Promise<string | undefined> {
    const known = this.find(key, shown.width);
    if (known !== undefined) return known;
    const prepared = await this.#prepare(bytes, shown);
    if (prepared === undefined) return undefined;
    const before = this.#assets.get(key);
    const file = before?.file ?? `${this.#nameFor(owner)}.${fileEnding(prepared) ?? ending}`;
    // Metafiles and the like are cut and turned when they have become bitmaps.
    const isLeft = prepared === bytes && (shown.crop ?? shown.turn ?? shown.outline) !== undefined;
    this.#assets.set(key, {
      file,
      bytes: prepared,
      ...(shown.width === undefined ? {} : { width: shown.width }),
      ...(isLeft ? { shown } : {}),
    });
    return file;
  }

  #nameFor(owner: string): string {
    const number = (this.#taken.get(owner) ?? 0) + 1;
    this.#taken.set(owner, number);
    return `${owner}-${number}`;
  }
}

/** A file of the content folder, as it is to be: `content` undefined removes it. */
export interface FileWrite {
  /** Relative to the content folder, with `/`: `decks/phone/index.mdx`. */
  path: string;
  content: string | Uint8Array | undefined;
  /**
   * The version that this was made of, as `versionOf` names it; `null` where there must be no file yet. Another version
   * on the disk refuses the change: somebody else has written meanwhile.
   */
  base: string | null;
}

/** What is done at once or not at all, and taken back at once. */
export interface Change {
  /** What was done, in the language of the site: it stands in the list of changes. */
  label: string;
  writes: readonly FileWrite[];
  /** Changes that follow each other with the same key, such as those of one typing, are taken back together. */
  together?: string;
}

/** Somebody else has written a file since it was read. */
export class ConflictError extends Error {
  readonly path: string;
  /** What stands there now; undefined where nothing does. */
  readonly current: string | undefined;

  constructor(path: string, current: string | undefined) {
    super(`${path} has changed since it was read.`);
    this.name = 'ConflictError';
    this.path = path;
    this.current = current;
  }
}

/** A path that does not lead to a file of the content folder. */
export class OutsideError extends Error {
  constructor(path: string) {
    super(`${path} is no place for content.`);
    this.name = 'OutsideError';
  }
}

/** Folder of what the service worker fetches for itself, below the site's root. */
export const OFFLINE_FOLDER = 'offline-data';
/** An {@link Announcement} as JSON; small, because every visit may ask for it. */
export const ANNOUNCEMENT_FILE = `${OFFLINE_FOLDER}/version.json`;
/** The {@link Manifest} as JSON. */
export const MANIFEST_FILE = `${OFFLINE_FOLDER}/manifest.json`;

/** Several bodies deflated into one file (RFC 1950), one after the other. */
export interface Pack {
  /** Path from the site's root. */
  path: string;
  /** The pack holds `bodies[from]` up to, not including, `bodies[to]`. */
  from: number;
  to: number;
  /** Bytes of the pack itself. */
  wire: number;
}

/** One version of the site as it is saved on a device. */
export interface Manifest {
  /** Another one as soon as one file differs. */
  version: string;
  /** The distinct contents of files: hash and size in bytes. */
  bodies: [hash: string, size: number][];
  /** Path from the site's root → place of its content in `bodies`. */
  files: Record<string, number>;
  packs: Pack[];
}

/** What a page says about a version before anybody fetches its manifest. */
export interface Announcement {
  version: string;
  files: number;
  /** Bytes on the device. */
  bytes: number;
  /** Bytes to fetch for a first save. */
  wire: number;
}

/** What the pages of the site ask of its service worker. */
export interface WorkerRequest {
  /** `refresh` saves what a visit may save unasked; `save` saves whatever its size. */
  do: 'status' | 'refresh' | 'save' | 'remove';
}

/** What the worker answers; `progress` comes any number of times before one of the others. */
export type WorkerAnswer =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'status'; saved?: Announcement; latest?: Announcement }
  | { kind: 'failed'; why: SaveFailure };

/** Why a save ended early: no network or a host's error, a content that differs from its hash, no space. */
export type SaveFailure = 'unreachable' | 'damaged' | 'full' | 'stopped';

/** Sums up a version. */
export function announcementOf({ version, bodies, files, packs }: Manifest): Announcement {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return {
    version,
    files: Object.keys(files).length,
    bytes: sum(bodies.map(([, size]) => size)),
    wire: sum(packs.map(({ wire }) => wire)),
  };
}

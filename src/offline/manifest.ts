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

/** A stretch of bodies that the same courses need. */
export interface Part {
  /** Ids of the courses; empty for what is always saved. */
  of: string[];
  /** The part holds `bodies[from]` up to, not including, `bodies[to]`. */
  from: number;
  to: number;
}

/** The files of a version. */
export interface VersionFiles {
  /** Another one as soon as one file differs. */
  version: string;
  /** The distinct contents of files: hash and size in bytes. */
  bodies: [hash: string, size: number][];
  /** Path from the site's root → place of its content in `bodies`. */
  files: Record<string, number>;
}

/** One version of the site as the host offers it. */
export interface Manifest extends VersionFiles {
  packs: Pack[];
  parts: Part[];
}

/** One version as it is on a device, without the courses that were not chosen. */
export interface SavedVersion extends VersionFiles {
  /** Ids of the courses that are not on the device. */
  without: string[];
}

/** What a page says about a version before anybody fetches its manifest. */
export interface Announcement {
  version: string;
  files: number;
  /** Bytes on the device. */
  bytes: number;
  /** Bytes to fetch for a first save. */
  wire: number;
  /** What the courses need of it: bytes on the device. */
  parts: { of: string[]; bytes: number }[];
}

/** What a page says about the version on the device. */
export type SavedSummary = Pick<Announcement, 'version' | 'files' | 'bytes'> & Pick<SavedVersion, 'without'>;

/** What the pages of the site ask of its service worker. */
export type WorkerRequest =
  | { do: 'status' | 'remove' }
  /** Saves what a visit may save unasked, the courses that were chosen before. */
  | { do: 'refresh' }
  /** Saves whatever its size, but for these courses. */
  | { do: 'save'; without: string[] };

/** What the worker answers; `progress` comes any number of times before one of the others. */
export type WorkerAnswer =
  | { kind: 'progress'; done: number; total: number }
  /** `gone`: the host is there, and says that the site is not at this address any more. */
  | { kind: 'status'; saved?: SavedSummary; latest?: Announcement; gone?: true }
  | { kind: 'failed'; why: SaveFailure };

/** Why a save ended early: no network or a host's error, no site at this address any more, a content that differs from its hash, no space. */
export type SaveFailure = 'unreachable' | 'gone' | 'damaged' | 'full' | 'stopped';

/** A first save up to this size happens unasked after a visit, in bytes to fetch. */
export const UNASKED_WIRE = 12 * 1024 * 1024;

/** Sums up a version that a host offers. */
export function announcementOf({ version, bodies, files, packs, parts }: Manifest): Announcement {
  return {
    version,
    files: Object.keys(files).length,
    bytes: bytesOf(bodies),
    wire: packs.reduce((sum, { wire }) => sum + wire, 0),
    parts: parts.map(({ of, from, to }) => ({ of, bytes: bytesOf(bodies.slice(from, to)) })),
  };
}

/** Sums up a version that is on a device. */
export function summaryOf({ version, bodies, files, without }: SavedVersion): SavedSummary {
  return { version, files: Object.keys(files).length, bytes: bytesOf(bodies), without };
}

function bytesOf(bodies: VersionFiles['bodies']): number {
  return bodies.reduce((sum, [, size]) => sum + size, 0);
}

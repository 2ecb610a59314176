export const STANDARDS = ['1.2', '2004', 'cmi5', 'xapi'] as const;
export const PDF_FORMS = ['slides', 'notes', 'handout'] as const;

/** What somebody wants to take away. */
export type Wanted =
  /** The site as a folder. */
  | { kind: 'site' }
  /** The site as one zip, for a stick. */
  | { kind: 'zip' }
  /** A deck as one HTML file. */
  | { kind: 'deck'; deck: string }
  | { kind: 'pdf'; decks: string[]; form: (typeof PDF_FORMS)[number] }
  | { kind: 'pptx'; decks: string[] }
  /** A course for a learning management system. */
  | { kind: 'lms'; course: string; standard: (typeof STANDARDS)[number] };

export type WantedKind = Wanted['kind'];

/** Something that was made and can be taken away. */
export interface Made {
  /** Stands in its address. */
  id: string;
  kind: WantedKind;
  /** Relative to the site's root: `packs/phone.html`. */
  path: string;
  /** Bytes; of a folder those of all its files. */
  size: number;
  /** When it was made, in milliseconds. */
  time: number;
  isFolder: boolean;
}

/** Something that is being made, or was. */
export interface Job {
  id: string;
  wanted: Wanted;
  state: 'running' | 'done' | 'failed' | 'cancelled';
  /** The step that it is at, from 1, and how many there are. */
  step: number;
  steps: number;
  /** What the command has said, a line each, the latest last. */
  lines: string[];
  /** The line that still grows: so many pages so far. */
  current: string;
  started: number;
  ended?: number;
}

/** What is offered, made and under way. */
export interface HandOverState {
  job: Job | undefined;
  made: Made[];
  /** When the site was built last, and whether content has changed since. */
  built: { time: number; isStale: boolean } | undefined;
  /** The site's folder on this machine. */
  root: string;
  decks: { id: string; title: string }[];
  courses: { id: string; title: string }[];
}

import type { Rung } from '../../import/measure/climb.ts';
import type { Loss } from '../../import/measure/judge-slide.ts';
import type { Keep } from '../../import/re-import/source-record.ts';

/** How far a file has come: `taken` when its deck is in the content. */
export type Phase = 'waiting' | 'working' | 'ready' | 'failed' | 'taken';

/** Slides or pages that are done, of so many. */
export interface Done {
  done: number;
  of: number;
}

/** What is known of a file while it is being imported. */
export interface Progress {
  /** Its text and pictures have been read. */
  read: boolean;
  /** Slides that were presented and looked at. */
  looked: Done;
  /** Pages of the original that were drawn. */
  drawn: Done;
}

/** A file that somebody dropped on the desk, and what became of it. */
export interface IncomingFile {
  id: string;
  /** Its name, as it was dropped. */
  name: string;
  /** In bytes. */
  size: number;
  /** Milliseconds since 1970. */
  time: number;
  phase: Phase;
  progress: Progress;
  /** Why it could not be imported, in the site's language, and what to do. */
  failure?: { reason: string; hint: string };
  /** Of one that can be reviewed. */
  deck?: { title: string; slides: number; toLookAt: number; looked: number };
  /** The address of the deck that it was taken over into. */
  taken?: { address: string; course?: string };
}

export type CourseChoice =
  | { kind: 'none' }
  | { kind: 'existing'; id: string }
  | { kind: 'new'; title: string };

export interface SlideChoice {
  keep?: Keep;
  title?: string;
  /** Somebody has looked at it. */
  looked?: boolean;
}

/** What somebody decides about an import before it is taken over. */
export interface Choices {
  title: string;
  /** The name of the deck's folder. */
  address: string;
  course: CourseChoice;
  /** The colours of its slides: the site's or the file's own. */
  look: 'house' | 'theme';
  /** By the slide's id. */
  slides: Record<string, SlideChoice>;
  /** Slides of a deck that is there already, edited here and changed in the file, which are to be as in the file. */
  theirs: string[];
}

/** A slide of the file beside what it became. */
export interface ReviewedSlide {
  id: string;
  /** 1-based number in the file. */
  source: number;
  title: string;
  /** The file has no title for it: it only names the slide in lists. */
  untitled: boolean;
  hidden: boolean;
  rung?: Rung;
  losses: Loss[];
  /** Somebody should look at it. */
  needsLook: boolean;
  /** What it is kept as where nobody decides otherwise. */
  suggested: Keep;
  /** It can be kept as the original's picture. */
  canPicture: boolean;
  /** Numbers of the original's pages. */
  pages: number[];
  /** Anchors of its parts as they are presented, of those that have a photo. */
  photos: string[];
  /** The slide as it is read, as HTML. */
  article: string;
  /** Its words alone, as HTML. */
  words: string;
  notes: string;
  missing: string[];
  messages: { severity: 'error' | 'warning' | 'info'; reason: string; hint: string }[];
}

/** Everything about one file that is ready. */
export interface Review {
  file: IncomingFile;
  choices: Choices;
  slides: ReviewedSlide[];
  /** What concerns the file as a whole. */
  messages: ReviewedSlide['messages'];
  /** Why nobody has looked at the slides; absent where somebody has. */
  unseen?: string;
  /** The file's own colours; absent where it has none. */
  colours?: { ink: string; paper: string; accent: string };
  plan: TakeOverPlan;
}

/** What taking over would do. */
export interface TakeOverPlan {
  /** What stands at the address: nothing, the deck of an earlier import, or another deck. */
  kind: 'new' | 'update' | 'occupied' | 'bad-address';
  /** Slides of the deck that will be there. */
  slides: number;
  pictures: number;
  /** The course in which it will be listed; absent without one, or where it is listed already. */
  course?: { title: string; isNew: boolean };
  /** Set for `update`. */
  update?: DeckUpdate;
}

/** What a newer file does to a deck that is there. */
export interface DeckUpdate {
  /** The deck's title now. */
  title: string;
  /** The document that it was made of. */
  document: string;
  /** The file is the very same as the last time. */
  sameFile: boolean;
  /** The fields at the top of the deck were edited and stay, its title with them. */
  headKept: boolean;
  replaced: SlideName[];
  added: SlideName[];
  removed: SlideName[];
  /** Edited here, unchanged in the file. */
  kept: SlideName[];
  /** Edited here and changed in the file: `theirs` decides. */
  conflicting: (SlideName & { ours: string; theirs: string })[];
}

export interface SlideName {
  id: string;
  title: string;
}

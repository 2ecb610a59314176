import type { Point, Stroke, Tool } from './drawing/stroke.ts';
import type { Countdown } from './session/countdown.ts';

/** Name of the window in which the speaker view opens the presentation again. */
export const STAGE_WINDOW = 'lectern-stage';

/** The id of the slide that says that the show is over: no page of it, and of no number. */
export const END_SLIDE = '_end';

/** An answer of a poll and how many hands went up for it. */
export interface PollAnswer {
  text: string;
  hands: number;
}

/** How slides look in the room. */
export interface StageLook {
  /** Of the theme, as on the presentation's root. */
  classes: string[];
  /** CSS properties and their values. */
  variables: [name: string, value: string][];
}

/** What the presentation tells the speaker view after every change. */
export interface StageState {
  lectern: 'state';
  /** Address of the presentation, without its slide. */
  address: string;
  title: string;
  /** 0-based place of the slide among all; the cover is 0, so it is also the number at the slide's foot. */
  index: number;
  /** Titles, planned minutes and addresses of all slides, the cover first. */
  slides: { id: string; title: string; minutes: number }[];
  /** HTML of the slide as the room sees it. */
  current: string;
  /** HTML of what the next click brings: the same slide with one more step, or the next one; empty at the end. */
  upcoming: string;
  upcomingTitle: string;
  /** How many steps the slide has, and how many of them are shown. */
  steps: { shown: number; all: number };
  notes: string;
  black: boolean;
  /** The last slide has been passed. */
  over: boolean;
  fullscreen: boolean;
  theme: string;
  /** `more` where the high-contrast theme is on, else empty. */
  contrast: string;
  look: StageLook;
  timer: Countdown | null;
  /** Minutes that the slide's `Discuss` plans; undefined where the slide has none. */
  discussMinutes: number | undefined;
  poll: PollAnswer[];
}

/** What is drawn on the current slide; it changes with every move of the pen, and so is told apart from the state. */
export interface StageDrawing {
  lectern: 'drawing';
  strokes: readonly Stroke[];
  /** Whether anything is drawn on any slide. */
  anywhere: boolean;
  laser: Point | undefined;
}

/** The slides that follow, told when the slide changes: their pictures are too much for every step. */
export interface StageAhead {
  lectern: 'ahead';
  /** `index`: 0-based place among all slides; `number`: as at its foot, empty at the end. */
  slides: { index: number; number: string; title: string; html: string }[];
}

export type StageMessage = StageState | StageDrawing | StageAhead;

/** What a key, a button or the speaker view asks of the presentation. */
export type Wish =
  | {
      do:
        | 'hello'
        | 'next'
        | 'previous'
        | 'black'
        | 'wake'
        | 'speaker'
        | 'undo'
        | 'wipe'
        | 'wipe-all'
        | 'recover';
    }
  /** `index`: 0-based place of the slide to go to. */
  | { do: 'go'; index: number }
  | { do: 'take'; tool: Tool }
  | { do: 'draw'; stroke: Stroke }
  | { do: 'point'; point: Point | undefined }
  /** `toggle` starts, pauses and goes on; `more` and `less` are a minute each. */
  | { do: 'timer'; act: 'toggle' | 'more' | 'less' | 'stop' }
  /** `index`: 0-based place of the answer that gets a hand more or less. */
  | { do: 'hand'; index: number; by: 1 | -1 }
  /** Shows a place of the slide large, or all of it again; in pixels of the stage's window. */
  | { do: 'zoom'; x: number; y: number }
  /** The same, at a place of the slide itself. */
  | { do: 'zoom-at'; point: Point }
  /** Two fingers are on the stage. */
  | { do: 'pinch' }
  /** `key` as in KeyboardEvent, in lower case where it is a sign. */
  | { do: 'key'; key: string; shift: boolean }
  /** Fill the screen whose top left corner stands there, in pixels of all screens together. */
  | { do: 'fill-screen'; left: number; top: number };

/** A wish on its way from the speaker view. */
export type StageCommand = { lectern: 'command' } & Wish;

/**
 * To whom the windows of a presentation speak: pages of their own origin. On file:// every page's origin is `null`,
 * which nobody can be addressed by.
 */
export function ownOrigin(): string {
  return location.protocol === 'file:' ? '*' : location.origin;
}

/**
 * Whether a message comes from a page of this site. On file:// every origin is `null`, so the
 * message's own mark is all there is; it can only turn slides and draw on them.
 */
export function isOwn(event: MessageEvent): event is MessageEvent<StageMessage | StageCommand> {
  // Chromium names the origin of a page on file:// `file://`, and that of its messages `null`.
  const sameOrigin =
    event.origin === location.origin || (location.protocol === 'file:' && event.origin === 'null');
  return sameOrigin && typeof event.data === 'object' && event.data?.lectern !== undefined;
}

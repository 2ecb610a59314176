/** What the presentation tells the speaker view after every change. */
export interface StageState {
  lectern: 'state';
  title: string;
  /** 0-based place of the slide among all. */
  index: number;
  /** Titles and planned minutes of all slides, the cover first. */
  slides: { title: string; minutes: number }[];
  /** HTML of the slide as the room sees it. */
  current: string;
  /** HTML of what the next click brings: the same slide with one more step, or the next one; empty at the end. */
  upcoming: string;
  upcomingTitle: string;
  notes: string;
  black: boolean;
  theme: string;
  /** `more` where the high-contrast theme is on, else empty. */
  contrast: string;
}

/** What the speaker view asks of the presentation. */
export interface StageCommand {
  lectern: 'command';
  do: 'hello' | 'next' | 'previous' | 'go' | 'black';
  /** Place of the slide to go to. */
  index?: number;
}

/**
 * Whether a message comes from a page of this site. On file:// every origin is `null`, so the
 * message's own mark is all there is; it can only turn slides.
 */
export function isOwn(event: MessageEvent): event is MessageEvent<StageState | StageCommand> {
  // Chromium names the origin of a page on file:// `file://`, and that of its messages `null`.
  const sameOrigin =
    event.origin === location.origin || (location.protocol === 'file:' && event.origin === 'null');
  return sameOrigin && typeof event.data === 'object' && event.data?.lectern !== undefined;
}

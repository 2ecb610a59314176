/** How a slide is laid out when it is presented. */
export const LAYOUTS = [
  'section',
  'statement',
  'bullets',
  'columns',
  'diagram',
  'table',
  'say-avoid',
  'story',
  'discuss',
  'picture',
  'cover',
] as const;

export type Layout = (typeof LAYOUTS)[number];

/** How much stands on a slide; each has its own text size when presented. */
export type Density = 'airy' | 'normal' | 'dense' | 'packed' | 'full';

/** What is known of a slide of a deck without rendering it. */
export interface SlideOutline {
  /** Its anchor in the article and in the presentation. */
  id: string;
  title: string;
  /** The title names the slide in lists, in the article and to screen readers, but is not shown when presenting. */
  titleHidden?: true;
  /** Planned time in minutes. */
  minutes: number;
  layout: Layout;
  density: Density;
  /** Document and page it comes from; `ours` for what the site's makers added. */
  source?: string;
  /** Which part of a slide with a source they added. */
  ours?: string;
  /** What stands behind it: a colour, `#rrggbb`, or a picture beside the deck. */
  background?: string;
  /** The whole slide as it is: a drawing or picture beside the deck. Its text is for everyone who does not see the stage. */
  drawing?: string;
  /** What it shares with the slide before moves to its new place. */
  animate?: true;
  /** How people ask for it in speech. */
  ask: string[];
  /** Left out of the presentation. */
  hidden: boolean;
  hasNotes: boolean;
}

/** Planned minutes of the slides that are presented. */
export function plannedMinutes(slides: readonly SlideOutline[]): number {
  return slides.reduce((sum, slide) => sum + (slide.hidden ? 0 : slide.minutes), 0);
}

/** Whether a deck begins with a title slide of its own, so that none is made. */
export function hasOwnCover(slides: readonly SlideOutline[]): boolean {
  return slides.find(({ hidden }) => !hidden)?.layout === 'cover';
}

/** Slides of a deck that is being written, to be shown as they will be presented. */
export interface PreviewRequest {
  deck: string;
  /** The deck's folder from the site's root: `content/decks/phone`. */
  folder: string;
  /** The picture that stands on all slides of the deck. */
  logo?: string;
  /** What slides may refer to: definitions of footnotes and links. */
  definitions: string;
  slides: readonly PreviewSlide[];
}

export interface PreviewSlide {
  /** Given back with the slide. */
  key: string;
  /** As it is written. */
  text?: string;
  /** The cover that the deck gets by itself. */
  cover?: PreviewCover;
}

/** What the cover says that a deck gets by itself. */
export interface PreviewCover {
  title: string;
  subtitle?: string;
  course?: string;
  /** The deck's place in its course, from 1; 0 outside of a course. */
  number: number;
  audience?: string;
  minutes: number;
}

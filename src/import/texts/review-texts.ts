import type { Rung } from '../measure/climb.ts';
import type { Loss } from '../measure/judge-slide.ts';

/** All that the review page says to a person but for the messages. */
export interface ReviewTexts {
  /** BCP 47. */
  language: string;
  heading(deck: string): string;
  /** Behind the number of those that are ticked. */
  checked: string;
  /** Behind the number of all. */
  slides: string;
  show: string;
  all: string;
  warned: string;
  open: string;
  keys: { move: string; warning: string; check: string };
  rail: string;
  /** Behind a slide's title where there is a message. */
  hasMessage: string;
  wholeFile: string;
  nothingShown: string;
  /** `part` is given where a slide of the original goes on. */
  number(source: number, part?: number): string;
  slide(number: string): string;
  section(name: string): string;
  hidden: string;
  untitled: string;
  notes: string;
  original: string;
  presented: string;
  article: string;
  noPicture: string;
  onlyTitle: string;
  presentedAlt(source: number): string;
  originalAlt(page: number): string;
  missing: string;
  rungs: Partial<Record<Rung, string>>;
  losses: Record<Loss, string>;
}

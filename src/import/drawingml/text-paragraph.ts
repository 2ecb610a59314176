import type { Run } from '../../model/deck.ts';
import type { Bullet } from './bullet.ts';

/** A paragraph of a text body with what decides about lists. */
export interface TextParagraph {
  /** Its position among the paragraphs of the body, as animations count them. */
  index: number;
  runs: Run[];
  /** 0 to 8. */
  level: number;
  bullet: Bullet;
}

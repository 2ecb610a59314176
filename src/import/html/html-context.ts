import type { Picture } from '../../model/deck.ts';
import type { Report } from '../drawingml/part-context.ts';

/** What reading a page needs besides its text. */
export interface HtmlContext {
  report: Report;
  /** The picture at an address, where it came with the page. */
  picture(address: string, alt: string): Picture | undefined;
}

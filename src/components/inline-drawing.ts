import { posix } from 'node:path';
import { type InlineSvg, inlineSvg } from '../pictures/inline-svg.ts';
import { pictureAt, pictureBytes } from './content-files.ts';

export interface DrawingUse {
  /** Number of the drawing in its page. */
  number: string;
  /** Its name for those who cannot see it; without it the page says in text what it shows. */
  title?: string;
  /** On the stage its pictures come when its slide comes, and its steps on clicks. */
  presented: boolean;
}

/** A drawing beside a document as part of a page; undefined where it can only be a picture. */
export function inlineDrawing(
  address: string,
  { number, title, presented }: DrawingUse,
): InlineSvg | undefined {
  if (!/\.svg$/i.test(address)) return undefined;
  const bytes = pictureBytes(address);
  if (!bytes) return undefined;
  const folder = posix.dirname(address);
  // What is in an image is nothing to assistive technology (WAI-ARIA 1.2, §6.2: img); links must be.
  const role = Buffer.from(bytes).includes('<a ') ? 'group' : 'img';
  return inlineSvg(bytes, {
    prefix: `d${number}-`,
    root: title === undefined ? { 'aria-hidden': 'true' } : { role, 'aria-label': title },
    addressOf: (file) => (/^[a-z]+:|^\//i.test(file) ? undefined : pictureAt(posix.join(folder, file))?.src),
    inSteps: presented,
    hrefAttribute: presented ? 'data-href' : 'href',
  });
}

import { basename, dirname, join } from 'node:path';
import type { SlideSelection } from '../review/slide-selection.ts';
import type { ImportJob } from './import-job.ts';

/** Review pages are for one person on one machine and stay out of `content/`. */
const REVIEW_FOLDER = 'review';

/** Adds to a job what it should do with the original: the page that shows it beside the deck, the slides that keep its picture. */
export function withReview(
  job: ImportJob,
  { review, keepPicture }: { review: boolean; keepPicture: SlideSelection | undefined },
): ImportJob {
  const { target } = job;
  const name = target.kind === 'folder' ? basename(target.path) : basename(target.path).replace(/\.mdx$/, '');
  const folder = target.kind === 'folder' ? REVIEW_FOLDER : join(dirname(target.path), REVIEW_FOLDER);
  return {
    ...job,
    ...(review ? { review: join(folder, `${name}.html`) } : {}),
    ...(keepPicture === undefined ? {} : { keepPicture }),
  };
}

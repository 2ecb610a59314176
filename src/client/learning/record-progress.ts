import { lmsTexts } from '../../i18n/script-texts.ts';
import { currentProgress, withProgress } from '../../learning/learners.ts';
import { pageOfAddress } from '../../learning/page-event.ts';
import {
  type OpenDeck,
  type Progress,
  withAnswer,
  withPageRead,
  withSlideSeen,
} from '../../learning/progress.ts';
import { makeElement } from '../make-element.ts';
import { savedLearners, saveLearners } from './saved-learners.ts';
import { watchPage, whenInView } from './watch-page.ts';

let deck: OpenDeck | undefined;

watchPage((event) => {
  if (event.kind === 'open') {
    deck = { id: event.deck, title: event.title, slides: event.slides };
    return;
  }
  const open = deck;
  if (!open) return;
  const at = new Date().toISOString();
  if (event.kind === 'slide') keep((progress) => withSlideSeen(progress, open, event.slide, at));
  else keep((progress) => withAnswer(progress, open, { ...event, at }));
});

/** Where the foot of the site comes into view, a page has been read to its end. */
const page = pageOfAddress(location.pathname);
const foot = document.querySelector('.site-footer');
if (page !== undefined && foot) {
  const title = document.querySelector('h1')?.textContent?.trim() ?? page;
  whenInView(new Map([[foot, page]]), () =>
    keep((progress) => withPageRead(progress, page, { title, at: new Date().toISOString() })),
  );
}

let isTold = false;

/** Reads before it writes: other windows of the site keep progress too. */
function keep(change: (progress: Progress) => Progress): void {
  const learners = savedLearners();
  if (saveLearners(withProgress(learners, change(currentProgress(learners)))) || isTold) return;
  isTold = true;
  const note = makeElement('p', lmsTexts.notKept);
  note.setAttribute('role', 'status');
  // In view wherever somebody reads or answers; the sheets of a page hold only what its HTML has.
  note.style.cssText =
    'position:fixed;inset:auto 1rem 1rem;z-index:9;margin:0;padding:.6rem 1rem;border-radius:.4rem;background:#fff4ce;color:#3b2f00';
  document.body.append(note);
}

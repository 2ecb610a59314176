import { currentProgress, withProgress } from '../../learning/learners.ts';
import { type OpenDeck, type Progress, withAnswer, withSlideSeen } from '../../learning/progress.ts';
import { savedLearners, saveLearners } from './saved-learners.ts';
import { watchPage } from './watch-page.ts';

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
  else keep((progress) => withAnswer(progress, open, { quiz: event.quiz, right: event.right, at }));
});

/** Reads before it writes: other windows of the site keep progress too. */
function keep(change: (progress: Progress) => Progress): void {
  const learners = savedLearners();
  saveLearners(withProgress(learners, change(currentProgress(learners))));
}

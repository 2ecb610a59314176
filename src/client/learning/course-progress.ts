import { learningTexts } from '../../i18n/script-texts.ts';
import {
  courseState,
  type DeckState,
  type LearningCourse,
  withCompleted,
} from '../../learning/completion.ts';
import { currentProgress, withProgress } from '../../learning/learners.ts';
import { pageOfAddress } from '../../learning/page-event.ts';
import { ownValue } from '../../learning/progress.ts';
import { makeElement } from '../make-element.ts';
import { learnerChoice } from './learner-choice.ts';
import { savedLearners, saveLearners } from './saved-learners.ts';

const words = learningTexts;
const area = document.querySelector<HTMLElement>('[data-learning-course]');

if (area) {
  const course: LearningCourse = JSON.parse(area.dataset.learningCourse ?? '');
  const find = <E extends HTMLElement>(name: string) => area.querySelector<E>(`[data-${name}]`);
  const links = new Map(
    [...document.querySelectorAll<HTMLElement>('.plan > li')].map((item, index) => [
      course.decks[index]?.id ?? '',
      { item, link: item.querySelector<HTMLAnchorElement>('h3 a') },
    ]),
  );

  const show = () => {
    const learners = savedLearners();
    const before = currentProgress(learners);
    const progress = withCompleted(before, course);
    if (progress !== before) saveLearners(withProgress(learners, progress));
    const state = courseState(course, progress);
    const completed = progress.completed[course.id];
    const isTried = state.decks.some(({ answered }) => answered > 0);
    const score = completed?.score ?? (isTried ? state.score : undefined);
    const parts = [
      completed ? words.complete : words.state(Math.floor(state.share * 100)),
      ...(score === undefined ? [] : [words.stateScore(score)]),
    ];
    const status = find('progress-status');
    if (status) status.textContent = parts.join(' · ');
    const bar = find<HTMLProgressElement>('progress-bar');
    if (bar) bar.value = completed ? 1 : state.share;
    const left = find('progress-left');
    const open = state.decks.filter(({ done }) => !done).map(({ title }) => title);
    if (left) {
      left.hidden = completed !== undefined || (open.length === 0 && !state.failed);
      left.textContent = state.failed ? words.failed : words.left + open.join(words.between);
    }
    const next = find<HTMLAnchorElement>('progress-next');
    const target = links.get(state.next?.deck ?? '')?.link;
    if (next && target && state.next) {
      const { slide, title } = state.next;
      next.href = target.href + (slide === '' ? '' : `#${encodeURIComponent(slide)}`);
      next.textContent = slide === '' ? words.start(title) : words.resume(title);
    }
    if (next) next.hidden = !target || completed !== undefined;
    for (const deck of state.decks) showDeck(links.get(deck.id)?.item, deck);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.pills a')) {
      const page = pageOfAddress(link.pathname);
      const isRead = page !== undefined && ownValue(progress.pages, page) !== undefined;
      link.classList.toggle('page-read', isRead);
    }
    area.hidden = false;
  };

  area.append(learnerChoice(words, show));
  show();
  // Who comes back with the browser's button finds what was read meanwhile.
  addEventListener('pageshow', show);
}

function showDeck(
  item: HTMLElement | undefined,
  { seen, slides, quizzes, answered, right }: DeckState,
): void {
  const meta = item?.querySelector('.card-meta');
  if (!meta) return;
  meta.querySelector('.deck-progress')?.remove();
  const parts = [
    ...(seen > 0 ? [words.deckState(seen, slides)] : []),
    ...(answered > 0 ? [words.quizState(right, quizzes)] : []),
  ];
  if (parts.length > 0) meta.append(makeElement('span', ` · ${parts.join(' · ')}`, 'deck-progress'));
}

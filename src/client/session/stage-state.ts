import type { RevealApi } from 'reveal.js';
import { titleOf } from '../stage/slide-title.ts';
import type { StageState } from '../stage-protocol.ts';
import { notesOf } from './notes-of.ts';
import { orderedSteps, slideSnapshot } from './slide-snapshot.ts';
import { stageLook } from './stage-look.ts';

/** What is known of the deck and its current slide from the page alone. */
export function stageState(deck: RevealApi): Omit<StageState, 'timer' | 'poll' | 'over'> {
  const slides = deck.getSlides() as HTMLElement[];
  const index = deck.getIndices().h;
  const slide = slides[index];
  const following = slides[index + 1];
  const steps = slide ? orderedSteps(slide) : [];
  const shown = steps.filter((group) => group[0]?.classList.contains('visible')).length;
  const nextIsStep = slide !== undefined && shown < steps.length;
  const upcoming = nextIsStep
    ? slideSnapshot(slide, shown + 1)
    : following
      ? slideSnapshot(following, 0)
      : '';
  const minutes = Number(slide?.querySelector<HTMLElement>('[data-discuss]')?.dataset.discuss);
  return {
    lectern: 'state',
    address: location.href.replace(/#.*$/, ''),
    title: document.title,
    index,
    slides: slides.map((each) => ({
      id: each.id,
      title: titleOf(each),
      minutes: Number(each.dataset.minutes ?? 1),
    })),
    current: slide ? slideSnapshot(slide, shown) : '',
    upcoming,
    upcomingTitle: nextIsStep ? titleOf(slide) : following ? titleOf(following) : '',
    steps: { shown, all: steps.length },
    notes: slide ? notesOf(slide) : '',
    black: deck.isPaused(),
    fullscreen: document.fullscreenElement !== null,
    theme:
      document.documentElement.dataset.theme ??
      (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
    contrast: document.documentElement.dataset.contrast ?? '',
    look: stageLook(),
    discussMinutes: minutes || undefined,
  };
}

import type { RevealApi } from 'reveal.js';
import { orderedSteps, slideSnapshot } from './slide-snapshot.ts';
import { isOwn, type StageState } from './stage-protocol.ts';

/**
 * Keeps the speaker view in step with the presentation, both ways. The view is found again after
 * a reload of either window, because it says hello to its opener.
 * @param deck the running presentation
 * @param address the page of the speaker view
 */
export function linkSpeaker(deck: RevealApi, address: string): { open: () => void } {
  let speaker: Window | null = null;

  const send = () => {
    if (!speaker || speaker.closed) return;
    speaker.postMessage(stateOf(deck), '*');
  };
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed']) {
    deck.on(event, send);
  }

  window.addEventListener('message', (event) => {
    if (!isOwn(event) || event.data.lectern !== 'command') return;
    speaker = event.source as Window;
    const command = event.data;
    if (command.do === 'next') deck.next();
    if (command.do === 'previous') deck.prev();
    if (command.do === 'black') deck.togglePause();
    if (command.do === 'go' && command.index !== undefined) deck.slide(command.index);
    send();
  });

  return {
    open() {
      if (speaker && !speaker.closed) speaker.focus();
      else speaker = window.open(address, 'lectern-speaker', 'popup,width=1200,height=800');
    },
  };
}

function stateOf(deck: RevealApi): StageState {
  const slides = deck.getSlides() as HTMLElement[];
  const index = deck.getIndices().h;
  const slide = slides[index];
  const shown = slide
    ? orderedSteps(slide).filter((group) => group[0]?.classList.contains('visible')).length
    : 0;
  const steps = slide ? orderedSteps(slide).length : 0;
  const following = slides[index + 1];
  const upcoming =
    slide && shown < steps ? slideSnapshot(slide, shown + 1) : following ? slideSnapshot(following, 0) : '';
  return {
    lectern: 'state',
    title: document.title,
    index,
    slides: slides.map((each) => ({ title: titleOf(each), minutes: Number(each.dataset.minutes ?? 1) })),
    current: slide ? slideSnapshot(slide, shown) : '',
    upcoming,
    upcomingTitle: slide && shown < steps ? titleOf(slide) : following ? titleOf(following) : '',
    notes: slide
      ? [...slide.querySelectorAll('aside.notes')].map((notes) => notes.innerHTML).join('<hr>')
      : '',
    black: deck.isPaused(),
    theme:
      document.documentElement.dataset.theme ??
      (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
    contrast: document.documentElement.dataset.contrast ?? '',
  };
}

/** The title a slide is known by. */
export function titleOf(slide: HTMLElement): string {
  return slide.querySelector('h1, h2')?.textContent?.trim() ?? '';
}

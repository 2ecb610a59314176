import type { RevealApi } from 'reveal.js';

/** How the stage goes on and back, whoever asks for it: a key, a clicker, a click, a finger, the speaker view. */
export interface Turning {
  /** @param mayLeave whether going on at the end may leave the presentation; the speaker view may not */
  next: (mayLeave?: boolean) => void;
  previous: () => void;
  goTo: (index: number) => void;
  toggleBlack: () => void;
  /** Makes the screen show the slide again where it is black or at its end; says whether it was. */
  wake: () => boolean;
  /** Whether the last slide has been passed. */
  isOver: () => boolean;
}

/**
 * Turns slides as a projector does: whatever is pressed on a black screen brings the slide back and does nothing else;
 * behind the last slide stands the end of the show.
 * @param end what says so; hidden until then
 * @param leave called when one goes on from there
 */
export function turningOf(deck: RevealApi, end: HTMLElement | null, leave: () => void): Turning {
  const isOver = () => end?.hidden === false;
  const setOver = (over: boolean) => {
    if (!end || isOver() === over) return;
    // Where the deck ends with a slide that says so, a line at its foot is enough.
    end.classList.toggle('stage-end-line', deck.getCurrentSlide()?.hasAttribute('data-end') === true);
    end.hidden = !over;
    deck.getRevealElement()?.dispatchEvent(new Event(over ? 'over' : 'goeson'));
  };
  const wake = () => {
    const slept = deck.isPaused() || isOver();
    if (deck.isPaused()) deck.togglePause(false);
    setOver(false);
    return slept;
  };
  // The pen's pane stands behind the last slide, which reveal.js would take for one more.
  const isLast = () => deck.getIndices().h === deck.getTotalSlides() - 1 && !deck.availableFragments().next;
  // Whatever changes the slide shows it.
  deck.on('slidechanged', wake);
  return {
    next(mayLeave = true) {
      closeDialogs();
      if (isOver() && !deck.isPaused()) {
        if (mayLeave) leave();
      } else if (!wake()) {
        if (isLast()) setOver(true);
        else deck.next();
      }
    },
    previous() {
      closeDialogs();
      if (!wake()) deck.prev();
    },
    goTo(index) {
      wake();
      deck.slide(Math.max(0, Math.min(index, deck.getTotalSlides() - 1)));
    },
    toggleBlack() {
      closeDialogs();
      if (!wake()) deck.togglePause(true);
    },
    wake,
    isOver,
  };
}

/** A clicker has no key to close what lies over the slide. */
function closeDialogs(): void {
  document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
}

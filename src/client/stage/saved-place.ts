import type { RevealApi } from 'reveal.js';
import { recordOf } from '../../model/record-of.ts';
import { readStored, writeStored } from '../device-storage.ts';
import { afterPaint } from './after-paint.ts';
import { titleOf } from './slide-title.ts';

/** A place older than this is of another lesson. */
const HOURS_KEPT = 12;

interface Place {
  id: string;
  /** How many steps were shown, less one; -1 before the first. */
  step: number;
  at: number;
}

/**
 * Keeps the slide on this device, so that a crash costs no searching, and offers it on the cover.
 * @param button is shown on the cover while there is a place to go back to; its text names the slide
 * @param resumed called when the offer is taken
 */
export function savePlace(deck: RevealApi, button: HTMLButtonElement | null, resumed: () => void): void {
  const key = `lectern:place:${location.pathname}`;
  const kept = read(key);
  const slides = deck.getSlides() as HTMLElement[];
  const index = kept ? slides.findIndex(({ id }) => id === kept.id) : -1;
  if (button && kept && index > 0 && deck.getIndices().h === 0) {
    const slide = slides[index];
    button.textContent = `${button.textContent} ${index} · ${slide ? titleOf(slide) : ''}`;
    button.hidden = false;
    button.addEventListener('click', () => {
      deck.slide(index, 0, kept.step);
      resumed();
    });
  }
  const keep = () => {
    const { h, f } = deck.getIndices();
    const id = slides[h]?.id;
    if (button && h > 0) button.hidden = true;
    if (h === 0 || id === undefined) return;
    writeStored(key, { id, step: f ?? -1, at: Date.now() } satisfies Place);
  };
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'])
    deck.on(event, () => afterPaint(keep));
  // Who leaves with the same move waits for no frame.
  addEventListener('pagehide', keep);
}

function read(key: string): Place | undefined {
  const { id, step, at } = recordOf(readStored(key));
  if (typeof id !== 'string' || typeof step !== 'number' || typeof at !== 'number') return undefined;
  return Date.now() - at < HOURS_KEPT * 3_600_000 ? { id, step, at } : undefined;
}

import type { RevealApi } from 'reveal.js';
import { pairParts } from './animate/pair-parts.ts';

/** Moves what two slides share from one place to the other, where the later one says so. */
export type Animate = (deck: RevealApi) => void;

/**
 * By View Transitions (CSS View Transitions 1), in which browsers draw both slides themselves. Where they have none, and
 * under reduced motion, the slides change as others do.
 */
const animate: Animate = (deck) => {
  if (!('startViewTransition' in document)) return;
  const slides = deck.getSlides() as HTMLElement[];
  let isChanging = false;
  deck.on('beforeslidechange', (event) => {
    const { indexh: index, defaultPrevented } = event as Event & { indexh: number };
    const here = deck.getIndices().h;
    const [from, to] = [slides[here], slides[index]];
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isChanging || defaultPrevented || isCalm || !from || !to || Math.abs(index - here) !== 1) return;
    if (!slides[Math.max(index, here)]?.hasAttribute('data-animate')) return;
    event.preventDefault();
    isChanging = true;
    const pairs = pairParts(partsOf(from), partsOf(to));
    name(pairs.map(([part]) => part));
    // It would fade behind what moves.
    from.style.transition = 'none';
    const { ready, finished } = document.startViewTransition(() => {
      unname(pairs.map(([part]) => part));
      deck.slide(index);
      name(pairs.map(([, part]) => part));
      isChanging = false;
    });
    // Who turns on before it is over skips it.
    ready.catch(() => undefined);
    void finished.finally(() => {
      unname(pairs.map(([, part]) => part));
      from.style.transition = '';
    });
  });
};

type Part = HTMLElement | SVGElement;

function partsOf(slide: HTMLElement): { key: string; part: Part }[] {
  const parts = [
    ...slide.querySelectorAll<Part>('h1, h2, h3, p, li, blockquote, figure, table, img, svg, .stat'),
  ].filter((part) => part.closest('.notes, .slide-foot, .slide-mark, .visually-hidden') === null);
  return parts.map((part) => ({ key: keyOf(part), part }));
}

/** Two parts are the same where they are of one kind and say or show the same. */
function keyOf(part: Part): string {
  const shown =
    part instanceof HTMLImageElement ? (part.dataset.src ?? part.currentSrc) : part.textContent?.trim();
  return shown ? `${part.tagName} ${shown}` : '';
}

function name(parts: readonly Part[]): void {
  for (const [index, part] of parts.entries())
    part.style.setProperty('view-transition-name', `part-${index}`);
}

function unname(parts: readonly Part[]): void {
  for (const part of parts) part.style.removeProperty('view-transition-name');
}

document.dispatchEvent(new CustomEvent('lectern:animate', { detail: animate }));

import { useEffect } from 'preact/hooks';
import type { Keep } from '../../../import/re-import/source-record.ts';

/** How a slide can be kept, in the order of the keys 1 to 4. */
export const KEEPS: readonly Keep[] = ['arranged', 'picture', 'text', 'leftOut'];

export interface ReviewKeys {
  step(step: 1 | -1): void;
  keep(keep: Keep): void;
  /** Ticks the slide as looked at, or takes the tick off. */
  look(): void;
}

/** Goes through the slides by keys: j, k, 1 to 4 and x, but where somebody writes. */
export function useReviewKeys(keys: ReviewKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      const keep = KEEPS[Number(event.key) - 1];
      if (event.key === 'j') keys.step(1);
      else if (event.key === 'k') keys.step(-1);
      else if (event.key === 'x') keys.look();
      else if (keep !== undefined) keys.keep(keep);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('input:not([type=checkbox], [type=radio]), textarea, select') !== null;
}

import type { RevealApi } from 'reveal.js';
import { titleOf } from '../stage/slide-title.ts';
import { END_SLIDE, type StageAhead } from '../stage-protocol.ts';
import { slideSnapshot } from './slide-snapshot.ts';

/** As many as a strip on a wide screen has room for. */
const SHOWN = 8;

/** The slides that follow the present one, all their steps shown. */
export function slidesAhead(deck: RevealApi): StageAhead {
  const first = deck.getIndices().h + 1;
  const following = (deck.getSlides() as HTMLElement[]).slice(first, first + SHOWN);
  return {
    lectern: 'ahead',
    slides: following.map((slide, place) => ({
      index: first + place,
      number: slide.id === END_SLIDE ? '' : String(first + place),
      title: titleOf(slide),
      html: slideSnapshot(slide, Number.POSITIVE_INFINITY),
    })),
  };
}

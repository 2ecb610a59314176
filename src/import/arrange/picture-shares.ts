import type { Block, Deck } from '../../model/deck.ts';
import { leavesOf, mapLeaves } from '../map-blocks.ts';

/** Pictures of a slide that are this many times as large as others: without their shares, small ones would take their room. */
const UNALIKE = 1.8;

/** Says of the pictures and drawings of a slide how large they were, where they differ in size. */
export function withPictureShares(deck: Deck): Deck {
  const slides = deck.slides.map((slide) => {
    const areas = leavesOf(slide.blocks).flatMap((leaf) => areaOf(leaf) ?? []);
    return Math.max(...areas) > Math.min(...areas) * UNALIKE ? withShares(slide) : slide;
  });
  return { ...deck, slides };
}

function withShares(slide: Deck['slides'][number]): Deck['slides'][number] {
  const [changed = slide] = mapLeaves(
    { title: '', slides: [{ ...slide, notes: [] }], assets: [] },
    (leaf) => {
      const area = areaOf(leaf);
      const isShown = leaf.type === 'picture' || leaf.type === 'drawing';
      return area !== undefined && isShown ? { ...leaf, share: Math.max(1, Math.round(area * 100)) } : leaf;
    },
  ).slides;
  return { ...changed, notes: slide.notes };
}

function areaOf({ type, place }: Block): number | undefined {
  if ((type !== 'picture' && type !== 'drawing') || !place) return undefined;
  return Math.min(1, place.width * place.height);
}

import type { Block, Deck } from '../../model/deck.ts';
import { leavesOf, mapLeaves } from '../map-blocks.ts';

/** Pictures of a slide that are this many times as large as others: without their shares, small ones would take their room. */
const UNALIKE = 1.8;

/** So many pictures with words on one slide leave each other little room. */
const MANY = 3;

/**
 * Says of the pictures and drawings of a slide how large they were, where they differ in size or are many, and of
 * drawings with words beside them, whose own words would grow too small.
 */
export function withPictureShares(deck: Deck): Deck {
  const slides = deck.slides.map((slide) => {
    const leaves = leavesOf(slide.blocks);
    const areas = leaves.flatMap((leaf) => areaOf(leaf) ?? []);
    const isDrawn = leaves.length > 1 && leaves.some(({ type }) => type === 'drawing');
    const isUnalike = Math.max(...areas) > Math.min(...areas) * UNALIKE;
    const areMany = areas.length >= MANY && leaves.length > areas.length;
    return isDrawn || isUnalike || areMany ? withShares(slide) : slide;
  });
  return { ...deck, slides };
}

function withShares(slide: Deck['slides'][number]): Deck['slides'][number] {
  const [changed = slide] = mapLeaves(
    { title: '', slides: [{ ...slide, notes: [] }], assets: [] },
    (leaf) => {
      const area = areaOf(leaf);
      const isShown = leaf.type === 'picture' || leaf.type === 'drawing';
      return area !== undefined && isShown
        ? { ...leaf, share: Math.max(1, Math.round(area * 1000) / 10) }
        : leaf;
    },
  ).slides;
  return { ...changed, notes: slide.notes };
}

function areaOf({ type, place }: Block): number | undefined {
  if ((type !== 'picture' && type !== 'drawing') || !place) return undefined;
  return Math.min(1, place.width * place.height);
}

import type { Block } from '../../model/deck.ts';
import { joinCaptions } from './captions.ts';
import { joinFlows } from './flows.ts';
import { type ArrangeOptions, type Item, unitOf } from './item.ts';
import { layoutBlocks } from './layout-blocks.ts';
import { layoutOf } from './layout-tree.ts';
import { joinNumbers } from './number-pairs.ts';
import { withoutShadows } from './shadows.ts';

/**
 * Puts what stands on a slide into the order in which people read it, side by side what stood side by side: columns with
 * their shares of the width, pictures with their captions, texts with the numbers that count them, arrows in a row as a
 * flow. What stands in one column comes out as plain blocks.
 */
export function arrange(items: readonly Item[], { ratio }: ArrangeOptions): Block[] {
  const units = items.filter(({ blocks }) => blocks.length > 0).map(unitOf);
  if (units.length === 0) return [];
  const said = joinFlows(joinNumbers(withoutShadows(units), ratio));
  return layoutBlocks(layoutOf(joinCaptions(said), ratio));
}

/** Keeps the order of things that are read one after the other, as the columns of a document are; only captions join their pictures. */
export function inGivenOrder(items: readonly Item[]): Block[] {
  return joinCaptions(items.map(unitOf)).flatMap(({ blocks }) => blocks);
}

import type { Block } from '../../model/deck.ts';

/** A block and the click on which it appears; none for what is there from the start. */
export interface TimedBlock {
  block: Block;
  click?: number | undefined;
}

/** Puts neighbours that appear on the same click into one step. */
export function wrapClicks(blocks: readonly TimedBlock[]): Block[] {
  const wrapped: Block[] = [];
  let open: { click: number; blocks: Block[] } | undefined;
  for (const { block, click } of blocks) {
    if (click === undefined) {
      wrapped.push(block);
      open = undefined;
    } else if (open?.click === click) {
      open.blocks.push(block);
    } else {
      open = { click, blocks: [block] };
      wrapped.push({ type: 'step', blocks: open.blocks });
    }
  }
  return wrapped;
}

import type { Block } from '../../model/deck.ts';
import { paragraphsToBlocks } from '../drawingml/text-body.ts';
import type { TextParagraph } from '../drawingml/text-paragraph.ts';

/** A block and the click on which it appears; none for what is there from the start. */
export interface TimedBlock {
  block: Block;
  click: number | undefined;
}

/**
 * Makes blocks of paragraphs that may appear on different clicks: a list whose items come one by one becomes
 * one step that says so, else each stretch of one click stands for itself.
 */
export function timedParagraphs(
  paragraphs: TextParagraph[],
  clicks: Map<number, number> | undefined,
): TimedBlock[] {
  const stretches: { click: number | undefined; paragraphs: TextParagraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const click = clicks?.get(paragraph.index);
    const last = stretches.at(-1);
    if (last && last.click === click) last.paragraphs.push(paragraph);
    else stretches.push({ click, paragraphs: [paragraph] });
  }
  const whole = paragraphsToBlocks(paragraphs);
  const [list] = whole;
  if (stretches.length > 1 && whole.length === 1 && list?.type === 'list') {
    const clicked = stretches.every(({ click, paragraphs: [first, ...rest] }) => {
      const level = first?.level ?? 0;
      return click !== undefined && rest.every((paragraph) => paragraph.level > level);
    });
    if (clicked) return [{ block: { type: 'step', each: true, blocks: whole }, click: undefined }];
  }
  return stretches.flatMap(({ click, paragraphs: stretch }) =>
    paragraphsToBlocks(stretch).map((block) => ({ block, click })),
  );
}

/** Puts neighbours that appear on the same click into one step. */
export function wrapSteps(blocks: TimedBlock[]): Block[] {
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

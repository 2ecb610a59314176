import type { TimedBlock } from '../arrange/clicks.ts';
import { paragraphsToBlocks } from '../drawingml/text-body.ts';
import type { TextParagraph } from '../drawingml/text-paragraph.ts';

/** Neighbouring paragraphs that appear on the same click, or are there from the start. */
interface Stretch {
  click: number | undefined;
  paragraphs: TextParagraph[];
}

/**
 * Makes blocks of paragraphs that may appear on different clicks: a list whose items come one by one becomes
 * one step that says so, else each stretch of one click stands for itself.
 */
export function timedParagraphs(
  paragraphs: TextParagraph[],
  clicks: Map<number, number> | undefined,
): TimedBlock[] {
  const stretches: Stretch[] = [];
  for (const paragraph of paragraphs) {
    const click = clicks?.get(paragraph.index);
    const last = stretches.at(-1);
    if (last && last.click === click) last.paragraphs.push(paragraph);
    else stretches.push({ click, paragraphs: [paragraph] });
  }
  const torn = listTorn(paragraphs, stretches);
  if (torn) return [torn];
  const timed: TimedBlock[] = [];
  for (let at = 0; at < stretches.length; ) {
    const items = itemsFrom(stretches, at);
    const blocks = paragraphsToBlocks(items.flatMap((stretch) => stretch.paragraphs));
    if (items.length > 1 && blocks.length === 1 && blocks[0]?.type === 'list') {
      timed.push({ block: { type: 'step', each: true, blocks }, click: undefined });
      at += items.length;
      continue;
    }
    const { click, paragraphs: stretch } = stretches[at++] as Stretch;
    timed.push(...paragraphsToBlocks(stretch).map((block) => ({ block, click })));
  }
  return timed;
}

/**
 * A list whose clicks part items from what is below them stays whole, so that its levels do: it comes item by item where
 * its items have clicks of their own, else at once. `undefined` for other text.
 */
function listTorn(paragraphs: TextParagraph[], stretches: readonly Stretch[]): TimedBlock | undefined {
  const top = Math.min(...paragraphs.map(({ level }) => level));
  const isTorn = stretches.some((stretch, at) => at > 0 && (stretch.paragraphs[0]?.level ?? top) > top);
  const [list, ...others] = isTorn ? paragraphsToBlocks(paragraphs) : [];
  if (list?.type !== 'list' || others.length > 0) return undefined;
  const clicks = stretches.flatMap(({ click, paragraphs: [first] }) => (first?.level === top ? [click] : []));
  const isOneByOne = list.items.length > 1 && clicks.slice(1).every((click) => click !== undefined);
  return isOneByOne && clicks.length === list.items.length
    ? { block: { type: 'step', each: true, blocks: [list] }, click: undefined }
    : { block: list, click: clicks[0] };
}

/** The stretches from a place on that come on clicks of their own and are each one item, with what is below it. */
function itemsFrom(stretches: readonly Stretch[], start: number): Stretch[] {
  const isItem = ({ click, paragraphs: [first, ...rest] }: Stretch) =>
    click !== undefined && rest.every(({ level }) => level > (first?.level ?? 0));
  const end = stretches.findIndex((stretch, at) => at >= start && !isItem(stretch));
  return stretches.slice(start, end < 0 ? undefined : end);
}

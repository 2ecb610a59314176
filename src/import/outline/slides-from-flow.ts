import type { Block, Run, Slide } from '../../model/deck.ts';
import type { FlowItem } from './flow.ts';

/** Headings below this level stay inside slides. */
const DEEPEST_SLIDE_LEVEL = 3;
/** Headings that mostly have nothing below them are the points of a slide, not slides. */
const FEWEST_WITH_TEXT = 0.6;

/** The slides of a document without pages, and the title that its one highest heading gives. */
export interface FlowSlides {
  title?: string;
  unpaged?: true;
  slides: Slide[];
}

/**
 * Cuts a flow into slides: a heading of the upper three levels that occur begins a slide, deeper ones and those
 * with nothing below them become headings inside. A first heading that is alone on its level is the document's title.
 */
export function slidesFromFlow(flow: FlowItem[]): FlowSlides {
  const title = onlyTopHeading(flow);
  const body = title === undefined ? flow : flow.slice(flow.indexOf(title) + 1);
  const before = title === undefined ? [] : flow.slice(0, flow.indexOf(title));
  const levels = [...new Set(body.flatMap((item) => item.level ?? []))].sort((a, b) => a - b);
  const slideLevels = countSlideLevels(body, levels);
  const slides: Slide[] = [];
  const begin = (name: string): Slide => {
    const slide: Slide = { source: slides.length + 1, title: name, blocks: [], notes: [] };
    slides.push(slide);
    return slide;
  };
  const deckTitle = title && plainText(title);
  let slide: Slide | undefined;
  for (const item of [...before, ...body]) {
    const rank = item.level === undefined ? -1 : levels.indexOf(item.level);
    if (rank !== -1 && rank < slideLevels) {
      slide = begin(plainText(item) ?? '');
      if (item.background) slide.background = item.background;
    } else {
      if (slide === undefined || item.breakBefore)
        slide = begin(slides.length === 0 ? (deckTitle ?? '') : '');
      slide.blocks.push(rank === -1 ? item.block : asHeading(item, rank - slideLevels));
    }
    slide.notes.push(...(item.notes ?? []));
  }
  if (title?.notes?.length) (slides[0] ?? begin(deckTitle ?? '')).notes.unshift(...title.notes);
  if (slides.length === 0 && deckTitle !== undefined) begin(deckTitle);
  return { ...(deckTitle === undefined ? {} : { title: deckTitle }), unpaged: true, slides };
}

/** How many of the levels, from the highest, part slides. */
function countSlideLevels(body: FlowItem[], levels: number[]): number {
  const isTextBelow = (level: number) => (item: FlowItem, index: number) =>
    item.level === level && index + 1 < body.length && (body[index + 1]?.level ?? Infinity) > level;
  const empty = levels.slice(1, DEEPEST_SLIDE_LEVEL).findIndex((level) => {
    const count = body.filter((item) => item.level === level).length;
    return body.filter(isTextBelow(level)).length < count * FEWEST_WITH_TEXT;
  });
  return empty === -1 ? Math.min(levels.length, DEEPEST_SLIDE_LEVEL) : empty + 1;
}

/** A heading above all others that stands before them: the name of the document. */
function onlyTopHeading(flow: FlowItem[]): FlowItem | undefined {
  const headings = flow.filter((item) => item.level !== undefined);
  const top = Math.min(...headings.map((item) => item.level ?? Number.POSITIVE_INFINITY));
  const [first, ...others] = headings;
  const isAlone = first?.level === top && others.every((item) => (item.level ?? 0) > top);
  return isAlone && others.length > 0 ? first : undefined;
}

function asHeading(item: FlowItem, depthBelow: number): Block {
  return { type: 'heading', depth: Math.min(6, 3 + depthBelow), runs: runsOf(item.block) };
}

function runsOf(block: Block): Run[] {
  return block.type === 'paragraph' || block.type === 'heading' ? block.runs : [];
}

function plainText(item: FlowItem): string | undefined {
  const text = runsOf(item.block)
    .map((run) => run.text + (run.break ? ' ' : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : text;
}

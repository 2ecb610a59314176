import { plainText } from '../drawingml/text-body.ts';
import { widthOf } from '../text-width.ts';
import type { Box } from './geometry.ts';
import { isTitle } from './placeholder.ts';
import { paragraphSizes, type SlideText } from './slide-text.ts';

/** A wider text is a sentence, not a title. A Chinese character is 2 wide, a Latin letter 1. */
const WIDEST = 60;
const MOST_LINES = 3;
/** How much larger than all other text a title is set. */
const LARGER = 1.15;
/** Titles stand in the upper part of a slide, except on covers, which have few texts. */
const UPPER_PART = 0.45;
const FEW_TEXTS = 5;
/** How far a badge stands from its title, as a share of the slide's height. */
const FARTHEST_BADGE = 0.25;

/** 3.1, 01, 一、, PART 2, 第三章: what counts a title in a shape of its own. */
const BADGE =
  /^(part|chapter|section|unit|lesson|step|no\.?)?[\s.·-]*(\d{1,2}([.．-]\d{1,2}){0,2}|[一二三四五六七八九十]{1,3}|[ivx]{1,4}|one|two|three|four|five|six)[.．、]?$|^第\s*[\d一二三四五六七八九十]{1,3}\s*[章节部分课讲单元篇]{1,2}$/iu;

export interface SlideTitle {
  title: SlideText;
  /** The number that stands beside it in a shape of its own. */
  badge?: SlideText;
  /** Both as one line. */
  text: string;
}

/**
 * Finds the title of a slide: its title placeholder, else, as many decks are made of text boxes alone, the short text that
 * is set clearly larger than all others. A number in a shape of its own beside it belongs to it and never is the title
 * itself. `slideHeight` is in EMU.
 */
export function findTitle(texts: SlideText[], slideHeight: number): SlideTitle | undefined {
  const said = texts.filter(({ text }) => text !== '');
  const own = said.find(({ shape }) => isTitle(shape.inherited.type));
  const title = own ?? implicitTitle(said, slideHeight);
  if (!title) return undefined;
  if (isBadge(title.text)) {
    const next =
      own &&
      implicitTitle(
        said.filter((text) => text !== own),
        slideHeight,
      );
    if (next) return { title: next, badge: title, text: `${title.text} ${next.text}` };
    return own ? { title, text: title.text } : undefined;
  }
  const badge = said
    .filter((text) => text !== title && isBadge(text.text))
    .find(({ shape }) => standsBeside(shape.box, title.shape.box, slideHeight));
  // Several numbers count texts, not the title.
  const isOnly = said.filter(({ text }) => isBadge(text)).length === 1;
  return badge && isOnly
    ? { title, badge, text: `${badge.text} ${title.text}` }
    : { title, text: title.text };
}

/**
 * The lines of a slide that are set largest, up to three one below the other; empty where there are none that can be a
 * title. They may begin a text box that goes on in smaller type.
 */
export function largestText(texts: SlideText[]): string {
  const stretches = texts.flatMap((text) => {
    const sizes = paragraphSizes(text);
    const runs: { size: number; paragraphs: SlideText['paragraphs'] }[] = [];
    for (const [at, paragraph] of text.paragraphs.entries()) {
      const last = runs.at(-1);
      if (last && last.size === sizes[at]) last.paragraphs.push(paragraph);
      else runs.push({ size: sizes[at] ?? 0, paragraphs: [paragraph] });
    }
    return runs;
  });
  const candidates = stretches
    .filter(({ paragraphs }) => paragraphs.length <= MOST_LINES)
    .map(({ size, paragraphs }) => ({ size, text: plainText(paragraphs) }))
    .filter(({ text }) => /\p{L}{2}/u.test(text) && !isBadge(text));
  return candidates.toSorted((a, b) => b.size - a.size)[0]?.text ?? '';
}

export function isBadge(text: string): boolean {
  return BADGE.test(text.trim());
}

function implicitTitle(texts: SlideText[], slideHeight: number): SlideText | undefined {
  const candidates = texts.filter(({ text }) => !isBadge(text));
  const [largest, ...others] = candidates.toSorted((a, b) => b.size - a.size);
  // A text is drawn twice to give it a shadow.
  const next = others.find(({ text }) => text !== largest?.text);
  if (!largest || !isShort(largest) || !/\p{L}{2}/u.test(largest.text)) return undefined;
  if (next && largest.size < next.size * LARGER) return undefined;
  const isPlaced = largest.shape.box.y < slideHeight * UPPER_PART || candidates.length <= FEW_TEXTS;
  const isAlone = next === undefined && candidates.length === texts.length;
  return isPlaced && !isAlone ? largest : undefined;
}

function isShort({ paragraphs, text }: SlideText): boolean {
  const isPlain = paragraphs.every(
    ({ bullet, runs }) => bullet.kind === 'none' && runs.every((run) => !run.link && !run.mathml),
  );
  return isPlain && paragraphs.length <= MOST_LINES && widthOf(text) <= WIDEST;
}

/** In one line, the badge to the left, or right above. */
function standsBeside(badge: Box, title: Box, slideHeight: number): boolean {
  const farthest = slideHeight * FARTHEST_BADGE;
  const [badgeX, badgeY] = [badge.x + badge.width / 2, badge.y + badge.height / 2];
  const isInLine = badgeY >= title.y - title.height / 4 && badgeY <= title.y + title.height * 1.25;
  const isLeft = badgeX <= title.x + title.width / 2 && title.x - (badge.x + badge.width) <= farthest;
  if (isInLine && isLeft) return true;
  const isAbove = badgeY < title.y && title.y - (badge.y + badge.height) <= farthest;
  return isAbove && badgeX >= title.x - farthest / 4 && badgeX <= title.x + title.width;
}

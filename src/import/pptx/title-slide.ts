import type { Block, Slide } from '../../model/deck.ts';
import { widthOf } from '../text-width.ts';
import type { ShapeContext } from './shape-context.ts';
import type { SlideText } from './slide-text.ts';
import type { SlideTitle } from './slide-title.ts';

/** A title slide says little: title, subtitle, speaker, place and date. A Chinese character is 2 wide. */
const MOST_TEXTS = 8;
const MOST_WIDTH = 300;
/** Titles of other slides stand higher, as a share of the slide's height. */
const HIGHEST_MIDDLE = 0.22;

/**
 * Whether a slide is a deck's title slide: by its layout (ST_SlideLayoutType `title`, ECMA-376 part 1, §19.7.15), or a
 * title that does not stand at its top and few short texts.
 */
export function isTitleSlide(
  title: SlideTitle | undefined,
  texts: SlideText[],
  { design, slideSize }: ShapeContext,
): boolean {
  if (!title) return false;
  const said = texts.filter(({ text }) => text !== '');
  const width = said.reduce((sum, { text }) => sum + widthOf(text), 0);
  if (said.length > MOST_TEXTS) return false;
  if (texts.some(({ shape }) => shape.element.name === 'p:graphicFrame')) return false;
  if (design.layoutType === 'title') return true;
  if (width > MOST_WIDTH) return false;
  if (said.some(({ paragraphs }) => paragraphs.some(({ bullet }) => bullet.kind !== 'none'))) return false;
  const { y, height } = title.title.shape.box;
  return (y + height / 2) / slideSize.height > HIGHEST_MIDDLE;
}

/** A section header says what begins, and perhaps a line about it. A Chinese character is 2 wide. */
const MOST_SECTION_TEXTS = 3;
const MOST_SECTION_WIDTH = 120;

/** Whether a slide opens a section and says no more than that (ST_SlideLayoutType `secHead`, ECMA-376 part 1, §19.7.15). */
export function isSectionHeader(
  title: SlideTitle | undefined,
  texts: SlideText[],
  { design }: ShapeContext,
): boolean {
  if (!title || design.layoutType !== 'secHead') return false;
  const said = texts.filter(({ text }) => text !== '');
  const width = said.reduce((sum, { text }) => sum + widthOf(text), 0);
  return (
    said.length <= MOST_SECTION_TEXTS &&
    width <= MOST_SECTION_WIDTH &&
    texts.every(({ shape }) => shape.element.name === 'p:sp')
  );
}

/**
 * Makes the original's title slide the cover of the deck: its texts one below the other, then its pictures. The cover has
 * a colour of its own; a picture behind the slide stays.
 */
export function asCover({ background, ...slide }: Slide): Slide {
  const blocks = slide.blocks.flatMap(withoutColumns).map(asLine);
  const pictures = blocks.filter(({ type }) => type === 'picture');
  return {
    ...slide,
    layout: 'cover',
    blocks: [...blocks.filter(({ type }) => type !== 'picture'), ...pictures],
  };
}

/** The head of a cover is its title; all else are lines below it. */
function asLine(block: Block): Block {
  if (block.type !== 'heading') return block;
  const { depth: _, ...rest } = block;
  return { ...rest, type: 'paragraph' };
}

function withoutColumns(block: Block): Block[] {
  return block.type === 'columns'
    ? block.columns.flatMap(({ blocks }) => blocks.flatMap(withoutColumns))
    : [block];
}

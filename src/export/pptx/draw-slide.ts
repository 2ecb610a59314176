import { arrangeSlide } from '../../deck/arrange/arrange-slide.ts';
import type { DeckSlide } from '../../deck/split-slides.ts';
import {
  childrenOf,
  componentOf,
  type Element,
  isOffStage,
  type Node,
  textOf,
  walk,
} from '../../deck/tree.ts';
import type { SlideOutline } from '../../model/slide.ts';
import { type Block, drawToFit, stack } from './block.ts';
import { blocksOf } from './blocks-of.ts';
import { withClicks } from './clicks.ts';
import type { DrawContext } from './draw-context.ts';
import { withIcons } from './marked-shapes.ts';
import { notesLines } from './notes-lines.ts';
import { palette } from './palette.ts';
import { isText, paragraph, paragraphsOf, withStrongIn } from './paragraphs.ts';
import { quizAnswer } from './quiz-block.ts';
import { plain, runsOf } from './runs.ts';
import type { Box, Shape } from './shapes.ts';
import { drawTextBody } from './text-body.ts';

/** The layouts of the file: see `slide-layouts.ts`. */
export type LayoutName = 'cover' | 'section' | 'content' | 'text';

/** A slide, ready to be written. */
export interface DrawnSlide {
  /** The slide's anchor, which links lead to. */
  id: string;
  layout: LayoutName;
  hidden: boolean;
  background?: string;
  /** A picture behind it, as `PictureFile.data`. */
  backdrop?: string;
  shapes: Shape[];
  /** Lines of the notes. */
  notes: string[];
}

/** Below the title and above the slide's number, in inches of 13.33 × 7.5. */
export const BODY: Box = { x: 0.75, y: 1.55, w: 11.83, h: 5.2 };
const SLIDE: Box = { x: 0, y: 0, w: 13.33, h: 7.5 };
const SECTION_BODY: Box = { x: 0.75, y: 4.15, w: 9.5, h: 2.2 };

/** Draws a slide of a deck in native shapes; nothing that stands on it or in its notes is left out. */
export function drawSlide({ outline, heading, body }: DeckSlide, context: DrawContext): DrawnSlide {
  const shown = withClicks(body).filter((node) => !isOffStage(node));
  const layout = layoutOf(outline, shown);
  const title: Shape = {
    kind: 'text',
    box: BODY,
    size: 0,
    placeholder: 'title',
    paragraphs: [paragraph(heading ? runsOf(childrenOf(heading)) : plain(outline.title))],
  };
  const ground = context.files.grounds.get(outline.background ?? '');
  const background = ground?.colour ?? (outline.layout === 'discuss' ? palette.wash : undefined);
  const shapes = [title, ...withIcons(drawBody(shown, layout, outline, context), context)];
  const whole = wholeSlide(outline, shown, context);
  return {
    id: outline.id,
    layout,
    hidden: outline.hidden,
    ...(background === undefined ? {} : { background: background.replace('#', '') }),
    ...(ground?.data === undefined ? {} : { backdrop: ground.data }),
    // What stands behind a slide that is one drawing only names it in outlines.
    shapes: whole ? [title, whole] : ground ? shapes.map((shape) => inInk(shape, INKS[ground.ink])) : shapes,
    notes: notesLines([
      ...partOf(body, 'Notes'),
      ...answersOf(shown, context),
      ...partOf(body, 'Prose'),
      ...(whole ? paragraphsOf(shown) : []),
    ]),
  };
}

function layoutOf({ layout, drawing }: SlideOutline, shown: readonly Node[]): LayoutName {
  if (drawing !== undefined) return 'content';
  const onlyText = shown.length > 0 && shown.every(isPlainText);
  if (layout === 'cover') return onlyText ? 'cover' : 'section';
  if (layout === 'section') return 'section';
  return onlyText ? 'text' : 'content';
}

/** A slide that is kept as it was drawn: a picture with its words as description. */
function wholeSlide(
  { drawing, title }: SlideOutline,
  shown: readonly Node[],
  { files }: DrawContext,
): Shape | undefined {
  const picture = drawing === undefined ? undefined : files.pictures.get(drawing);
  if (!picture) return undefined;
  const words = shown.map(textOf).join(' ').trim();
  return { kind: 'picture', box: SLIDE, data: picture.data, alt: `${title} ${words}`.trim() };
}

function drawBody(
  shown: readonly Node[],
  layout: LayoutName,
  outline: SlideOutline,
  context: DrawContext,
): Shape[] {
  if (shown.length === 0 || outline.drawing !== undefined) return [];
  if (layout === 'text' || layout === 'cover') {
    const paragraphs = withStrongIn(palette.brandInk, paragraphsOf(shown));
    const largest = layout === 'cover' ? 20 : outline.layout === 'statement' ? 36 : 28;
    return [drawTextBody(paragraphs, BODY, largest)];
  }
  const { nodes, size } = arrangeSlide(shown, outline, (address) => context.files.pictures.get(address));
  const block: Block = stack(blocksOf(nodes, context));
  if (layout === 'section')
    return drawToFit(block, SECTION_BODY).map((shape) => inInk(shape, context.coverInk));
  // 1280 pixels are 13.33 inches of 72 points.
  return drawToFit(block, BODY, size === undefined ? undefined : Math.round(size * 0.75));
}

function isPlainText(node: Node): boolean {
  let hasPicture = false;
  walk(node, ({ type }) => {
    hasPicture ||= type === 'image';
    return !hasPicture;
  });
  return isText(node) && !hasPicture;
}

const INKS = { light: palette.onBrand, dark: palette.ink };

/** Text on a ground that needs one colour for all words: the brand's, or what stands behind a slide. */
function inInk(shape: Shape, ink: string): Shape {
  if (shape.kind !== 'text' || shape.fill) return shape;
  const paragraphs = shape.paragraphs.map((each) => ({
    ...each,
    runs: each.runs.map((run) => ({ ...run, colour: ink })),
  }));
  return { ...shape, paragraphs, colour: ink };
}

function partOf(body: readonly Node[], name: 'Notes' | 'Prose') {
  return paragraphsOf(body.filter((node) => componentOf(node) === name).flatMap(childrenOf));
}

function answersOf(shown: readonly Node[], { words }: DrawContext) {
  const quizzes: Element[] = [];
  for (const node of shown) {
    walk(node, (each) => {
      if (componentOf(each) === 'Quiz') quizzes.push(each as Element);
      return true;
    });
  }
  return quizzes.flatMap((quiz) => quizAnswer(quiz, words));
}

import type { DeckSlide } from '../../deck/split-slides.ts';
import { childrenOf, componentOf, type Element, type Node, walk } from '../../deck/tree.ts';
import { type Block, drawToFit, stack } from './block.ts';
import { blocksOf } from './blocks-of.ts';
import { withClicks } from './clicks.ts';
import type { DrawContext } from './draw-context.ts';
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
  shapes: Shape[];
  /** Lines of the notes. */
  notes: string[];
}

/** Below the title and above the slide's number, in inches of 13.33 × 7.5. */
export const BODY: Box = { x: 0.75, y: 1.55, w: 11.83, h: 5.2 };
const SECTION_BODY: Box = { x: 0.75, y: 4.15, w: 9.5, h: 2.2 };

/** Draws a slide of a deck in native shapes; nothing that stands on it or in its notes is left out. */
export function drawSlide({ outline, heading, body }: DeckSlide, context: DrawContext): DrawnSlide {
  const shown = withClicks(body).filter((node) => componentOf(node) !== 'Notes');
  const onlyText = shown.length > 0 && shown.every(isPlainText);
  const layout = outline.layout === 'section' ? 'section' : onlyText ? 'text' : 'content';
  const title: Shape = {
    kind: 'text',
    box: BODY,
    size: 0,
    placeholder: 'title',
    paragraphs: [paragraph(heading ? runsOf(childrenOf(heading)) : plain(outline.title))],
  };
  return {
    id: outline.id,
    layout,
    hidden: outline.hidden,
    ...(outline.layout === 'discuss' ? { background: palette.wash } : {}),
    shapes: [title, ...drawBody(shown, layout, outline.layout === 'statement', context)],
    notes: notesLines([...notesOf(body), ...answersOf(shown, context)]),
  };
}

function drawBody(
  shown: readonly Node[],
  layout: LayoutName,
  statement: boolean,
  context: DrawContext,
): Shape[] {
  if (shown.length === 0) return [];
  if (layout === 'text') {
    const paragraphs = withStrongIn(palette.brand, paragraphsOf(shown));
    return [drawTextBody(paragraphs, BODY, statement ? 36 : 28)];
  }
  const block: Block = stack(blocksOf(shown, context));
  if (layout === 'section') return drawToFit(block, SECTION_BODY).map(inWhite);
  return drawToFit(block, BODY);
}

function isPlainText(node: Node): boolean {
  let hasPicture = false;
  walk(node, ({ type }) => {
    hasPicture ||= type === 'image';
    return !hasPicture;
  });
  return isText(node) && !hasPicture;
}

/** Text on the brand's colour. */
function inWhite(shape: Shape): Shape {
  if (shape.kind !== 'text' || shape.fill) return shape;
  const paragraphs = shape.paragraphs.map((each) => ({
    ...each,
    runs: each.runs.map((run) => ({ ...run, colour: palette.onBrand })),
  }));
  return { ...shape, paragraphs, colour: palette.onBrand };
}

function notesOf(body: readonly Node[]) {
  return paragraphsOf(body.filter((node) => componentOf(node) === 'Notes').flatMap(childrenOf));
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

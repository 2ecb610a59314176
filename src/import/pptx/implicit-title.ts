import { plainText, readParagraphs } from '../drawingml/text-body.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { widthOf } from '../text-width.ts';
import type { ShapeContext } from './shape-context.ts';
import type { PlacedShape } from './shape-tree.ts';

/** A wider text is a sentence, not a title. A Chinese character is 2 wide, a Latin letter 1. */
const WIDEST = 60;
const MOST_LINES = 3;
/** How much larger than all other text a title is set. */
const LARGER = 1.15;
/** Titles stand in the upper part of a slide, except on covers, which have few texts. */
const UPPER_PART = 0.45;
const FEW_TEXTS = 5;
/** Hundredths of a point (ECMA-376 part 1, §20.1.10.72) where nothing says a size. */
const USUAL_SIZE = 1800;

interface SizedText {
  shape: PlacedShape;
  text: string;
  size: number;
  isShort: boolean;
}

/**
 * Many decks are made of text boxes alone. The title of such a slide is the short text that is set clearly larger than
 * all others. `height` is that of the slide in EMU.
 */
export function findImplicitTitle(
  shapes: PlacedShape[],
  height: number,
  context: ShapeContext,
): PlacedShape | undefined {
  const texts = shapes.flatMap((shape) => sizedText(shape, context));
  const [largest, ...others] = texts.toSorted((a, b) => b.size - a.size);
  // A text is drawn twice to give it a shadow.
  const next = others.find(({ text }) => text !== largest?.text);
  if (!largest?.isShort || !/\p{L}{2}/u.test(largest.text)) return undefined;
  if (next && largest.size < next.size * LARGER) return undefined;
  const isPlaced = largest.shape.box.y < height * UPPER_PART || texts.length <= FEW_TEXTS;
  return next && isPlaced ? largest.shape : undefined;
}

function sizedText(shape: PlacedShape, context: ShapeContext): SizedText[] {
  if (shape.element.name !== 'p:sp') return [];
  const body = shape.element.first('p:txBody');
  const paragraphs = readParagraphs(
    body,
    { ...context, report: () => undefined },
    shape.inherited.listStyles,
  );
  const text = plainText(paragraphs);
  if (text === '') return [];
  const isPlain = paragraphs.every(
    ({ bullet, runs }) => bullet.kind === 'none' && runs.every((run) => !run.link && !run.mathml),
  );
  const width = widthOf(text);
  const isShort = isPlain && paragraphs.length <= MOST_LINES && width <= WIDEST;
  return [{ shape, text, size: sizeOf(body, shape.inherited.listStyles), isShort }];
}

/** The largest size of its runs, else what its list styles say of the first level. */
function sizeOf(body: XmlElement, listStyles: XmlElement[]): number {
  const own = body.descendants('a:r').flatMap((run) => run.first('a:rPr').integer('sz') ?? []);
  if (own.length > 0) return Math.max(...own);
  const inherited = [body.first('a:lstStyle'), ...listStyles].flatMap(
    (style) => style.first('a:lvl1pPr', 'a:defRPr').integer('sz') ?? [],
  );
  return inherited[0] ?? USUAL_SIZE;
}

import type { Background, Box } from '../../model/deck.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { colourIn } from '../drawing/paint/colour.ts';
import type { Colour } from '../drawing/paint/colour-space.ts';
import { readBlip } from '../drawingml/picture.ts';
import type { Relationships } from '../ooxml/relationships.ts';
import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import { readPictureShape } from './picture-shape.ts';
import { placeOf } from './placed.ts';
import type { ShapeContext } from './shape-context.ts';
import type { SlideText } from './slide-text.ts';

/** What stands behind a slide, and whether it is the slide's own or comes with its design. */
export interface FoundBackground {
  background: Background;
  from: 'slide' | 'layout' | 'master';
}

/** Pixels of a screen that a background fills. */
const SCREEN = 1920;

/**
 * Finds what stands behind a slide, and the texts and shapes that stand before it: the lowest picture, if it covers all
 * of the slide and words stand on it, else what `fillBehind` finds.
 */
export async function readBackground(
  root: XmlElement,
  texts: SlideText[],
  drawing: DrawingContext,
  context: ShapeContext,
): Promise<{ found?: FoundBackground; rest: SlideText[] }> {
  const [lowest, ...rest] = texts;
  if (lowest?.shape.element.name === 'p:pic' && coversSlide(placeOf(lowest.shape, context.slideSize))) {
    const [block] = rest.some(({ text }) => text !== '') ? await readPictureShape(lowest.shape, context) : [];
    if (block?.type === 'picture')
      return { found: { background: { file: block.file }, from: 'slide' }, rest };
  }
  const found = await fillBehind(root, drawing, context);
  return { ...(found ? { found } : {}), rest: texts };
}

/**
 * What fills the ground of a slide: its `p:bg` (ECMA-376 part 1, §19.3.1.1), else its layout's, else its master's.
 * A gradient gives its middle colour. `undefined` where it is plain paper.
 */
async function fillBehind(
  root: XmlElement,
  drawing: DrawingContext,
  context: ShapeContext,
): Promise<FoundBackground | undefined> {
  const { look } = drawing;
  const parts = [
    { from: 'slide' as const, root, part: context.part, relationships: context.relationships },
    ...(look
      ? [
          { from: 'layout' as const, ...look.layout },
          { from: 'master' as const, ...look.master },
        ]
      : []),
  ];
  for (const { from, root: owner, part, relationships } of parts) {
    const element = owner.find('p:cSld', 'p:bg');
    if (!element) continue;
    const background = await readFill(element, { part, relationships }, drawing, context);
    return background && { background, from };
  }
  return undefined;
}

async function readFill(
  element: XmlElement,
  owner: { part: string; relationships: Relationships },
  drawing: DrawingContext,
  context: ShapeContext,
): Promise<Background | undefined> {
  const reference = element.find('p:bgRef');
  const palette = reference
    ? withPlaceholder(drawing.palette, colourIn(reference, drawing.palette))
    : drawing.palette;
  // §19.3.1.3: from 1001 on they count the background fills of the theme.
  const fill = reference
    ? drawing.theme.backgroundFills[(reference.integer('idx') ?? 0) - 1001]
    : element.first('p:bgPr').elements.find(({ name }) => name.endsWith('Fill'));
  const from = reference && drawing.look ? drawing.look.themePart : owner;
  switch (fill?.name) {
    case 'a:blipFill': {
      const own = { ...context, part: from.part, relationships: from.relationships };
      const picture = await readBlip(fill, NO_ELEMENT, own, { width: SCREEN });
      return picture && { file: picture.file };
    }
    case 'a:solidFill': {
      return ofColour(colourIn(fill, palette));
    }
    case 'a:gradFill': {
      const stops = fill.first('a:gsLst').elements.flatMap((stop) => colourIn(stop, palette) ?? []);
      return ofColour(middleOf(stops));
    }
    default:
      return undefined;
  }
}

function withPlaceholder(
  palette: DrawingContext['palette'],
  colour: Colour | undefined,
): DrawingContext['palette'] {
  return colour ? { ...palette, placeholder: colour } : palette;
}

/** A darker ground than this takes light text. */
const DARK = 0.45;
/** A lighter one is paper. */
const PAPER = 0.9;

function ofColour(colour: Colour | undefined): Background | undefined {
  if (!colour) return undefined;
  const { red, green, blue } = colour;
  const light = (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
  if (light > PAPER) return undefined;
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
  return { color: `#${hex}`, ...(light < DARK ? { dark: true } : {}) };
}

function middleOf(colours: Colour[]): Colour | undefined {
  if (colours.length === 0) return undefined;
  const mean = (part: 'red' | 'green' | 'blue') =>
    colours.reduce((sum, colour) => sum + colour[part], 0) / colours.length;
  return { red: mean('red'), green: mean('green'), blue: mean('blue'), alpha: 1 };
}

/** A picture that covers this much of a slide is what the slide stands on. */
const WHOLE = 0.92;

function coversSlide({ x, y, width, height }: Box): boolean {
  const [wide, high] = [Math.min(1, x + width) - Math.max(0, x), Math.min(1, y + height) - Math.max(0, y)];
  return wide >= WHOLE && high >= WHOLE;
}

import { contrast, mixed } from '../../model/colours.ts';
import type { Look } from '../../model/deck.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { readColour } from '../drawing/paint/colour.ts';
import { toHex } from '../drawing/paint/colour-space.ts';
import { readBlip } from '../drawingml/picture.ts';
import { XmlElement } from '../ooxml/xml.ts';
import { placeOf } from './placed.ts';
import type { ShapeContext } from './shape-context.ts';
import { type PlacedShape, readShapeTree } from './shape-tree.ts';

/** WCAG 2.2, 1.4.3 for text and 1.4.11 for what only marks. */
const TEXT_CONTRAST = 4.5;
const MARK_CONTRAST = 3;
/** A larger picture on the master, as a share of the slide, is a ground and no logo. */
const LARGEST_LOGO = 0.06;
const ACCENTS = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/**
 * The colours of a presentation's theme (ECMA-376 part 1, §20.1.6.2) as the master uses them, and the logo on its master.
 * Text that its paper would not let read is black or white; an accent that is too pale is the next one, or is mixed with the
 * text's colour until it is seen.
 */
export async function readThemeLook(drawing: DrawingContext, context: ShapeContext): Promise<Look> {
  const colour = (name: string) => {
    const found = readColour(new XmlElement('a:schemeClr', { val: name }, []), drawing.palette);
    return found && toHex(found);
  };
  const paper = colour('bg1') ?? '#ffffff';
  const written = colour('tx1') ?? '#000000';
  const [dark, light] = ['#000000', '#ffffff'];
  const readable = contrast(dark, paper) >= contrast(light, paper) ? dark : light;
  const ink = contrast(written, paper) >= TEXT_CONTRAST ? written : readable;
  const accents = ACCENTS.flatMap((name) => colour(name) ?? []);
  const seen = accents.find((accent) => contrast(accent, paper) >= MARK_CONTRAST);
  const accent = seen ?? deepened(accents[0] ?? ink, ink, paper);
  const logo = await readLogo(drawing, context);
  return { ink, paper, accent, ...(logo === undefined ? {} : { logo }) };
}

function deepened(accent: string, ink: string, paper: string): string {
  const shares = [0.2, 0.4, 0.6, 0.8];
  const enough = shares.map((share) => mixed(accent, ink, share));
  return enough.find((each) => contrast(each, paper) >= MARK_CONTRAST) ?? ink;
}

/** The small picture that stands on every slide. */
async function readLogo({ look }: DrawingContext, context: ShapeContext): Promise<string | undefined> {
  if (!look) return undefined;
  for (const { root, part, relationships } of [look.master, look.layout]) {
    const shapes = readShapeTree(root.first('p:cSld', 'p:spTree'), context.design);
    const logo = shapes.find((shape) => isLogo(shape, context));
    if (!logo) continue;
    const own = { ...context, part, relationships };
    const picture = await readBlip(logo.element.first('p:blipFill'), logo.properties, own);
    if (picture) return picture.file;
  }
  return undefined;
}

function isLogo(shape: PlacedShape, { slideSize }: ShapeContext): boolean {
  if (shape.element.name !== 'p:pic') return false;
  const { y, width, height } = placeOf(shape, slideSize);
  const isAtEdge = y + height / 2 < 0.25 || y + height / 2 > 0.75;
  return isAtEdge && width * height > 0 && width * height <= LARGEST_LOGO;
}

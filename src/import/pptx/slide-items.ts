import type { Block } from '../../model/deck.ts';
import { type TimedBlock, wrapClicks } from '../arrange/clicks.ts';
import type { Item } from '../arrange/item.ts';
import type { Animation } from './animation.ts';
import { readGraphicFrame } from './graphic-frame.ts';
import { readPictureShape } from './picture-shape.ts';
import { placeOf } from './placed.ts';
import { programText } from './program-text.ts';
import { readShapeFill } from './shape.ts';
import type { ShapeContext, ShapeReader } from './shape-context.ts';
import { type PlacedShape, shapeProperties } from './shape-tree.ts';
import type { SlideText } from './slide-text.ts';
import { timedParagraphs } from './step.ts';
import { textExtent } from './text-extent.ts';
import { isDrawn, presetOf } from './visible-shape.ts';

/** Shapes whose blocks do not depend on clicks inside them. A connector (`p:cxnSp`) has no text. */
const SHAPE_READERS: Record<string, ShapeReader> = {
  'p:pic': readPictureShape,
  'p:graphicFrame': readGraphicFrame,
  'p:cxnSp': async () => [],
};

/** Preset shapes that point to the next one (ECMA-376 part 1, §20.1.10.56). */
const POINTING = new Set(['chevron', 'homePlate', 'rightArrow', 'notchedRightArrow', 'stripedRightArrow']);

const KINDS: Partial<Record<Block['type'], Item['kind']>> = {
  picture: 'picture',
  table: 'table',
  chart: 'chart',
  diagram: 'drawing',
  media: 'media',
};

/** What one shape of a slide says or shows, with its place and the click on which it appears. */
export async function readItem(text: SlideText, animation: Animation, context: ShapeContext): Promise<Item> {
  const { shape } = text;
  const timed = await readTimed(text, animation, context);
  const [first] = timed;
  const isAtOnce = timed.every(({ click }) => click === first?.click);
  const blocks = isAtOnce ? timed.map(({ block }) => block) : wrapClicks(timed);
  const group = shape.groups.at(-1);
  const box = placeOf(shape, context.slideSize);
  return {
    place: box,
    ...(text.text === '' || isDrawn(shape) ? {} : { ink: textExtent(text, box, context.slideSize.height) }),
    blocks,
    kind: KINDS[blocks[0]?.type ?? 'paragraph'] ?? 'text',
    ...(group ? { group: shapeProperties(group).attribute('id') ?? '' } : {}),
    ...(isAtOnce && first?.click !== undefined ? { click: first.click } : {}),
    ...(pointsOn(shape) ? { points: true } : {}),
  };
}

/** Whether a shape has the form of a step in a drawn process. */
export function pointsOn({ element }: PlacedShape): boolean {
  return POINTING.has(presetOf(element));
}

/** The click on which a shape, or a group it is in, appears. */
export function clickOf({ properties, groups }: PlacedShape, { shapes }: Animation): number | undefined {
  return [properties, ...groups.map(shapeProperties)]
    .map((named) => shapes.get(named.attribute('id') ?? ''))
    .find((click) => click !== undefined);
}

async function readTimed(
  read: SlideText,
  animation: Animation,
  context: ShapeContext,
): Promise<TimedBlock[]> {
  const { shape, paragraphs } = read;
  const click = clickOf(shape, animation);
  const timed = (block: Block): TimedBlock => ({ block, click });
  if (shape.element.name === 'p:sp') {
    const fill = await readShapeFill(shape, context);
    const clicks = animation.paragraphs.get(shape.properties.attribute('id') ?? '');
    const program = programText(read);
    if (program) return [...fill, program].map(timed);
    const text = timedParagraphs(paragraphs, clicks);
    return [...fill.map(timed), ...text.map((part) => ({ ...part, click: part.click ?? click }))];
  }
  const readShape = SHAPE_READERS[shape.element.name];
  if (readShape) return (await readShape(shape, context)).map(timed);
  context.report({
    severity: 'warning',
    rule: 'unknown-shape',
    reason: `The shape ${JSON.stringify(shape.properties.attribute('name') ?? '')} is of a kind that is not read (${shape.element.name}).`,
    hint: 'Save it as a picture in the original and insert that.',
  });
  return [];
}

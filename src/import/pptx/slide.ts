import type { Block, Slide } from '../../model/deck.ts';
import { readBlip } from '../drawingml/picture.ts';
import { plainText } from '../drawingml/text-body.ts';
import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import { type Animation, readAnimation } from './animation.ts';
import { arrangeShapes } from './arrange-shapes.ts';
import { readComments } from './comments.ts';
import { joinCounted, type ShapeBlocks } from './counted-blocks.ts';
import { joinFlows, pointsOn } from './drawn-flow.ts';
import { readGraphicFrame } from './graphic-frame.ts';
import { findImplicitTitle } from './implicit-title.ts';
import { readNotes } from './notes-slide.ts';
import { readPictureShape } from './picture-shape.ts';
import { isMarginal, isMarginalName, isTitle } from './placeholder.ts';
import { readShapeFill, readShapeText } from './shape.ts';
import type { ShapeContext, ShapeReader } from './shape-context.ts';
import { type PlacedShape, readShapeTree, shapeProperties } from './shape-tree.ts';
import { type TimedBlock, timedParagraphs, wrapSteps } from './step.ts';

export interface SlideSource {
  id: string;
  /** 1-based. */
  number: number;
  root: XmlElement;
  section?: string;
  commentAuthors: Map<string, string>;
}

/** Shapes whose blocks do not depend on clicks inside them. A connector (`p:cxnSp`) has no text. */
const SHAPE_READERS: Record<string, ShapeReader> = {
  'p:pic': readPictureShape,
  'p:graphicFrame': readGraphicFrame,
  'p:cxnSp': async () => [],
};

/** Reads one slide (ECMA-376 part 1, §19.3.1.38): title, then all else in reading order, notes and comments. */
export async function readSlide(source: SlideSource, context: ShapeContext): Promise<Slide> {
  const { id, number, root, section } = source;
  const shapes = readShapeTree(root.first('p:cSld', 'p:spTree'), context.design).filter((shape) =>
    isRead(shape, context.slideSize.height, context),
  );
  const titleShape =
    shapes.find((shape) => isTitle(shape.inherited.type) && readShapeText(shape, context).length > 0) ??
    findImplicitTitle(shapes, context.slideSize.height, context);
  const animation = readAnimation(root.first('p:timing'));
  const others = shapes.filter((shape) => shape !== titleShape);
  const read: ShapeBlocks[] = [];
  const arranged = arrangeShapes(others, titleShape, context.slideSize.height, context);
  for (const { shape, number, isLabel } of arranged) {
    const blocks = await readShape(shape, animation, context);
    if (number !== undefined) read.push({ number, blocks });
    else read.push({ blocks: isLabel ? asHeading(blocks) : blocks });
  }
  const blocks = joinCounted(
    joinFlows(
      read,
      arranged.map(({ shape }) => pointsOn(shape.element)),
    ),
  );
  const isBare = blocks.length === 0 && titleShape === undefined;
  const background = await readBackground(root, isBare, context);
  const notes = [...(await readNotes(context)), ...(await readComments(context, source.commentAuthors))];
  return {
    id,
    source: number,
    title: titleShape ? plainText(readShapeText(titleShape, context)) : '',
    ...(section ? { section } : {}),
    ...(root.boolean('show') === false ? { hidden: true } : {}),
    blocks: [...background, ...wrapSteps(blocks)],
    notes,
  };
}

/** A label of one line names what stands below it. */
function asHeading(blocks: TimedBlock[]): TimedBlock[] {
  const [only] = blocks;
  if (blocks.length !== 1 || only?.block.type !== 'paragraph') return blocks;
  const runs = only.block.runs.map(({ bold: _, ...run }) => run);
  return [{ ...only, block: { type: 'heading', depth: 3, runs } }];
}

/** The picture behind a slide (§19.3.1.2) decorates, unless the slide is bare: then it is what people saw. */
async function readBackground(root: XmlElement, isBare: boolean, context: ShapeContext): Promise<Block[]> {
  const fill = root.find('p:cSld', 'p:bg', 'p:bgPr', 'a:blipFill');
  if (!fill) return [];
  const picture = isBare ? await readBlip(fill, NO_ELEMENT, context) : undefined;
  if (picture) return [picture];
  context.report({
    severity: 'info',
    rule: 'background-picture',
    reason: 'The picture behind the slide was left out.',
    hint: 'If it shows something, save it from the original and put it beside index.mdx.',
  });
  return [];
}

/** Where footers stand, as a share of the slide's height. */
const FOOT = 0.85;

function isRead(shape: PlacedShape, height: number, context: ShapeContext): boolean {
  const { properties, inherited, element, placeholder, box } = shape;
  const name = properties.attribute('name') ?? element.name;
  if (isMarginal(inherited.type)) return false;
  if (!placeholder && box.y >= height * FOOT && isMarginalName(name)) return false;
  if (!properties.boolean('hidden')) return true;
  context.report({
    severity: 'info',
    rule: 'hidden-shape',
    reason: `The shape ${JSON.stringify(name)} is hidden in the original and was left out.`,
    hint: 'Show it in the selection pane (开始 → 选择 → 选择窗格) and import again if it belongs to the deck.',
  });
  return false;
}

async function readShape(
  shape: PlacedShape,
  animation: Animation,
  context: ShapeContext,
): Promise<TimedBlock[]> {
  const ids = [shape.properties, ...shape.groups.map(shapeProperties)].map(
    (properties) => properties.attribute('id') ?? '',
  );
  const click = ids.map((id) => animation.shapes.get(id)).find((value) => value !== undefined);
  const timed = (block: Block): TimedBlock => ({ block, click });
  if (shape.element.name === 'p:sp') {
    const fill = await readShapeFill(shape, context);
    const clicks = animation.paragraphs.get(ids[0] ?? '');
    const text = timedParagraphs(readShapeText(shape, context), clicks);
    return [...fill.map(timed), ...text.map((part) => ({ ...part, click: part.click ?? click }))];
  }
  const read = SHAPE_READERS[shape.element.name];
  if (read) return (await read(shape, context)).map(timed);
  context.report({
    severity: 'warning',
    rule: 'unknown-shape',
    reason: `The shape ${JSON.stringify(shape.properties.attribute('name') ?? '')} is of a kind that is not read (${shape.element.name}).`,
    hint: 'Save it as a picture in the original and insert that.',
  });
  return [];
}

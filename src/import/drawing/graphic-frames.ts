import { chooseAlternates } from '../ooxml/alternate-content.ts';
import { makeElement } from '../ooxml/make-element.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { type PlacedShape, readShapeTree } from '../pptx/shape-tree.ts';
import { readExtendedFrame } from './chart/read-extended-frame.ts';
import { readChartFrame } from './chart/read-frame.ts';
import type { DrawingContext } from './drawing-context.ts';
import { readLegacyFrame, readObjectFrame } from './embedded/read-frame.ts';
import type { FrameContent, FrameReader } from './frame-content.ts';
import { readDiagramFrame } from './smartart/read-frame.ts';
import { readTableFrame } from './table/read-frame.ts';

/** What a `p:graphicFrame` may hold (ECMA-376 part 1, §19.3.1.21), by the element inside `a:graphicData`. */
const FRAME_READERS: Record<string, FrameReader> = {
  'a:tbl': readTableFrame,
  'c:chart': readChartFrame,
  'cx:chart': readExtendedFrame,
  'dgm:relIds': readDiagramFrame,
  'p:oleObj': readObjectFrame,
  'com:legacyDrawing': readLegacyFrame,
};

/** The shapes that show what is in a frame, in drawing order and at their place on the slide. */
export interface FrameShapes {
  shapes: PlacedShape[];
  /** With the part whose pictures they refer to. */
  context: DrawingContext;
  problems: string[];
  words?: string[];
}

/** Reads all that a frame holds; what no reader knows is a problem. */
export async function frameShapes(frame: PlacedShape, context: DrawingContext): Promise<FrameShapes[]> {
  const data = frame.element.first('a:graphic', 'a:graphicData');
  const read: FrameShapes[] = [];
  for (const graphic of chooseAlternates(data.elements, hasPicture)) {
    const readContent = FRAME_READERS[graphic.name];
    const content: FrameContent = readContent
      ? await readContent(graphic, frame.size, context, frame)
      : {
          shapes: [],
          problems: [`A graphic of a kind that is not drawn (${data.attribute('uri') ?? graphic.name}).`],
        };
    const { part = context.part, palette = context.palette, problems = [] } = content;
    const relationships =
      part === context.part ? context.relationships : await context.pkg.relationships(part);
    read.push({
      shapes: placedInFrame(content.shapes, frame, context),
      context: { ...context, part, relationships, palette },
      problems,
      ...(content.words ? { words: content.words } : {}),
    });
  }
  return read;
}

/** A frame is a group to what is in it: it says where the group's 0, 0 is on the slide. */
function placedInFrame(shapes: XmlElement[], frame: PlacedShape, context: DrawingContext): PlacedShape[] {
  if (shapes.length === 0) return [];
  const transform = frameTransform(frame);
  if (!transform) return [];
  const { width, height } = frame.size;
  const inner = makeElement('a:xfrm', transform.attributes, [
    ...transform.elements.filter(({ name }) => name === 'a:off' || name === 'a:ext'),
    makeElement('a:chOff', { x: 0, y: 0 }),
    makeElement('a:chExt', { cx: width, cy: height }),
  ]);
  const group = makeElement('p:grpSp', {}, [makeElement('p:grpSpPr', {}, [inner]), ...shapes]);
  return readShapeTree(makeElement('p:spTree', {}, [group]), context.design).map((shape) => ({
    ...shape,
    // What is in a frame appears with it, and is called like it.
    properties: frame.properties,
    groups: [...frame.groups, ...shape.groups],
  }));
}

function frameTransform({ element, inherited }: PlacedShape): XmlElement | undefined {
  const own = element.find('p:xfrm');
  if (own?.find('a:off')) return own;
  return inherited.models
    .map((model) => model.find('p:spPr', 'a:xfrm') ?? model.find('p:xfrm'))
    .find((transform) => transform?.find('a:off'));
}

/** Of the two forms of an embedded object, the one with a picture shows what people saw. */
function hasPicture(element: XmlElement): boolean {
  return element.name !== 'p:oleObj' || element.find('p:pic') !== undefined;
}

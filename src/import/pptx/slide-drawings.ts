import type { Box } from '../../model/deck.ts';
import { findDrawings } from '../arrange/find-drawings.ts';
import type { Item } from '../arrange/item.ts';
import type { Point, Shape } from '../arrange/shape.ts';
import { drawShapes } from '../drawing/drawing.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { reportOmissions } from '../drawing/omissions.ts';
import type { Animation } from './animation.ts';
import { placeOf } from './placed.ts';
import type { ShapeContext } from './shape-context.ts';
import { type PlacedShape, shapeProperties } from './shape-tree.ts';
import { clickOf, pointsOn } from './slide-items.ts';
import type { SlideText } from './slide-text.ts';
import { isDrawn, isLine } from './visible-shape.ts';

/** The slide that is read, as far as drawings of it need to know. */
export interface DrawnSource {
  id: string;
  /** 1-based. */
  number: number;
  animation: Animation;
  /** The slide's title, empty where it has none. */
  title: string;
  drawing: DrawingContext;
}

/**
 * Finds the regions of a slide where shapes, lines and texts mean something together, and draws each. Gives them as items,
 * and the texts and shapes that are in none. `plates` are the shapes that texts stand on.
 */
export async function drawRegions(
  texts: SlideText[],
  plates: ReadonlyMap<SlideText, SlideText>,
  source: DrawnSource,
  context: ShapeContext,
): Promise<{ items: Item[]; rest: SlideText[] }> {
  const { slideSize } = context;
  const items: Item[] = [];
  const inDrawing = new Set<SlideText>();
  const regions = findDrawings(describe(texts, plates, context), slideSize.width / slideSize.height);
  for (const { place, ids } of regions) {
    const found = new Set(ids.flatMap((id) => texts[Number(id)] ?? []));
    const members = texts.filter((text) => found.has(text) || found.has(plates.get(text) ?? text));
    const item = await drawRegion(members, place, items.length + 1, source, context);
    if (!item) continue;
    items.push(item);
    for (const member of members) inDrawing.add(member);
  }
  return { items, rest: texts.filter((text) => !inDrawing.has(text)) };
}

async function drawRegion(
  members: SlideText[],
  place: Box,
  number: number,
  source: DrawnSource,
  context: ShapeContext,
): Promise<Item | undefined> {
  const stem = `${source.id}-drawing${number === 1 ? '' : number}`;
  const { svg, text, pictures, faithful, omitted } = await drawShapes(
    members.map(({ shape }) => shape),
    place,
    { ...source.drawing, stem },
  );
  reportOmissions(omitted, context.report);
  const original = faithful ? undefined : { page: source.number, place };
  const file = context.assets.addNamed(`${stem}.svg`, new TextEncoder().encode(svg), original);
  const title = source.title || text.join('、').slice(0, LONGEST_TITLE);
  const click = commonClick(members, source.animation);
  return {
    place,
    kind: 'drawing',
    blocks: [{ type: 'drawing', file, title, text, ...(pictures.length > 0 ? { pictures } : {}), place }],
    ...(click === undefined ? {} : { click }),
  };
}

/** Characters of a description that is made of the drawing's words. */
const LONGEST_TITLE = 60;

/** The click on which the whole of a drawing appears. */
function commonClick(members: SlideText[], animation: Animation): number | undefined {
  const [first, ...others] = members.map(({ shape }) => clickOf(shape, animation));
  return others.every((click) => click === first) ? first : undefined;
}

/** A text and the plate that it stands on are one shape. */
function describe(
  texts: SlideText[],
  plates: ReadonlyMap<SlideText, SlideText>,
  { slideSize }: ShapeContext,
): Shape[] {
  const byId = new Map(texts.map(({ shape }, at) => [shape.properties.attribute('id') ?? '', String(at)]));
  const words = new Map([...plates].map(([text, plate]) => [plate, text.text.length]));
  return texts.flatMap((each, at): Shape[] => {
    if (plates.has(each)) return [];
    const { shape, text } = each;
    const [from, to] = joinsOf(shape).map((id) => (id === undefined ? undefined : byId.get(id)));
    const line = isLine(shape);
    return [
      {
        id: String(at),
        place: placeOf(shape, slideSize),
        isLine: line,
        isDrawn: isDrawn(shape),
        textLength: words.get(each) ?? text.length,
        isPicture: shape.element.name === 'p:pic',
        isFrame: shape.element.name === 'p:graphicFrame',
        isPlaceholder: shape.placeholder !== undefined,
        points: pointsOn(shape),
        groups: shape.groups.map((group) => shapeProperties(group).attribute('id') ?? ''),
        ...((from ?? to) === undefined ? {} : { joins: [from, to] }),
        ...(line ? { ends: endsOf(shape, slideSize) } : {}),
      },
    ];
  });
}

/** A line is drawn from the top left of its box to the bottom right, however that is mirrored and turned. */
function endsOf(
  { transform: { a, b, c, d, e, f }, size: { width, height } }: PlacedShape,
  slide: ShapeContext['slideSize'],
): [Point, Point] {
  const end = { x: a * width + c * height + e, y: b * width + d * height + f };
  return [
    { x: e / slide.width, y: f / slide.height },
    { x: end.x / slide.width, y: end.y / slide.height },
  ];
}

/** The ids of the shapes that a connector joins (ECMA-376 part 1, §20.1.2.2.36 and §20.1.2.2.13). */
function joinsOf({ element }: PlacedShape): [string | undefined, string | undefined] {
  const joins = element.first('p:nvCxnSpPr', 'p:cNvCxnSpPr');
  return [joins.first('a:stCxn').attribute('id'), joins.first('a:endCxn').attribute('id')];
}

import type { Box } from '../../model/deck.ts';
import { areaOf, holdsMiddle, overlap, sharedArea, unionOf } from './box.ts';
import { DisjointSets } from './disjoint-sets.ts';
import type { Region, Shape } from './shape.ts';
import { canBeJoined, isBar, isShort, linkLines, linkNeighbours, linkRails } from './shape-links.ts';

/** A shape that covers so much of a slide stands behind it. */
const BACKGROUND = 0.8;
/** What lies so far inside a drawing belongs to it. */
const INSIDE = 0.7;
/** A larger picture inside a drawing, as a share of it, is not a part of it. */
const LARGEST_PICTURE = 0.5;
/** Room around a drawing for the width of its lines, as a share of the slide. */
const MARGIN = 0.006;
/** Characters in a group of shapes that is a picture and no text. */
const MOST_WORDS = 40;
/** A label may stand partly on a drawing. */
const ON_THE_EDGE = 0.4;
/** A smaller drawing of lines alone is a row of ticks; as a share of the slide. */
const SMALLEST = 0.03;
/** A box so near to a drawing, in heights of the slide, is a head or a foot of it. */
const TOUCHING = 0.02;
/** An arrow so near to a drawing, in heights of the slide, leads to it. */
const NEAR = 0.05;
/** A time line and other drawings this thin, in heights of the slide, have their labels beside them. */
const THIN = 0.2;
/** Fewer shapes without lines or words are an ornament. */
const FEWEST_SHAPES = 3;
const FEWEST_LINES = 4;

/**
 * Finds the parts of a slide whose shapes mean something together: what lines and arrows join, groups drawn of shapes,
 * shapes that cross each other, marks on a picture, each with its labels. Lines that only decorate, rows of pictures,
 * texts on plates and the slide's own text are none.
 * @param ratio width of the slide by its height
 */
export function findDrawings(shapes: readonly Shape[], ratio = 16 / 9): Region[] {
  const seen = shapes.filter((shape) => shape.isLine || areaOf(clipped(shape.place)) < BACKGROUND);
  const links = new DisjointSets<Shape>();
  linkLines(seen, ratio, links);
  linkRails(seen, ratio, links);
  linkNeighbours(seen, ratio, links);
  linkGroups(seen, ratio, links);
  linkMarks(seen, ratio, links);
  const cores = links.sets(seen).filter((set) => isDrawing(set, ratio));
  const regions = mergeCrossing(cores.map((core) => withLabels(core, seen, ratio)));
  const order = new Map(shapes.map((shape, at) => [shape, at]));
  return regions.map((members) => ({
    place: clipped(widened(placeOf(members))),
    ids: members.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).map(({ id }) => id),
  }));
}

/** A group that lines run through, or that is made of shapes which say next to nothing, is one picture. */
function linkGroups(shapes: readonly Shape[], ratio: number, links: DisjointSets<Shape>): void {
  for (const [name, members] of membersOfGroups(shapes)) {
    const own = members.filter(({ groups }) => groups.at(-1) === name);
    const lines = own.filter((shape) => shape.isLine).length;
    const silent = members.filter((shape) => isSilent(shape, ratio)).length;
    const words = members.reduce((sum, { textLength }) => sum + textLength, 0);
    const isRunThrough = lines > 0 && members.length > 2;
    const isIllustration = silent >= FEWEST_SHAPES && silent >= members.length / 2 && words <= MOST_WORDS;
    const [first] = members;
    if (!first || !(isRunThrough || isIllustration)) continue;
    for (const member of members) if (canBeJoined(member)) links.join(first, member);
  }
}

/** The shapes of every group, those of the groups inside it too. */
function membersOfGroups(shapes: readonly Shape[]): Map<string, Shape[]> {
  const members = new Map<string, Shape[]>();
  for (const shape of shapes) {
    for (const name of new Set(shape.groups)) {
      const known = members.get(name);
      if (known) known.push(shape);
      else members.set(name, [shape]);
    }
  }
  return members;
}

/** Arrows, frames and words that somebody put on a picture show what is on it. */
function linkMarks(shapes: readonly Shape[], ratio: number, links: DisjointSets<Shape>): void {
  const below: Shape[] = [];
  for (const shape of shapes) {
    const base = below.find(({ place }) => insideShare(shape.place, place) >= INSIDE);
    const isMark = shape.isLine || isSilent(shape, ratio);
    if (base && isMark && areaOf(shape.place) < areaOf(base.place) * INSIDE) links.join(shape, base);
    if (shape.isPicture || shape.isFrame) below.push(shape);
  }
}

/** A drawn shape without words that is no bar: an arrow, a brace, a part of an illustration. */
function isSilent(shape: Shape, ratio: number): boolean {
  const isShape = shape.isDrawn && !shape.isLine && !shape.isPicture && !shape.isFrame;
  return isShape && shape.textLength === 0 && !isBar(shape, ratio);
}

function isDrawing(members: readonly Shape[], ratio: number): boolean {
  const lines = members.filter(({ isLine }) => isLine);
  const others = members.filter(({ isLine }) => !isLine);
  const base = others.filter(({ isPicture, isFrame }) => isPicture || isFrame);
  if (base.length > 0) return members.length > base.length;
  if (others.length === 0) {
    return lines.length >= FEWEST_LINES && areaOf(clipped(placeOf(lines))) >= SMALLEST;
  }
  if (lines.length > 0) return others.length >= 2 || lines.length >= 2;
  if (others.every(({ points }) => points)) return false;
  const drawn = others.filter(({ isDrawn }) => isDrawn);
  const silent = drawn.filter((shape) => isSilent(shape, ratio));
  if (silent.length === others.length && (isOrnament(others) || !isGrouped(others))) return false;
  return silent.length === 0 ? crossesAnother(drawn) : drawn.length >= FEWEST_SHAPES;
}

/** Shapes at the edge of a slide that say nothing. */
function isOrnament(members: readonly Shape[]): boolean {
  const { x, y, width, height } = placeOf(members);
  return Math.min(x, y, 1 - x - width, 1 - y - height) <= MARGIN;
}

const isGrouped = (members: readonly Shape[]) => members.every(({ groups }) => groups.length > 0);

function crossesAnother(shapes: readonly Shape[]): boolean {
  return shapes.some((a, at) =>
    shapes.slice(at + 1).some((b) => {
      const share = sharedArea(a.place, b.place) / Math.min(areaOf(a.place), areaOf(b.place));
      return share > 0.05 && share < INSIDE;
    }),
  );
}

/** The core of a drawing with the words, shapes and small pictures inside it. */
function withLabels(core: readonly Shape[], shapes: readonly Shape[], ratio: number): Shape[] {
  const members = new Set(core);
  const isThin = Math.min(placeOf(core).width * ratio, placeOf(core).height) < THIN;
  for (let size = 0; size !== members.size; ) {
    size = members.size;
    const place = placeOf([...members]);
    for (const shape of shapes) {
      if (!members.has(shape) && belongs(shape, place, ratio, isThin)) members.add(shape);
    }
  }
  return [...members];
}

function belongs(shape: Shape, place: Box, ratio: number, isThin: boolean): boolean {
  if (!canBeJoined(shape) || shape.isFrame) return false;
  if (shape.isLine) return holdsMiddle(place, shape.place);
  if (shape.isPicture && areaOf(shape.place) > areaOf(place) * LARGEST_PICTURE) return false;
  const gap = gapBetween(shape.place, place, ratio);
  if (shape.isDrawn && shape.textLength > 0 && isShort(shape) && gap <= TOUCHING) return true;
  if (isThin && shape.textLength > 0 && isShort(shape) && gap <= NEAR) return true;
  const isArrow = shape.isDrawn && !shape.isPicture && (shape.points || isSilent(shape, ratio));
  if (isArrow && !isBar(shape, ratio) && gap <= NEAR) return true;
  return insideShare(shape.place, place) >= (isShort(shape) ? ON_THE_EDGE : INSIDE);
}

/** Drawings that stand in each other are one. */
function mergeCrossing(regions: Shape[][]): Shape[][] {
  const merged: Shape[][] = [];
  for (const region of regions) {
    const place = placeOf(region);
    const at = merged.findIndex(
      (other) => insideShare(place, placeOf(other)) > 0.3 || insideShare(placeOf(other), place) > 0.3,
    );
    if (at < 0) merged.push(region);
    else merged[at] = [...new Set([...(merged[at] ?? []), ...region])];
  }
  return merged.length === regions.length ? merged : mergeCrossing(merged);
}

const placeOf = (shapes: readonly Shape[]) => unionOf(shapes.map(({ place }) => place));

/** The white space between two boxes, in heights of the slide. */
function gapBetween(a: Box, b: Box, ratio: number): number {
  return Math.hypot(Math.max(0, -overlap(a, b, 'x')) * ratio, Math.max(0, -overlap(a, b, 'y')));
}

/** How much of a box lies inside another. */
function insideShare(box: Box, outer: Box): number {
  const area = areaOf(box);
  return area > 0 ? sharedArea(box, outer) / area : holdsMiddle(outer, box) ? 1 : 0;
}

const widened = ({ x, y, width, height }: Box): Box => ({
  x: x - MARGIN,
  y: y - MARGIN,
  width: width + 2 * MARGIN,
  height: height + 2 * MARGIN,
});

function clipped({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  return {
    x: left,
    y: top,
    width: Math.max(0, Math.min(1, x + width) - left),
    height: Math.max(0, Math.min(1, y + height) - top),
  };
}

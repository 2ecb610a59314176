import type { Box } from '../../model/deck.ts';
import { areaOf, overlap, sharedArea } from './box.ts';
import type { DisjointSets } from './disjoint-sets.ts';
import type { Point, Shape } from './shape.ts';

/** All distances are in heights of the slide. So near, an end of a line touches a shape. */
const TOUCH = 0.025;
/** People leave a little room between an arrow and what it points to. */
const REACH = 0.06;
/** Longer text is what a slide says, not a label: only a connector that names it makes it a part of a drawing. */
export const LONGEST_LABEL = 100;
/** An arrow drawn as a shape stands so near to what it leads to. */
const NEAR = 0.04;

/** A line that leads from something to something, or hangs on it. */
export function linkLines(shapes: readonly Shape[], ratio: number, links: DisjointSets<Shape>): void {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const lines = shapes.filter(({ isLine }) => isLine);
  const ends = shapes.filter(
    (shape) => !shape.isLine && canBeJoined(shape) && (shape.isDrawn || isShort(shape)),
  );
  for (const line of lines) {
    const joined = (line.joins ?? []).map((id) => (id === undefined ? undefined : byId.get(id)));
    for (const [at, point] of endsOf(line).entries()) {
      const known = line.ends || line.joins ? joined[at] : undefined;
      const target = known ?? nearest(point, ends, ratio);
      if (target) links.join(line, target);
    }
    for (const target of joined) if (target) links.join(line, target);
    for (const other of lines) {
      if (other !== line && endsOf(line).some((point) => distance(point, other.place, ratio) <= TOUCH)) {
        links.join(line, other);
      }
    }
  }
}

export const isShort = ({ textLength }: Shape): boolean => textLength <= LONGEST_LABEL;

/** A line this thin, in heights of the slide, runs along or upright. */
const STRAIGHT = 0.02;

/** A line along which things stand: a time line with its marks. */
export function linkRails(shapes: readonly Shape[], ratio: number, links: DisjointSets<Shape>): void {
  const marks = shapes.filter((shape) => shape.isDrawn && !shape.isLine && !shape.isFrame && isShort(shape));
  for (const rail of shapes) {
    if (!rail.isLine || Math.min(rail.place.width * ratio, rail.place.height) > STRAIGHT) continue;
    const along = marks.filter(({ place }) => {
      const gap = Math.max(-overlap(place, rail.place, 'x') * ratio, -overlap(place, rail.place, 'y'));
      return gap <= 0;
    });
    if (along.length >= FEWEST_MARKS) for (const mark of along) links.join(mark, rail);
  }
}

/** Fewer things on a line are its ends. */
const FEWEST_MARKS = 3;

/** Text in a placeholder is what the slide says, unless it is drawn as a shape. */
export function canBeJoined({ isPlaceholder, isDrawn }: Shape): boolean {
  return !isPlaceholder || isDrawn;
}

/** Shapes that lie partly on each other, and arrows with what they stand between. */
export function linkNeighbours(shapes: readonly Shape[], ratio: number, links: DisjointSets<Shape>): void {
  const drawn = shapes.filter(
    (shape) => shape.isDrawn && !shape.isLine && !shape.isPicture && !shape.isFrame,
  );
  for (const [at, shape] of drawn.entries()) {
    for (const other of drawn.slice(at + 1)) {
      if (isPartlyOn(shape, other) || leadsTo(shape, other, ratio) || leadsTo(other, shape, ratio)) {
        links.join(shape, other);
      }
    }
  }
}

/** Circles that cross each other, not a text on its plate. */
function isPartlyOn({ place: a }: Shape, { place: b }: Shape): boolean {
  const shared = sharedArea(a, b) / Math.min(areaOf(a), areaOf(b));
  return shared > 0.05 && shared < 0.8;
}

/** A shape without words, other than a bar, that stands right beside another. */
function leadsTo(arrow: Shape, other: Shape, ratio: number): boolean {
  if (arrow.textLength > 0 || isBar(arrow, ratio) || areaOf(arrow.place) > areaOf(other.place)) return false;
  const aside = -overlap(arrow.place, other.place, 'x') * ratio;
  const below = -overlap(arrow.place, other.place, 'y');
  return Math.max(aside, below) > -NEAR && Math.max(aside, below) <= NEAR && Math.min(aside, below) < 0;
}

/** A bar decorates: a line under a title, a stripe beside a text. */
export function isBar({ place }: Shape, ratio: number): boolean {
  const [wide, high] = [place.width * ratio, place.height];
  return Math.min(wide, high) < 0.015 && Math.max(wide, high) > 8 * Math.min(wide, high);
}

function nearest(point: Point, shapes: readonly Shape[], ratio: number): Shape | undefined {
  let best: Shape | undefined;
  let least = REACH;
  for (const shape of shapes) {
    const away = distance(point, shape.place, ratio);
    // Pictures and frames are only hit where the line ends on them.
    if (away > least || ((shape.isPicture || shape.isFrame) && away > TOUCH)) continue;
    const isCloser = !best || away < least || areaOf(shape.place) < areaOf(best.place);
    if (isCloser) [best, least] = [shape, away];
  }
  return best;
}

/** From a point to a box; 0 inside. */
function distance({ x, y }: Point, { x: left, y: top, width, height }: Box, ratio: number): number {
  const aside = Math.max(left - x, 0, x - left - width) * ratio;
  const below = Math.max(top - y, 0, y - top - height);
  return Math.hypot(aside, below);
}

export function endsOf({ ends, place: { x, y, width, height } }: Shape): readonly Point[] {
  if (ends) return ends;
  const corners = [
    { x, y },
    { x: x + width, y: y + height },
    { x: x + width, y },
    { x, y: y + height },
  ];
  return corners;
}

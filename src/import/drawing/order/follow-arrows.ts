import type { Box } from '../../pptx/geometry.ts';
import type { Joint, Point } from './line-ends.ts';

/** Something with words in a drawing. */
export interface Node {
  id: string;
  box: Box;
  /** It has an outline or a fill; what has none may be the label of an arrow. */
  isSeen: boolean;
}

/** How far from a shape a line may end and still mean it, as a share of the drawing's larger side. */
const REACH = 0.03;
const MOST_PAIRS = 1_000_000;

/**
 * The order in which a drawing is read, as positions in `nodes`: along its arrows, each branch to its end, the label of an
 * arrow before what the arrow leads to; where no arrow leads, from top to bottom and from left to right.
 */
export function followArrows(nodes: readonly Node[], joints: readonly Joint[]): number[] {
  const rows = inRows(nodes);
  const reach = REACH * sizeOf(nodes, joints);
  // What is drawn of thousands of pieces is no procedure.
  const read = nodes.length * joints.length > MOST_PAIRS ? [] : joints;
  const plain = read.filter(({ points }) => points === 'none');
  const drawn = read.flatMap((joint) => arrowsOf(joint, nodes, plain, reach));
  const arrows = [...drawn, ...read.flatMap((joint) => lineToLabel(joint, nodes, drawn, reach))];
  const labels = labelsOf(nodes, arrows, reach);
  const isLabel = new Set([...labels.values()].flat());
  const waiting = nodes.map(
    (_, index) => new Set(arrows.filter(({ to }) => to === index).map(({ from }) => from)),
  );
  const rank = new Map(rows.map((index, position) => [index, position]));
  const successors = nodes.map((_, index) =>
    [...new Set(arrows.filter(({ from }) => from === index).map(({ to }) => to))].toSorted(
      (a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0),
    ),
  );
  const order: number[] = [];
  const done = new Set<number>();
  const ready: number[] = [];
  const take = (index: number) => {
    if (done.has(index)) return;
    done.add(index);
    order.push(...(labels.get(index) ?? []).filter((label) => !done.has(label)), index);
    for (const label of labels.get(index) ?? []) done.add(label);
    const next = successors[index] ?? [];
    for (const to of next) waiting[to]?.delete(index);
    ready.push(...next.filter((to) => waiting[to]?.size === 0).reverse());
  };
  for (let left = rows; left.length > 0; left = rows.filter((index) => !done.has(index))) {
    // Where arrows lead in a circle, the reader goes on with what is reached first.
    const next =
      ready.pop() ??
      left.find((index) => !isLabel.has(index) && waiting[index]?.size === 0) ??
      left.find((index) => arrows.some(({ from, to }) => to === index && done.has(from))) ??
      left[0];
    if (next !== undefined) take(next);
  }
  return order;
}

interface Arrow {
  from: number;
  to: number;
  joint: Joint;
}

function arrowsOf(joint: Joint, nodes: readonly Node[], plain: readonly Joint[], reach: number): Arrow[] {
  if (joint.points === 'none' || joint.points === 'both') return [];
  const start =
    nodeAt(joint.start, joint.startId, nodes, reach) ?? alongLines(joint.start, nodes, plain, reach);
  const end = nodeAt(joint.end, joint.endId, nodes, reach) ?? alongLines(joint.end, nodes, plain, reach);
  if (start === undefined || end === undefined || start === end) return [];
  return joint.points === 'on' ? [{ from: start, to: end, joint }] : [{ from: end, to: start, joint }];
}

/** An arrow may be drawn of several lines: the shape to which plain lines lead from where it begins. */
function alongLines(
  from: Point,
  nodes: readonly Node[],
  plain: readonly Joint[],
  reach: number,
): number | undefined {
  const left = new Set(plain);
  let at = from;
  for (let hops = 0; hops < 4; hops++) {
    const next = [...left].find(({ start, end }) => far(at, start) <= reach || far(at, end) <= reach);
    if (!next) return undefined;
    left.delete(next);
    at = far(at, next.start) <= reach ? next.end : next.start;
    const found = nodeAt(at, undefined, nodes, reach);
    if (found !== undefined) return found;
  }
  return undefined;
}

function far(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** A plain line to words from which an arrow leads on is the first half of that arrow. */
function lineToLabel(joint: Joint, nodes: readonly Node[], arrows: readonly Arrow[], reach: number): Arrow[] {
  if (joint.points !== 'none') return [];
  const start = nodeAt(joint.start, joint.startId, nodes, reach);
  const end = nodeAt(joint.end, joint.endId, nodes, reach);
  if (start === undefined || end === undefined || start === end) return [];
  return [
    { from: start, to: end, joint },
    { from: end, to: start, joint },
  ].filter(({ to }) => nodes[to]?.isSeen === false && arrows.some(({ from }) => from === to));
}

/** The shape that a line is glued to, else the nearest within reach; of those around one another the smallest. */
function nodeAt(
  point: Point,
  id: string | undefined,
  nodes: readonly Node[],
  reach: number,
): number | undefined {
  const glued = id === undefined ? -1 : nodes.findIndex((node) => node.id === id);
  if (glued >= 0) return glued;
  const near = nodes
    .map(({ box, isSeen }, index) => ({ index, box, isSeen, far: distance(point, box) }))
    .filter(({ far }) => far <= reach)
    .toSorted(
      (a, b) =>
        Number(b.isSeen) - Number(a.isSeen) ||
        a.far - b.far ||
        a.box.width * a.box.height - b.box.width * b.box.height,
    );
  return near[0]?.index;
}

function distance({ x, y }: Point, box: Box): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(across, down);
}

/** Words without an outline that stand at the middle of an arrow, by what the arrow leads to. */
function labelsOf(nodes: readonly Node[], arrows: readonly Arrow[], reach: number): Map<number, number[]> {
  const labels = new Map<number, number[]>();
  for (const [index, node] of nodes.entries()) {
    if (node.isSeen || arrows.some(({ from, to }) => from === index || to === index)) continue;
    const [nearest] = arrows
      .map((arrow) => ({ arrow, far: distanceToLine(node.box, arrow.joint) }))
      .toSorted((a, b) => a.far - b.far);
    if (!nearest || nearest.far > reach) continue;
    labels.set(nearest.arrow.to, [...(labels.get(nearest.arrow.to) ?? []), index]);
  }
  return labels;
}

/** How far a box is from the points along a line. */
function distanceToLine(box: Box, { start, end }: Joint): number {
  const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
  return Math.min(
    ...shares.map((share) =>
      distance({ x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share }, box),
    ),
  );
}

function sizeOf(nodes: readonly Node[], joints: readonly Joint[]): number {
  const points = [
    ...nodes.flatMap(({ box }) => [
      { x: box.x, y: box.y },
      { x: box.x + box.width, y: box.y + box.height },
    ]),
    ...joints.flatMap(({ start, end }) => [start, end]),
  ];
  const span = (values: number[]) =>
    values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
  return points.length === 0 ? 0 : Math.max(span(points.map(({ x }) => x)), span(points.map(({ y }) => y)));
}

/** Positions in rows: what overlaps by half of the lower of the two in height stands in one row. */
function inRows(nodes: readonly Node[]): number[] {
  const sorted = nodes.map(({ box }, index) => ({ box, index })).toSorted((a, b) => a.box.y - b.box.y);
  const rows: (typeof sorted)[] = [];
  for (const node of sorted) {
    const row = rows.at(-1);
    const first = row?.[0]?.box;
    const shared = first ? Math.min(first.y + first.height, node.box.y + node.box.height) - node.box.y : -1;
    if (row && first && shared >= 0.5 * Math.min(first.height, node.box.height)) row.push(node);
    else rows.push([node]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.box.x - b.box.x).map(({ index }) => index));
}

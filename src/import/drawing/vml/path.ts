import { makeElement } from '../../ooxml/make-element.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { angleTo, arcToCurves, type Curve, type Ellipse, type Point, pointAt } from './arcs.ts';
import type { PathCommand } from './path-commands.ts';

/** What the coordinates of a path are measured in. */
export interface CoordinateSpace {
  origin: Point;
  width: number;
  height: number;
}

/**
 * Writes a VML path as `a:path` elements of DrawingML (ECMA-376 part 1, §20.1.9.15), one for each subpath that ends
 * with `e`: `nf` and `ns` turn off the fill and the line of one.
 */
export function pathElements(commands: readonly PathCommand[], space: CoordinateSpace): XmlElement[] {
  const pen = new Pen(space);
  for (const { name, values } of commands) {
    const draw = COMMANDS[name.toLowerCase()];
    if (draw) draw(pen, values);
  }
  return pen.finish();
}

const COMMANDS: Readonly<Record<string, (pen: Pen, values: readonly number[]) => void>> = {
  m: (pen, [x = 0, y = 0]) => pen.moveTo({ x, y }),
  t: (pen, [x = 0, y = 0]) => pen.moveTo(pen.from(x, y)),
  l: lines,
  r: (pen, values) => {
    for (const { x, y } of pointsOf(values)) pen.lineTo(pen.from(x, y));
  },
  c: (pen, values) => {
    for (const curve of curvesOf(values)) pen.curveTo(curve);
  },
  v: (pen, values) => {
    for (const [a, b, c] of curvesOf(values))
      pen.curveTo([pen.from(a.x, a.y), pen.from(b.x, b.y), pen.from(c.x, c.y)]);
  },
  x: (pen) => pen.close(),
  e: (pen) => pen.end(),
  nf: (pen) => pen.turnOff('fill'),
  ns: (pen) => pen.turnOff('stroke'),
  ae: (pen, values) => angleArcs(pen, values, false),
  al: (pen, values) => angleArcs(pen, values, true),
  at: (pen, values) => boxedArcs(pen, values, -1, false),
  ar: (pen, values) => boxedArcs(pen, values, -1, true),
  wa: (pen, values) => boxedArcs(pen, values, 1, false),
  wr: (pen, values) => boxedArcs(pen, values, 1, true),
  qx: (pen, values) => quarters(pen, values, true),
  qy: (pen, values) => quarters(pen, values, false),
  qb: lines,
};

function lines(pen: Pen, values: readonly number[]): void {
  for (const point of pointsOf(values)) pen.lineTo(point);
}

/** Parts of a size each; what is left at the end is no whole part. */
function chunks(values: readonly number[], size: number): number[][] {
  const parts: number[][] = [];
  for (let at = 0; at + size <= values.length; at += size) parts.push(values.slice(at, at + size));
  return parts;
}

function pointsOf(values: readonly number[]): Point[] {
  return chunks(values, 2).map(([x = 0, y = 0]) => ({ x, y }));
}

function curvesOf(values: readonly number[]): Curve[] {
  return chunks(values, 6).map(([ax = 0, ay = 0, bx = 0, by = 0, x = 0, y = 0]) => [
    { x: ax, y: ay },
    { x: bx, y: by },
    { x, y },
  ]);
}

/** Centre, radii, start and sweep in 65,536ths of a degree, counter-clockwise. */
function angleArcs(pen: Pen, values: readonly number[], isNew: boolean): void {
  const toRadians = (angle: number) => (-angle / 65_536) * (Math.PI / 180);
  for (const [x = 0, y = 0, radiusX = 0, radiusY = 0, start = 0, sweep = 0] of chunks(values, 6)) {
    pen.arc({ center: { x, y }, radiusX, radiusY }, toRadians(start), toRadians(sweep), isNew);
  }
}

/** Boxes and two points each: the arc of the box's ellipse from the ray through the one to that through the other. */
function boxedArcs(pen: Pen, values: readonly number[], direction: 1 | -1, isNew: boolean): void {
  for (const arc of chunks(values, 8)) boxedArc(pen, arc, direction, isNew);
}

function boxedArc(pen: Pen, values: readonly number[], direction: 1 | -1, isNew: boolean): void {
  const [left = 0, top = 0, right = 0, bottom = 0, startX = 0, startY = 0, endX = 0, endY = 0] = values;
  const ellipse: Ellipse = {
    center: { x: (left + right) / 2, y: (top + bottom) / 2 },
    radiusX: Math.abs(right - left) / 2,
    radiusY: Math.abs(bottom - top) / 2,
  };
  const start = angleTo(ellipse, { x: startX, y: startY });
  const end = angleTo(ellipse, { x: endX, y: endY });
  const turn = 2 * Math.PI;
  const distance = (((end - start) * direction) % turn) + turn;
  const sweep = distance % turn < 1e-9 ? turn : distance % turn;
  pen.arc(ellipse, start, sweep * direction, isNew);
}

/** Quarters of an ellipse that leave along x or y, the next along the other. */
function quarters(pen: Pen, values: readonly number[], startsAlongX: boolean): void {
  const bend = 0.5523;
  let alongX = startsAlongX;
  for (const end of pointsOf(values)) {
    const start = pen.at;
    const across = (end.x - start.x) * bend;
    const down = (end.y - start.y) * bend;
    pen.curveTo(
      alongX
        ? [{ x: start.x + across, y: start.y }, { x: end.x, y: end.y - down }, end]
        : [{ x: start.x, y: start.y + down }, { x: end.x - across, y: end.y }, end],
    );
    alongX = !alongX;
  }
}

/** Draws into `a:path` elements. */
class Pen {
  at: Point = { x: 0, y: 0 };
  readonly #space: CoordinateSpace;
  readonly #paths: XmlElement[] = [];
  #segments: XmlElement[] = [];
  #off = new Set<string>();

  constructor(space: CoordinateSpace) {
    this.#space = space;
  }

  /** A point relative to where the pen is. */
  from(x: number, y: number): Point {
    return { x: this.at.x + x, y: this.at.y + y };
  }

  moveTo(point: Point): void {
    this.#add('a:moveTo', [point]);
  }

  lineTo(point: Point): void {
    this.#add('a:lnTo', [point]);
  }

  curveTo(curve: Curve): void {
    this.#add('a:cubicBezTo', curve);
  }

  arc(ellipse: Ellipse, start: number, sweep: number, isNew: boolean): void {
    const first = pointAt(ellipse, start);
    if (isNew || this.#segments.length === 0) this.moveTo(first);
    else this.lineTo(first);
    for (const curve of arcToCurves(ellipse, start, sweep)) this.curveTo(curve);
  }

  close(): void {
    if (this.#segments.length > 0) this.#segments.push(makeElement('a:close'));
  }

  turnOff(what: 'fill' | 'stroke'): void {
    this.#off.add(what);
  }

  end(): void {
    if (this.#segments.length > 0) {
      const { width, height } = this.#space;
      this.#paths.push(
        makeElement(
          'a:path',
          {
            w: width,
            h: height,
            fill: this.#off.has('fill') ? 'none' : undefined,
            stroke: this.#off.has('stroke') ? '0' : undefined,
          },
          this.#segments,
        ),
      );
    }
    this.#segments = [];
    this.#off = new Set();
  }

  finish(): XmlElement[] {
    this.end();
    return this.#paths;
  }

  #add(name: string, points: readonly Point[]): void {
    const { origin } = this.#space;
    const inside = points.map(({ x, y }) => makeElement('a:pt', { x: x - origin.x, y: y - origin.y }));
    this.#segments.push(makeElement(name, {}, inside));
    this.at = points.at(-1) ?? this.at;
  }
}

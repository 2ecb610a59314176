import type { Line, LineEnd } from '../paint/line.ts';
import { type PathCommand, type Point, pathData } from './path-commands.ts';

/** A line with the shapes at its ends (ECMA-376 part 1, §20.1.8.38 and 57). */
export interface EndedLine {
  /** The line, shortened so that it does not stick out of its ends. */
  commands: PathCommand[];
  /** Shapes filled with the line's paint. */
  filled: string[];
  /** Shapes drawn with the line itself, unbroken: open arrows. */
  stroked: string[];
}

/** Lines thinner than this have ends as large as if they were of this width, as PowerPoint draws them; pixels. */
const LEAST_WIDTH = 2.67;

/** Puts ends on an open path; a closed one stays as it is. */
export function endLine(commands: PathCommand[], line: Line): EndedLine {
  const ended: EndedLine = { commands, filled: [], stroked: [] };
  if ((!line.head && !line.tail) || commands.some(({ kind }) => kind === 'close')) return ended;
  let path = commands;
  if (line.tail) path = withEnd(path, line.tail, line.width, ended);
  if (line.head) path = reversed(withEnd(reversed(path), line.head, line.width, ended));
  return { ...ended, commands: path };
}

function withEnd(commands: PathCommand[], end: LineEnd, width: number, ended: EndedLine): PathCommand[] {
  const last = commands.at(-1);
  if (!last || last.kind === 'close' || last.kind === 'move') return commands;
  const tip = last.to;
  const from = comesFrom(commands);
  const distance = Math.hypot(tip.x - from.x, tip.y - from.y);
  if (distance === 0) return commands;
  const along = { x: (tip.x - from.x) / distance, y: (tip.y - from.y) / distance };
  const size = Math.max(width, LEAST_WIDTH);
  const length = end.length * size;
  const half = (end.width * size) / 2;
  const at = (back: number, aside: number): Point => ({
    x: tip.x - along.x * back - along.y * aside,
    y: tip.y - along.y * back + along.x * aside,
  });
  switch (end.type) {
    case 'triangle':
      ended.filled.push(polygon([at(0, 0), at(length, half), at(length, -half)]));
      return shortened(commands, along, Math.min(length * 0.9, distance));
    case 'stealth':
      ended.filled.push(polygon([at(0, 0), at(length, half), at(length * 0.6, 0), at(length, -half)]));
      return shortened(commands, along, Math.min(length * 0.55, distance));
    case 'diamond':
      ended.filled.push(polygon([at(-length / 2, 0), at(0, half), at(length / 2, 0), at(0, -half)]));
      return commands;
    case 'oval':
      ended.filled.push(ellipse(at, length / 2, half));
      return commands;
    case 'arrow': {
      const point = [at(length, half), at(width / 2, 0), at(length, -half)];
      ended.stroked.push(pathData(point.map((to, index) => ({ kind: index === 0 ? 'move' : 'line', to }))));
      return shortened(commands, along, Math.min(width / 2, distance));
    }
  }
}

/** The point from which the last step of a path looks at its end. */
function comesFrom(commands: PathCommand[]): Point {
  const last = commands.at(-1);
  if (!last || last.kind === 'close') return { x: 0, y: 0 };
  const before = commands.at(-2);
  const start = before && before.kind !== 'close' ? before.to : last.to;
  if (last.kind !== 'curve') return start;
  const isAt = (point: Point) => Math.hypot(point.x - last.to.x, point.y - last.to.y) < 0.01;
  return !isAt(last.second) ? last.second : !isAt(last.first) ? last.first : start;
}

function shortened(commands: PathCommand[], along: Point, by: number): PathCommand[] {
  const last = commands.at(-1);
  if (!last || last.kind === 'close') return commands;
  const back = ({ x, y }: Point): Point => ({ x: x - along.x * by, y: y - along.y * by });
  const moved: PathCommand =
    last.kind === 'curve'
      ? { ...last, second: back(last.second), to: back(last.to) }
      : { ...last, to: back(last.to) };
  return [...commands.slice(0, -1), moved];
}

/** The same path from its end to its beginning; one of several pieces is left as it is. */
function reversed(commands: PathCommand[]): PathCommand[] {
  if (commands.filter(({ kind }) => kind === 'move').length !== 1) return commands;
  const result: PathCommand[] = [];
  for (let index = commands.length - 1; index >= 0; index--) {
    const command = commands[index];
    if (!command || command.kind === 'close') continue;
    if (result.length === 0) result.push({ kind: 'move', to: command.to });
    const before = commands[index - 1];
    if (!before || before.kind === 'close') continue;
    result.push(
      command.kind === 'curve'
        ? { kind: 'curve', first: command.second, second: command.first, to: before.to }
        : { kind: 'line', to: before.to },
    );
  }
  return result;
}

function polygon(points: Point[]): string {
  return pathData([
    ...points.map((to, index): PathCommand => ({ kind: index === 0 ? 'move' : 'line', to })),
    { kind: 'close' },
  ]);
}

/** A circle's quarter as a curve reaches this far of its radius. */
const QUARTER = 0.5523;

function ellipse(at: (back: number, aside: number) => Point, long: number, wide: number): string {
  const curve = (first: Point, second: Point, to: Point): PathCommand => ({
    kind: 'curve',
    first,
    second,
    to,
  });
  const [l, w] = [long * QUARTER, wide * QUARTER];
  return pathData([
    { kind: 'move', to: at(long, 0) },
    curve(at(long, w), at(l, wide), at(0, wide)),
    curve(at(-l, wide), at(-long, w), at(-long, 0)),
    curve(at(-long, -w), at(-l, -wide), at(0, -wide)),
    curve(at(l, -wide), at(long, -w), at(long, 0)),
    { kind: 'close' },
  ]);
}

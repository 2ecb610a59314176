import { number } from '../svg.ts';

/** One step of a path in pixels of the shape: to where, for curves with both control points before it. */
export type PathCommand =
  | { kind: 'move' | 'line'; to: Point }
  | { kind: 'curve'; first: Point; second: Point; to: Point }
  | { kind: 'close' };

export interface Point {
  x: number;
  y: number;
}

/** The value of SVG's `d` attribute. */
export function pathData(commands: PathCommand[]): string {
  return commands
    .map((command) => {
      if (command.kind === 'close') return 'Z';
      const to = `${number(command.to.x)} ${number(command.to.y)}`;
      if (command.kind !== 'curve') return `${command.kind === 'move' ? 'M' : 'L'}${to}`;
      const { first, second } = command;
      return `C${number(first.x)} ${number(first.y)} ${number(second.x)} ${number(second.y)} ${to}`;
    })
    .join('');
}

/** The command in coordinates that are stretched along both axes. */
export function scaled(command: PathCommand, scaleX: number, scaleY: number): PathCommand {
  const to = (point: Point): Point => ({ x: point.x * scaleX, y: point.y * scaleY });
  switch (command.kind) {
    case 'close':
      return command;
    case 'curve':
      return { kind: 'curve', first: to(command.first), second: to(command.second), to: to(command.to) };
    default:
      return { kind: command.kind, to: to(command.to) };
  }
}

/**
 * An arc (ECMA-376 part 1, §20.1.9.2, arcTo) as curves: it begins at `from`, on an ellipse with these radii, at the
 * angle `start`, and swings by `swing` (60,000ths of a degree, clockwise).
 */
export function arcCurves(
  from: Point,
  radiusX: number,
  radiusY: number,
  start: number,
  swing: number,
): PathCommand[] {
  const begin = ellipseAngle(start, radiusX, radiusY);
  const full = Math.max(-360 * 60_000, Math.min(360 * 60_000, swing));
  const sweep =
    Math.abs(full) >= 360 * 60_000
      ? Math.sign(full) * 2 * Math.PI
      : ellipseAngle(start + full, radiusX, radiusY) - begin;
  const centre = { x: from.x - radiusX * Math.cos(begin), y: from.y - radiusY * Math.sin(begin) };
  const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / pieces;
  const reach = (4 / 3) * Math.tan(step / 4);
  const curves: PathCommand[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    const a = begin + piece * step;
    const b = a + step;
    const on = (angle: number, along: number): Point => ({
      x: centre.x + radiusX * (Math.cos(angle) - along * Math.sin(angle)),
      y: centre.y + radiusY * (Math.sin(angle) + along * Math.cos(angle)),
    });
    curves.push({ kind: 'curve', first: on(a, reach), second: on(b, -reach), to: on(b, 0) });
  }
  return curves;
}

/**
 * The parameter of an ellipse at which a ray of this angle (60,000ths of a degree) meets it, in radians. It grows with
 * the angle over full turns.
 */
function ellipseAngle(angle: number, radiusX: number, radiusY: number): number {
  const radians = (angle * Math.PI) / (180 * 60_000);
  if (radiusX === 0 || radiusY === 0) return radians;
  const parameter = Math.atan2(radiusX * Math.sin(radians), radiusY * Math.cos(radians));
  return parameter + 2 * Math.PI * Math.round((radians - parameter) / (2 * Math.PI));
}

import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';
import { type AttributeValue, number } from '../svg.ts';
import type { Palette } from './colour.ts';
import { percent } from './colour-space.ts';
import { type Fill, fillIn } from './fill.ts';

/** An outline (`a:ln`, ECMA-376 part 1, §20.1.2.2.24), widths in pixels. */
export interface Line {
  fill: Fill;
  width: number;
  cap: 'butt' | 'round' | 'square';
  join: 'miter' | 'round' | 'bevel';
  /** Lengths of dashes and gaps in pixels; empty for an unbroken line. */
  dashes: number[];
  /** Where the line begins and where it ends. */
  head?: LineEnd;
  tail?: LineEnd;
}

/** ST_LineEndType with its size as multiples of the line's width. */
export interface LineEnd {
  type: 'triangle' | 'stealth' | 'diamond' | 'oval' | 'arrow';
  width: number;
  length: number;
}

/** Dashes as multiples of the line's width (§20.1.10.49). */
const DASHES: Record<string, number[]> = {
  dot: [1, 3],
  dash: [4, 3],
  lgDash: [8, 3],
  dashDot: [4, 3, 1, 3],
  lgDashDot: [8, 3, 1, 3],
  lgDashDotDot: [8, 3, 1, 3, 1, 3],
  sysDash: [3, 1],
  sysDot: [1, 1],
  sysDashDot: [3, 1, 1, 1],
  sysDashDotDot: [3, 1, 1, 1, 1, 1],
};

const CAPS: Record<string, Line['cap']> = { rnd: 'round', sq: 'square', flat: 'butt' };
const END_SIZES: Record<string, number> = { sm: 2, med: 3, lg: 5 };
const END_TYPES = new Set(['triangle', 'stealth', 'diamond', 'oval', 'arrow']);
const DEFAULT_WIDTH = 9525;

/**
 * The line that some `a:ln` describe together: what the first leaves open the next says. `palettes` belong to them.
 * `undefined` when none of them says how it is painted: then there is no line.
 */
export function lineOf(
  sources: { element: XmlElement; palette: Palette }[],
  scale: number,
): Line | undefined {
  const fill = sources
    .map(({ element, palette }) => fillIn(element, palette))
    .find((found) => found !== undefined);
  if (!fill || fill.kind === 'none') return undefined;
  const elements = sources.map(({ element }) => element);
  const attribute = (name: string) =>
    elements.map((element) => element.attribute(name)).find((value) => value !== undefined);
  const child = (...names: string[]) =>
    elements.flatMap((element) => element.elements).find((element) => names.includes(element.name)) ??
    NO_ELEMENT;
  const width = Math.max(0, Number(attribute('w') ?? DEFAULT_WIDTH) || 0) * scale;
  const join = child('a:round', 'a:bevel', 'a:miter').name;
  const head = lineEnd(child('a:headEnd'));
  const tail = lineEnd(child('a:tailEnd'));
  // A line of width 0 is the thinnest that can be seen.
  const seen = Math.max(width, 0.75);
  return {
    fill,
    width: seen,
    cap: CAPS[attribute('cap') ?? 'flat'] ?? 'butt',
    join: join === 'a:bevel' ? 'bevel' : join === 'a:miter' ? 'miter' : 'round',
    dashes: dashesOf(child('a:prstDash', 'a:custDash'), seen),
    ...(head ? { head } : {}),
    ...(tail ? { tail } : {}),
  };
}

function dashesOf(element: XmlElement, width: number): number[] {
  if (element.name === 'a:custDash') {
    return element
      .all('a:ds')
      .flatMap((stop) => [percent(stop.attribute('d')) * width, percent(stop.attribute('sp')) * width]);
  }
  return (DASHES[element.attribute('val') ?? ''] ?? []).map((length) => length * width);
}

function lineEnd(element: XmlElement): LineEnd | undefined {
  const type = element.attribute('type') ?? 'none';
  if (!isEndType(type)) return undefined;
  const size = (name: string) => END_SIZES[element.attribute(name) ?? 'med'] ?? 3;
  return { type, width: size('w'), length: size('len') };
}

function isEndType(type: string): type is LineEnd['type'] {
  return END_TYPES.has(type);
}

/** The attributes of the stroke but for its paint. */
export function strokeAttributes(line: Line): Record<string, AttributeValue> {
  return {
    'stroke-width': line.width,
    'stroke-linecap': line.cap === 'butt' ? undefined : line.cap,
    'stroke-linejoin': line.join === 'miter' ? undefined : line.join,
    'stroke-dasharray': line.dashes.length > 0 ? line.dashes.map(number).join(' ') : undefined,
  };
}

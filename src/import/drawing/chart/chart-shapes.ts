import { makeElement } from '../../ooxml/make-element.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { type ShapeFrame, shapeElement, transformElement } from '../word/shape-elements.ts';

/** A point of a chart in EMU from its top left. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle of a chart in EMU. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A path through points; curves have two points more than their ends. */
export type Segment =
  | { kind: 'move' | 'line'; to: Point }
  | { kind: 'curve'; by: [Point, Point]; to: Point }
  | { kind: 'close' };

/** Fills and lines that a shape has, as DrawingML. */
export type Looks = readonly (XmlElement | undefined)[];

const UNNAMED = { id: '' };

export function rectangle(area: Area, looks: Looks): XmlElement {
  const { x, y, width, height } = area;
  const frame: ShapeFrame = { x, y, width: Math.max(0, width), height: Math.max(0, height) };
  return shapeElement(UNNAMED, false, {
    properties: makeElement('p:spPr', {}, [
      transformElement(frame),
      makeElement('a:prstGeom', { prst: 'rect' }),
      ...looks,
    ]),
  });
}

/** A shape of a preset geometry around a point: the marker of a line. */
export function presetAround(center: Point, size: number, preset: string, looks: Looks): XmlElement {
  const frame = { x: center.x - size / 2, y: center.y - size / 2, width: size, height: size };
  return shapeElement(UNNAMED, false, {
    properties: makeElement('p:spPr', {}, [
      transformElement(frame),
      makeElement('a:prstGeom', { prst: preset }),
      ...looks,
    ]),
  });
}

/** A freeform (ECMA-376 part 1, §20.1.9.8) in the box around its points. */
export function freeform(segments: readonly Segment[], looks: Looks): XmlElement | undefined {
  const points = segments.flatMap((segment) =>
    segment.kind === 'close' ? [] : segment.kind === 'curve' ? [...segment.by, segment.to] : [segment.to],
  );
  const [first] = points;
  if (!first) return undefined;
  let [left, right, top, bottom] = [first.x, first.x, first.y, first.y];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const point = ({ x, y }: Point) => makeElement('a:pt', { x: x - left, y: y - top });
  const path = segments.map((segment) => {
    if (segment.kind === 'close') return makeElement('a:close');
    if (segment.kind === 'curve') {
      return makeElement('a:cubicBezTo', {}, [...segment.by, segment.to].map(point));
    }
    return makeElement(segment.kind === 'move' ? 'a:moveTo' : 'a:lnTo', {}, [point(segment.to)]);
  });
  const size = { w: right - left, h: bottom - top };
  return shapeElement(UNNAMED, false, {
    properties: makeElement('p:spPr', {}, [
      transformElement({ x: left, y: top, width: size.w, height: size.h }),
      makeElement('a:custGeom', {}, [makeElement('a:pathLst', {}, [makeElement('a:path', size, path)])]),
      ...looks,
    ]),
  });
}

export function straightLine(from: Point, to: Point, line: XmlElement | undefined): XmlElement | undefined {
  return freeform(
    [
      { kind: 'move', to: from },
      { kind: 'line', to },
    ],
    [makeElement('a:noFill'), line],
  );
}

/** How words stand in their area. */
export interface Setting {
  align: 'l' | 'ctr' | 'r';
  anchor: 't' | 'ctr' | 'b';
  /** Clockwise, in degrees. */
  rotation?: number;
  wrap?: boolean;
}

/** Words without a frame; `run` is the `a:rPr` of all of them. */
export function words(text: string, area: Area, run: XmlElement, setting: Setting): XmlElement {
  const body = makeElement('a:bodyPr', {
    lIns: 0,
    tIns: 0,
    rIns: 0,
    bIns: 0,
    anchor: setting.anchor,
    wrap: setting.wrap ? 'square' : 'none',
  });
  const lines = text
    .split('\n')
    .map((line) =>
      makeElement('a:p', {}, [
        makeElement('a:pPr', { algn: setting.align }, [makeElement('a:buNone')]),
        makeElement('a:r', {}, [run, makeElement('a:t', {}, [line])]),
      ]),
    );
  const rotation = setting.rotation ?? 0;
  return shapeElement(UNNAMED, false, {
    properties: makeElement('p:spPr', {}, [
      transformElement({ ...area, rotation }),
      makeElement('a:prstGeom', { prst: 'rect' }),
      makeElement('a:noFill'),
    ]),
    text: makeElement('p:txBody', {}, [body, ...lines]),
  });
}

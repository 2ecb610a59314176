import { makeElement } from '../../ooxml/make-element.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { arcToCurves, type Ellipse, pointAt } from '../vml/arcs.ts';
import { pointLooks, schemeColour } from './chart-looks.ts';
import type { Plot, Series } from './chart-model.ts';
import { type Area, freeform, type Segment } from './chart-shapes.ts';
import { hasOutsideLabels, sliceLabel } from './data-labels.ts';

/** Between slices: a line of the paper's colour. */
const EDGE = makeElement('a:ln', { w: 9_525 }, [schemeColour('bg1')]);

/** Pies and doughnuts (ECMA-376 part 1, §21.2.2.141, §21.2.2.50); of a doughnut each series is a ring. */
export function drawPie(plot: Plot, area: Area, text: readonly XmlElement[]): XmlElement[] {
  const isRing = plot.kind === 'doughnut';
  const series = isRing ? plot.series : plot.series.slice(0, 1);
  const side = Math.min(area.width, area.height);
  const exploded = series.some((each) =>
    [...each.points.values()].some((point) => point.find('c:explosion')),
  );
  const radius = (side / 2) * (hasOutsideLabels(plot) && !isRing ? 0.78 : exploded ? 0.88 : 0.98);
  const center = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  const rings = series.length;
  return series.flatMap((each, ring) => {
    const inner = isRing ? plot.hole + ((1 - plot.hole) * ring) / rings : 0;
    const outer = isRing ? plot.hole + ((1 - plot.hole) * (ring + 1)) / rings : 1;
    return slices(
      plot,
      each,
      { center, radiusX: radius * outer, radiusY: radius * outer },
      inner / outer,
      text,
    );
  });
}

function slices(
  plot: Plot,
  series: Series,
  circle: Ellipse,
  hole: number,
  text: readonly XmlElement[],
): XmlElement[] {
  const values = series.values.map((value = 0) => Math.abs(value));
  const whole = values.reduce((sum, value) => sum + value, 0);
  if (whole === 0) return [];
  let angle = ((plot.firstAngle - 90) * Math.PI) / 180;
  const shapes: XmlElement[] = [];
  const labels: XmlElement[] = [];
  for (const [position, value] of values.entries()) {
    const share = value / whole;
    const sweep = share * 2 * Math.PI;
    const middle = angle + sweep / 2;
    const explosion = (series.points.get(position)?.first('c:explosion').integer('val') ?? 0) / 100;
    const shift = Math.min(0.5, explosion) * circle.radiusX * 0.5;
    const center = {
      x: circle.center.x + Math.cos(middle) * shift,
      y: circle.center.y + Math.sin(middle) * shift,
    };
    const own = { ...circle, center };
    const { fill, line } = pointLooks(series, position, plot.isVaried);
    const shape =
      value > 0 ? freeform(sliceSegments(own, hole, angle, sweep), [fill, line ?? EDGE]) : undefined;
    if (shape) shapes.push(shape);
    const label = sliceLabel({
      plot,
      series,
      position,
      share,
      center,
      radius: circle.radiusX,
      hole,
      angle: middle,
      text,
    });
    if (label && value > 0) labels.push(label);
    angle += sweep;
  }
  return [...shapes, ...labels];
}

function sliceSegments(circle: Ellipse, hole: number, start: number, sweep: number): Segment[] {
  const isWhole = sweep > 2 * Math.PI - 1e-6;
  const arc = (ellipse: Ellipse, from: number, by: number): Segment[] =>
    arcToCurves(ellipse, from, by).map(([first, second, to]) => ({ kind: 'curve', by: [first, second], to }));
  const outer: Segment[] = [{ kind: 'move', to: pointAt(circle, start) }, ...arc(circle, start, sweep)];
  const inner = { ...circle, radiusX: circle.radiusX * hole, radiusY: circle.radiusY * hole };
  const back = pointAt(inner, start + sweep);
  if (hole > 0) {
    return [
      ...outer,
      { kind: isWhole ? 'move' : 'line', to: back },
      ...arc(inner, start + sweep, -sweep),
      { kind: 'close' },
    ];
  }
  return isWhole
    ? [...outer, { kind: 'close' }]
    : [...outer, { kind: 'line', to: circle.center }, { kind: 'close' }];
}

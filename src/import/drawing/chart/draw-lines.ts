import { makeElement } from '../../ooxml/make-element.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { NO_FILL, pointLooks, seriesLine } from './chart-looks.ts';
import type { Plot, Series } from './chart-model.ts';
import { type Area, freeform, type Point, presetAround, type Segment } from './chart-shapes.ts';
import { pointLabel } from './data-labels.ts';
import { markerOf } from './markers.ts';
import { type AxisPair, pointIn } from './plot-frame.ts';
import { stackedEnds } from './stacking.ts';

/** Lines through the values of each series, with markers (ECMA-376 part 1, §21.2.2.97, §21.2.2.161). */
export function drawLines(plot: Plot, pair: AxisPair, area: Area, text: readonly XmlElement[]): XmlElement[] {
  const ends = stackedEnds(plot);
  const isPoints = plot.kind === 'scatter' || plot.kind === 'bubble';
  return plot.series.flatMap((series, number) => {
    const points = series.values.map((value, index): Point | undefined => {
      if (value === undefined) return undefined;
      const across = isPoints ? (series.xs[index] ?? index + 1) : index + 0.5;
      return pointIn(pair, across, isPoints ? value : (ends[number]?.[index]?.to ?? value), area);
    });
    return seriesShapes(plot, series, points, text, area);
  });
}

/** One line with its markers and labels. */
export function seriesShapes(
  plot: Plot,
  series: Series,
  points: readonly (Point | undefined)[],
  text: readonly XmlElement[],
  area: Area,
  isClosed = false,
): XmlElement[] {
  const line = seriesLine(series);
  const hasLine = plot.kind !== 'bubble' && plot.hasLines && !line.find('a:noFill');
  const path = hasLine
    ? freeform(lineSegments(points, series.isSmooth, isClosed), [NO_FILL, line])
    : undefined;
  const markers = points.flatMap((point, index) =>
    point ? (markerShape(plot, series, index, point, area) ?? []) : [],
  );
  const labels = points.flatMap((at, position) =>
    at ? (pointLabel({ plot, series, position, at, text }) ?? []) : [],
  );
  return [...(path ? [path] : []), ...markers, ...labels];
}

function lineSegments(
  points: readonly (Point | undefined)[],
  isSmooth: boolean,
  isClosed: boolean,
): Segment[] {
  const segments: Segment[] = [];
  for (const [index, to] of points.entries()) {
    if (!to) continue;
    const from = points[index - 1];
    if (!from || segments.length === 0) segments.push({ kind: 'move', to });
    else if (isSmooth) segments.push(smooth(points[index - 2] ?? from, from, to, points[index + 1] ?? to));
    else segments.push({ kind: 'line', to });
  }
  return isClosed && segments.length > 0 ? [...segments, { kind: 'close' }] : segments;
}

/** A Catmull–Rom curve between two points, bent towards their neighbours. */
function smooth(before: Point, from: Point, to: Point, after: Point): Segment {
  const bend = 1 / 6;
  return {
    kind: 'curve',
    by: [
      { x: from.x + (to.x - before.x) * bend, y: from.y + (to.y - before.y) * bend },
      { x: to.x - (after.x - from.x) * bend, y: to.y - (after.y - from.y) * bend },
    ],
    to,
  };
}

function markerShape(
  plot: Plot,
  series: Series,
  index: number,
  at: Point,
  area: Area,
): XmlElement | undefined {
  if (plot.kind === 'bubble') return bubble(plot, series, index, at, area);
  const marker = markerOf(plot, series, index);
  return marker && presetAround(at, marker.size, marker.preset, marker.looks);
}

/** A bubble's area stands for its size (§21.2.2.20); the largest is a quarter of the plot's shorter side. */
function bubble(plot: Plot, series: Series, index: number, at: Point, area: Area): XmlElement {
  const largest = Math.max(
    ...plot.series.flatMap(({ sizes }) => sizes.map((size = 0) => Math.abs(size))),
    1e-9,
  );
  const share = Math.sqrt(Math.abs(series.sizes[index] ?? largest) / largest);
  const { fill, line } = pointLooks(series, index, plot.isVaried);
  return presetAround(at, (Math.min(area.width, area.height) / 4) * share, 'ellipse', [fill, line]);
}

/** Areas from the axis or from the series below (§21.2.2.5). */
export function drawAreas(plot: Plot, pair: AxisPair, area: Area, text: readonly XmlElement[]): XmlElement[] {
  const ends = stackedEnds(plot);
  const floor = Math.min(pair.up.scale.max, Math.max(pair.up.scale.min, 0));
  const isStacked = plot.grouping === 'stacked' || plot.grouping === 'percentStacked';
  return plot.series.flatMap((series, number) => {
    const reaches = ends[number] ?? [];
    const top = reaches.map(({ to }, index) => pointIn(pair, index + 0.5, to, area));
    const base = reaches.map(({ from }, index) => pointIn(pair, index + 0.5, isStacked ? from : floor, area));
    const corners = [...top, ...base.toReversed()];
    const segments: Segment[] = corners.map((to, index) => ({ kind: index === 0 ? 'move' : 'line', to }));
    const { fill, line } = pointLooks(series, -1, false);
    const shape = freeform(
      [...segments, { kind: 'close' }],
      [fill, line ?? makeElement('a:ln', {}, [NO_FILL])],
    );
    const labels = top.flatMap((at, position) => pointLabel({ plot, series, position, at, text }) ?? []);
    return [...(shape ? [shape] : []), ...labels];
  });
}

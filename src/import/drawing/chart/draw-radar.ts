import { formatted } from '../../drawingml/number-format.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { axisScale, marksOf, shareOf } from './axis-scale.ts';
import { GRIDLINE, NO_FILL, runLooks, sizeOf } from './chart-looks.ts';
import type { ChartModel, Plot } from './chart-model.ts';
import { type Area, freeform, type Point, type Segment, straightLine, words } from './chart-shapes.ts';
import { seriesShapes } from './draw-lines.ts';
import { lineHeight, textWidth } from './text-size.ts';

/** A radar (ECMA-376 part 1, §21.2.2.153): the categories around, the values from the middle out. */
export function drawRadar(plot: Plot, chart: ChartModel, area: Area, baseSize: number): XmlElement[] {
  const names = plot.series.map(({ categories }) => categories).find((each) => each.length > 0) ?? [];
  const count = Math.max(3, ...plot.series.map(({ values }) => values.length));
  const axis = chart.axes.find(({ kind }) => kind === 'value');
  const run = runLooks([chart.text], baseSize);
  const size = sizeOf(run);
  const line = lineHeight(size);
  const radius = Math.max(1, Math.min(area.width - 6 * line, area.height - 2.5 * line) / 2);
  const center = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  const values = plot.series.flatMap((series) => series.values.flatMap((value) => value ?? []));
  const scale = axisScale(values, { ...(axis?.max === undefined ? {} : { max: axis.max }) }, 5, true);
  const at = (index: number, share: number): Point => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return { x: center.x + Math.cos(angle) * radius * share, y: center.y + Math.sin(angle) * radius * share };
  };
  const marks = marksOf(scale);
  const web = marks.flatMap((mark) => {
    const ring: Segment[] = Array.from({ length: count }, (_, index) => ({
      kind: index === 0 ? 'move' : 'line',
      to: at(index, shareOf(mark, scale)),
    }));
    return freeform([...ring, { kind: 'close' }], [NO_FILL, GRIDLINE]) ?? [];
  });
  const spokes = Array.from(
    { length: count },
    (_, index) => straightLine(center, at(index, 1), GRIDLINE) ?? [],
  ).flat();
  const labels = Array.from({ length: count }, (_, index) => {
    const text = names[index] ?? `${index + 1}`;
    const width = textWidth(text, size);
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    const spot = at(index, 1);
    const x = spot.x + Math.cos(angle) * (width / 2 + line * 0.4);
    const y = spot.y + Math.sin(angle) * line * 0.8;
    return words(text, { x: x - width / 2, y: y - line / 2, width, height: line }, run, {
      align: 'ctr',
      anchor: 'ctr',
    });
  });
  const scaleLabels = marks.map((mark) => {
    const text = formatted(mark, axis?.format ?? 'General');
    const width = textWidth(text, size);
    const y = at(0, shareOf(mark, scale)).y;
    return words(text, { x: center.x - width - line * 0.3, y: y - line / 2, width, height: line }, run, {
      align: 'r',
      anchor: 'ctr',
    });
  });
  const lines = plot.series.flatMap((series) => {
    const points = Array.from({ length: count }, (_, index) =>
      at(index, shareOf(series.values[index] ?? scale.min, scale)),
    );
    return seriesShapes(plot, series, points, [chart.text], area, true);
  });
  return [...web, ...spokes, ...lines, ...labels, ...(axis?.isDeleted ? [] : scaleLabels)];
}

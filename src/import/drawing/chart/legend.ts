import type { XmlElement } from '../../ooxml/xml.ts';
import { NO_FILL, pointLooks, runLooks, seriesLine, sizeOf } from './chart-looks.ts';
import type { ChartModel, Legend, Plot, Series } from './chart-model.ts';
import { type Area, presetAround, rectangle, straightLine, words } from './chart-shapes.ts';
import { type Marker, markerOf } from './markers.ts';
import { lineHeight, textWidth } from './text-size.ts';

/** One line of a legend: what it names and how its key looks. */
export interface LegendEntry {
  name: string;
  key: { kind: 'area' | 'line'; looks: (XmlElement | undefined)[]; marker?: Marker };
}

/** The entries of a legend: the series, or the slices of a pie; stacked columns as they stand, from the top. */
export function legendEntries(chart: ChartModel): LegendEntry[] {
  const hidden = chart.legend?.hidden ?? new Set<number>();
  const entries = chart.plots.flatMap((plot) => {
    const isPie = plot.kind === 'pie' || plot.kind === 'doughnut';
    if (isPie || (plot.isVaried && plot.series.length === 1 && plot.kind === 'bar')) {
      const [series] = plot.series;
      return (series?.values ?? []).map((_, index): LegendEntry => {
        const { fill, line } = series
          ? pointLooks(series, index, plot.isVaried)
          : { fill: NO_FILL, line: undefined };
        return {
          name: series?.categories[index] ?? `${index + 1}`,
          key: { kind: 'area', looks: [fill, line] },
        };
      });
    }
    const isLine =
      plot.kind === 'line' || plot.kind === 'scatter' || plot.kind === 'radar' || plot.kind === 'stock';
    return plot.series.map((series, index): LegendEntry => {
      const name = series.name || `系列 ${index + 1}`;
      if (isLine) return { name, key: lineKey(plot, series) };
      const { fill, line } = pointLooks(series, -1, false);
      return { name, key: { kind: 'area', looks: [fill, line] } };
    });
  });
  const shown = entries.filter((_, index) => !hidden.has(index));
  const isAside = chart.legend !== undefined && !['t', 'b'].includes(chart.legend.position);
  return isAside && isTurned(chart) ? shown.toReversed() : shown;
}

/** A line with the marker of its points. */
function lineKey(plot: Plot, series: Series): LegendEntry['key'] {
  const line = seriesLine(series);
  const isSeen = plot.hasLines && !line.find('a:noFill');
  const marker = markerOf(plot, series);
  return { kind: 'line', looks: [NO_FILL, isSeen ? line : undefined], ...(marker ? { marker } : {}) };
}

/** Bars that lie and columns in a stack stand the other way round than their names would. */
function isTurned({ plots }: ChartModel): boolean {
  return plots.every(
    ({ kind, isHorizontal, grouping }) =>
      (kind === 'bar' && isHorizontal && grouping === 'clustered') ||
      ((kind === 'bar' || kind === 'area') &&
        !isHorizontal &&
        grouping !== 'clustered' &&
        grouping !== 'standard'),
  );
}

/** Draws a legend in its area: one below the other beside the plot, else in rows. */
export function drawLegend(
  entries: readonly LegendEntry[],
  legend: Legend,
  area: Area,
  chart: ChartModel,
  baseSize: number,
): XmlElement[] {
  const run = runLooks([legend.text, chart.text], baseSize);
  const size = sizeOf(run);
  const line = lineHeight(size);
  const key = line * 0.9;
  const isAside = legend.position !== 't' && legend.position !== 'b';
  const widthOf = ({ name }: LegendEntry) => key + line * 0.4 + textWidth(name, size) + line * 0.6;
  const rows: LegendEntry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const width = widthOf(entry);
    const row = rows.at(-1);
    if (row && !isAside && width <= room * 1.001) row.push(entry);
    else {
      rows.push([entry]);
      room = area.width;
    }
    room -= width;
  }
  const pitch = Math.min(line * 1.15, area.height / Math.max(1, rows.length));
  const top = area.y + (area.height - pitch * rows.length) / 2;
  return rows.flatMap((row, index) => {
    const total = row.reduce((sum, entry) => sum + widthOf(entry), 0);
    let x = isAside ? area.x : area.x + Math.max(0, (area.width - total) / 2);
    const middle = top + pitch * (index + 0.5);
    return row.flatMap((entry) => {
      const shapes = entryShapes(entry, x, middle, key, line, area, run, size);
      x += widthOf(entry);
      return shapes;
    });
  });
}

function entryShapes(
  { name, key: { kind, looks, marker } }: LegendEntry,
  x: number,
  middle: number,
  key: number,
  line: number,
  area: Area,
  run: XmlElement,
  size: number,
): XmlElement[] {
  const box = line * 0.5;
  const mark =
    kind === 'line'
      ? looks[1] && straightLine({ x, y: middle }, { x: x + key, y: middle }, looks[1])
      : rectangle({ x: x + (key - box) / 2, y: middle - box / 2, width: box, height: box }, looks);
  const left = x + key + line * 0.3;
  const width = Math.min(textWidth(name, size), Math.max(line, area.x + area.width - left));
  const text = words(name, { x: left, y: middle - line / 2, width, height: line }, run, {
    align: 'l',
    anchor: 'ctr',
  });
  const point =
    marker &&
    presetAround(
      { x: x + key / 2, y: middle },
      Math.min(marker.size, box * 1.2),
      marker.preset,
      marker.looks,
    );
  return [mark, point, text].filter((shape) => shape !== undefined);
}

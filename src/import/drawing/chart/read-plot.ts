import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';
import { cachedValues, categoryNames } from './cached-values.ts';
import type { Plot, PlotKind, Series } from './chart-model.ts';

/** Plots by element (ECMA-376 part 1, §21.2.2); those in space are drawn flat. */
const KINDS: Readonly<Record<string, PlotKind>> = {
  'c:barChart': 'bar',
  'c:bar3DChart': 'bar',
  'c:lineChart': 'line',
  'c:line3DChart': 'line',
  'c:areaChart': 'area',
  'c:area3DChart': 'area',
  'c:pieChart': 'pie',
  'c:pie3DChart': 'pie',
  'c:ofPieChart': 'pie',
  'c:doughnutChart': 'doughnut',
  'c:scatterChart': 'scatter',
  'c:bubbleChart': 'bubble',
  'c:radarChart': 'radar',
  'c:stockChart': 'stock',
};

/** Reads one plot; `undefined` for what is none, or none that is drawn. */
export function readPlot(element: XmlElement): Plot | undefined {
  const kind = KINDS[element.name];
  if (!kind) return undefined;
  const value = (name: string) => element.first(name).attribute('val');
  const grouping = value('c:grouping') ?? 'clustered';
  const isStacked = grouping === 'stacked' || grouping === 'percentStacked';
  const style = value('c:scatterStyle') ?? value('c:radarStyle') ?? '';
  return {
    kind,
    isHorizontal: value('c:barDir') === 'bar',
    grouping: isStacked ? grouping : kind === 'bar' ? 'clustered' : 'standard',
    gap: percentOf(value('c:gapWidth'), 150),
    overlap: percentOf(value('c:overlap'), isStacked ? 100 : 0),
    isVaried: element.first('c:varyColors').boolean('val') ?? (kind === 'pie' || kind === 'doughnut'),
    series: element.all('c:ser').map(readSeries),
    axisIds: element.all('c:axId').map((axis) => axis.attribute('val') ?? ''),
    firstAngle: Number.parseFloat(value('c:firstSliceAng') ?? '0') || 0,
    hole: Math.min(0.9, Math.max(0.1, percentOf(value('c:holeSize'), 50))),
    hasLines: kind !== 'stock' && style !== 'marker' && style !== 'none',
    hasMarkers:
      kind === 'scatter' || kind === 'radar'
        ? style !== 'line' && style !== 'smooth' && style !== 'standard'
        : element.first('c:marker').boolean('val') === true,
    labels: element.first('c:dLbls'),
  };
}

function percentOf(value: string | undefined, fallback: number): number {
  const number = Number.parseFloat(value ?? '');
  return (Number.isFinite(number) ? number : fallback) / 100;
}

function readSeries(series: XmlElement, position: number): Series {
  const values = cachedValues(series.find('c:val') ?? series.first('c:yVal'));
  const across = series.find('c:cat') ?? series.first('c:xVal');
  const text = series.first('c:tx');
  const name = text.find('c:v')?.text ?? cachedValues(text).texts.filter(Boolean).join(' ');
  const points = series
    .all('c:dPt')
    .map((point): [number, XmlElement] => [point.first('c:idx').integer('val') ?? 0, point]);
  return {
    index: series.first('c:idx').integer('val') ?? position,
    name: name.replace(/\s+/g, ' ').trim(),
    categories: categoryNames(across),
    xs: cachedValues(across).numbers,
    values: values.numbers,
    sizes: cachedValues(series.first('c:bubbleSize')).numbers,
    format: values.format,
    look: series.first('c:spPr'),
    marker: series.find('c:marker') ?? NO_ELEMENT,
    points: new Map(points),
    labels: series.first('c:dLbls'),
    isSmooth: series.first('c:smooth').boolean('val') === true,
  };
}

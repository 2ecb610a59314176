import type { XmlElement } from '../../ooxml/xml.ts';
import { axisTitles } from './axis-titles.ts';
import { titleLooks } from './chart-looks.ts';
import type { ChartModel, Plot } from './chart-model.ts';
import { type Area, rectangle, words } from './chart-shapes.ts';
import { axes, gridlines } from './draw-axes.ts';
import { drawBars } from './draw-bars.ts';
import { drawAreas, drawLines } from './draw-lines.ts';
import { drawPie } from './draw-pie.ts';
import { drawRadar } from './draw-radar.ts';
import { drawLegend, legendEntries } from './legend.ts';
import { BASE_SIZE, type ChartPlan, planChart } from './plan-chart.ts';

/** Areas lie behind bars, bars behind lines, as Office stacks them. */
const ORDER: readonly Plot['kind'][] = [
  'pie',
  'doughnut',
  'area',
  'bar',
  'radar',
  'stock',
  'line',
  'bubble',
  'scatter',
];

/** Draws a chart as shapes of a slide: `width` and `height` in EMU are its frame's, whose top left is 0, 0. */
export function chartToShapes(chart: ChartModel, width: number, height: number): XmlElement[] {
  const entries = legendEntries(chart);
  const plan = planChart(
    chart,
    width,
    height,
    entries.map(({ name }) => name),
  );
  const text = [chart.text];
  const behind = plan.pairs.flatMap((pair) => gridlines(pair, plan.plot));
  const plots = chart.plots
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .flatMap((plot) => drawPlot(plot, chart, plan));
  return [
    ground(chart.ground, { x: 0, y: 0, width, height }),
    ...(plan.pairs.length > 0 ? [ground(chart.plotGround, plan.plot)] : []),
    ...behind,
    ...plots,
    ...plan.pairs.flatMap((pair) => axes(pair, plan.plot, text, BASE_SIZE)),
    ...plan.pairs.flatMap((pair, index) => axisTitles(chart, pair, plan, index, { width, height })),
    ...titleShape(chart, plan),
    ...(chart.legend && plan.legend ? drawLegend(entries, chart.legend, plan.legend, chart, BASE_SIZE) : []),
  ];
}

function drawPlot(plot: Plot, chart: ChartModel, plan: ChartPlan): XmlElement[] {
  const text = [chart.text];
  if (plot.kind === 'pie' || plot.kind === 'doughnut') return drawPie(plot, plan.plot, text);
  if (plot.kind === 'radar') return drawRadar(plot, chart, plan.plot, BASE_SIZE);
  const pair = plan.pairs.find(({ plots }) => plots.includes(plot));
  if (!pair) return [];
  if (plot.kind === 'bar') return drawBars(plot, pair, plan.plot, text);
  return plot.kind === 'area'
    ? drawAreas(plot, pair, plan.plot, text)
    : drawLines(plot, pair, plan.plot, text);
}

/** What lies behind, where the file says a fill or a line. */
function ground(look: XmlElement, area: Area): XmlElement {
  return rectangle(
    area,
    look.elements.filter(({ name }) => /Fill$/.test(name) || name === 'a:ln'),
  );
}

function titleShape(chart: ChartModel, plan: ChartPlan): XmlElement[] {
  if (!chart.title || !plan.title) return [];
  const run = titleLooks(chart.title.text, chart.text, BASE_SIZE, {
    bold: true,
  });
  return [words(chart.title.words, plan.title, run, { align: 'ctr', anchor: 't', wrap: true })];
}

import type { XmlElement } from '../../ooxml/xml.ts';
import { runLooks, titleLooks } from './chart-looks.ts';
import type { ChartModel, Plot } from './chart-model.ts';
import { type Area, rectangle, words } from './chart-shapes.ts';
import { axes, gridlines, isUnseen } from './draw-axes.ts';
import { drawBars } from './draw-bars.ts';
import { drawAreas, drawLines } from './draw-lines.ts';
import { drawPie } from './draw-pie.ts';
import { drawRadar } from './draw-radar.ts';
import { drawLegend, legendEntries } from './legend.ts';
import { axisTitleSize, BASE_SIZE, type ChartPlan, planChart, titleRoom } from './plan-chart.ts';
import type { AxisPair } from './plot-frame.ts';
import { lineHeight, textWidth } from './text-size.ts';

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
    ...plan.pairs.flatMap((pair, index) => axisTitles(chart, pair, plan, index, width, height)),
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
    bold: chart.title.text.descendants('a:defRPr').length === 0,
  });
  return [words(chart.title.words, plan.title, run, { align: 'ctr', anchor: 't', wrap: true })];
}

/** The titles of a pair's axes, outside their labels. */
function axisTitles(
  chart: ChartModel,
  pair: AxisPair,
  plan: ChartPlan,
  index: number,
  width: number,
  height: number,
): XmlElement[] {
  return [
    { use: pair.up, isUpright: !pair.isSwapped },
    { use: pair.across, isUpright: pair.isSwapped },
  ].flatMap(({ use, isUpright }) => {
    const { axis } = use;
    if (!axis?.title || isUnseen(axis)) return [];
    const run = runLooks([axis.title.text, chart.text], BASE_SIZE, {
      bold: axis.title.text.descendants('a:defRPr').length === 0,
    });
    const size = axisTitleSize(chart, axis.title.text);
    const line = lineHeight(size);
    const long = textWidth(axis.title.words, size);
    const { plot, legend } = plan;
    const isFar = index > 0 || axis.crosses === 'max';
    const room = titleRoom(chart, axis) / 2;
    if (isUpright) {
      const left = legend && chart.legend?.position === 'l' ? legend.x + legend.width : 0;
      const right =
        legend && (chart.legend?.position === 'r' || chart.legend?.position === 'tr') ? legend.x : width;
      const x = isFar ? right - room - line * 0.2 : left + room + line * 0.2;
      const told = axis.title.layout?.x === undefined ? x : axis.title.layout.x * width + line / 2;
      const rotation = axis.title.text.first('a:bodyPr').integer('rot') ?? -5_400_000;
      const place = { x: told - long / 2, y: plot.y + plot.height / 2 - line / 2, width: long, height: line };
      return [
        words(axis.title.words, place, run, { align: 'ctr', anchor: 'ctr', rotation: rotation / 60_000 }),
      ];
    }
    const below = legend && chart.legend?.position === 'b' ? legend.y : height;
    const above = plan.title ? plan.title.y + plan.title.height : 0;
    const y = isFar ? above + room : below - room - line * 0.2;
    const place = { x: plot.x + plot.width / 2 - long / 2, y: y - line / 2, width: long, height: line };
    return [words(axis.title.words, place, run, { align: 'ctr', anchor: 'ctr' })];
  });
}

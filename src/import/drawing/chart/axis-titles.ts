import type { XmlElement } from '../../ooxml/xml.ts';
import { runLooks, sizeOf } from './chart-looks.ts';
import type { Axis, ChartModel, ChartText } from './chart-model.ts';
import { type Area, words } from './chart-shapes.ts';
import { isUnseen } from './draw-axes.ts';
import type { AxisPair } from './plot-frame.ts';
import { lineHeight, textWidth } from './text-size.ts';

/** Text of a chart that says no size: 10 points. */
const BASE_SIZE = 1_000;
/** A title beside its axis that is not turned is broken at this share of the chart's width. */
const LONGEST = 0.15;

/** How a title of an axis is set: turned beside an upright axis, unless it says otherwise. */
interface TitleSetting {
  run: XmlElement;
  rotation: number;
  width: number;
  height: number;
  line: number;
}

function titleSetting(chart: ChartModel, title: ChartText, isUpright: boolean, width: number): TitleSetting {
  const run = runLooks([title.text, chart.text], BASE_SIZE, {
    bold: true,
  });
  const line = lineHeight(sizeOf(run));
  const long = textWidth(title.words, sizeOf(run));
  const rotation = isUpright ? (title.text.first('a:bodyPr').integer('rot') ?? -5_400_000) / 60_000 : 0;
  if (!isUpright || rotation !== 0) return { run, rotation, width: long, height: line, line };
  const broken = Math.min(long, Math.max(LONGEST * width, 2 * line));
  return { run, rotation, width: broken, height: line * Math.ceil(long / broken), line };
}

/** How much room a title takes off the plot, with the space before it. */
export function titleRoom(chart: ChartModel, axis: Axis, isUpright: boolean, width: number): number {
  if (!axis.title) return 0;
  const setting = titleSetting(chart, axis.title, isUpright, width);
  const across = isUpright && setting.rotation === 0 ? setting.width : setting.line;
  return across + setting.line * 0.3;
}

/** The parts of a chart around which the titles of its axes stand. */
export interface Surroundings {
  plot: Area;
  title?: Area;
  legend?: Area;
}

/** The titles of a pair's axes, outside their labels; `index` counts the pairs, the second of which is on the far side. */
export function axisTitles(
  chart: ChartModel,
  pair: AxisPair,
  around: Surroundings,
  index: number,
  size: { width: number; height: number },
): XmlElement[] {
  return [
    { use: pair.up, isUpright: !pair.isSwapped },
    { use: pair.across, isUpright: pair.isSwapped },
  ].flatMap(({ use: { axis }, isUpright }) => {
    if (!axis?.title || isUnseen(axis)) return [];
    const setting = titleSetting(chart, axis.title, isUpright, size.width);
    const { run, rotation, width, height, line } = setting;
    const isFar = index > 0 || axis.crosses === 'max';
    const half = titleRoom(chart, axis, isUpright, size.width) / 2;
    const { plot } = around;
    const center = isUpright
      ? { x: besidePlot(chart, axis, around, size.width, half, isFar), y: plot.y + plot.height / 2 }
      : { x: plot.x + plot.width / 2, y: belowPlot(chart, around, size.height, half, line, isFar) };
    const place = { x: center.x - width / 2, y: center.y - height / 2, width, height };
    const isBroken = height > line;
    return [words(axis.title.words, place, run, { align: 'ctr', anchor: 'ctr', rotation, wrap: isBroken })];
  });
}

function besidePlot(
  chart: ChartModel,
  axis: Axis,
  { legend }: Surroundings,
  width: number,
  half: number,
  isFar: boolean,
): number {
  if (axis.title?.layout?.x !== undefined) return axis.title.layout.x * width + half;
  const position = chart.legend?.position;
  const left = legend && position === 'l' ? legend.x + legend.width : 0;
  const right = legend && (position === 'r' || position === 'tr') ? legend.x : width;
  return isFar ? right - half : left + half;
}

function belowPlot(
  chart: ChartModel,
  { legend, title }: Surroundings,
  height: number,
  half: number,
  line: number,
  isFar: boolean,
): number {
  const below = legend && chart.legend?.position === 'b' ? legend.y : height;
  const above = title ? title.y + title.height : 0;
  return isFar ? above + half : below - half - line * 0.2;
}

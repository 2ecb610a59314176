import { formatted } from '../../drawingml/number-format.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { axisScale, marksOf, type Scale, shareOf } from './axis-scale.ts';
import type { Axis, ChartModel, Plot, Series } from './chart-model.ts';
import type { Area, Point } from './chart-shapes.ts';
import { stackedEnds } from './stacking.ts';

/** One pair of axes with the plots that are measured against it. */
export interface AxisPair {
  plots: Plot[];
  /** Along which categories, or the first values of points, are laid. */
  across: AxisUse;
  /** Of the values. */
  up: AxisUse;
  /** The categories lie along the side: bars that lie. */
  isSwapped: boolean;
}

/** An axis with its scale; of categories the scale counts from 0 to their number. */
export interface AxisUse {
  axis: Axis | undefined;
  scale: Scale;
  /** What is written at its marks, and where they are. */
  marks: { value: number; label: string }[];
  /** Names of the categories; none where it is an axis of values. */
  categories?: string[];
}

/** How long an axis is decides how many marks fit it. */
export interface AxisRoom {
  height: number;
  width: number;
  /** Of a line of its labels. */
  line: number;
}

/** Plots without axes. */
const ROUND = new Set<Plot['kind']>(['pie', 'doughnut', 'radar']);

/** Finds the pairs of axes of a chart, the first of them first. */
export function axisPairs(chart: ChartModel, room: AxisRoom): AxisPair[] {
  const drawn = chart.plots.filter(({ kind, series }) => !ROUND.has(kind) && series.length > 0);
  const groups = Map.groupBy(drawn, ({ axisIds }) => axisIds.toSorted().join());
  return [...groups.values()].map((plots) => pairOf(plots, chart, room));
}

function pairOf(plots: Plot[], chart: ChartModel, room: AxisRoom): AxisPair {
  const [first] = plots;
  const axes = chart.axes.filter(({ id }) => first?.axisIds.includes(id));
  const isPoints = first?.kind === 'scatter' || first?.kind === 'bubble';
  const isSwapped = plots.some(({ kind, isHorizontal }) => kind === 'bar' && isHorizontal);
  const lies = ({ position }: Axis) => position === 'b' || position === 't';
  const acrossAxis = isPoints ? axes.find(lies) : axes.find(({ kind }) => kind === 'category');
  const upAxis = axes.find((axis) => axis.kind === 'value' && axis !== acrossAxis);
  const series = plots.flatMap((plot) => plot.series);
  const upLength = isSwapped ? room.width : room.height;
  const isPercent = plots.every(({ grouping }) => grouping === 'percentStacked');
  const ends = plots.flatMap((plot) =>
    stackedEnds(plot)
      .flat()
      .flatMap(({ from, to }) => [from, to]),
  );
  const startsAtZero = plots.some(({ kind }) => kind === 'bar' || kind === 'area');
  const marks = upLength / (room.line * (isSwapped ? 2.5 : 1.15));
  const upScale = isPercent
    ? axisScale([0, 1], { max: 1, ...wishesOf(upAxis) }, marks, true)
    : axisScale(ends, wishesOf(upAxis), marks, startsAtZero);
  const format = upAxis?.format ?? (isPercent ? '0%' : (series[0]?.format ?? 'General'));
  const up = { axis: upAxis, scale: upScale, marks: valueMarks(upScale, format) };
  return {
    plots,
    across: isPoints ? pointsAxis(acrossAxis, series, room) : categoryAxis(acrossAxis, plots),
    up,
    isSwapped,
  };
}

function wishesOf(axis: Axis | undefined): {
  min?: number;
  max?: number;
  step?: number;
  isLogarithmic?: boolean;
} {
  if (!axis) return {};
  const { min, max, step, isLogarithmic } = axis;
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(step === undefined ? {} : { step }),
    isLogarithmic,
  };
}

function valueMarks(scale: Scale, format: string): AxisUse['marks'] {
  return marksOf(scale).map((value) => ({ value, label: formatted(value, format) }));
}

function pointsAxis(axis: Axis | undefined, series: Series[], room: AxisRoom): AxisUse {
  const xs = series.flatMap((each) => each.values.map((_, index) => each.xs[index] ?? index + 1));
  const scale = axisScale(xs, wishesOf(axis), room.width / (room.line * 2.5), false);
  return { axis, scale, marks: valueMarks(scale, axis?.format ?? 'General') };
}

function categoryAxis(axis: Axis | undefined, plots: Plot[]): AxisUse {
  const series = plots.flatMap((plot) => plot.series);
  const count = Math.max(
    1,
    ...series.map(({ values, categories }) => Math.max(values.length, categories.length)),
  );
  const named = series.map(({ categories }) => categories).find((names) => names.length > 0) ?? [];
  const categories = Array.from({ length: count }, (_, index) => named[index] ?? `${index + 1}`);
  const onTicks = plots.every(({ kind }) => kind === 'area' || kind === 'line') && isOnTicks(plots);
  // On the ticks, the first and the last category stand at the ends of the axis.
  const scale: Scale =
    onTicks && count > 1
      ? { min: 0.5, max: count - 0.5, step: 1, isLogarithmic: false }
      : { min: 0, max: count, step: 1, isLogarithmic: false };
  return {
    axis,
    scale,
    categories,
    marks: categories.map((label, index) => ({ value: index + 0.5, label })),
  };
}

function isOnTicks(plots: Plot[]): boolean {
  return plots.some(({ kind }) => kind === 'area');
}

/** Where a value of an axis is in the plot. */
export function positionOn(use: AxisUse, value: number, isUpright: boolean, area: Area): number {
  const share = shareOf(value, use.scale);
  const turned = use.axis?.isReversed ? 1 - share : share;
  return isUpright ? area.y + area.height * (1 - turned) : area.x + area.width * turned;
}

/** Where a point is: `across` and `up` in the values of the axes. */
export function pointIn(pair: AxisPair, across: number, up: number, area: Area): Point {
  return pair.isSwapped
    ? { x: positionOn(pair.up, up, false, area), y: positionOn(pair.across, across, true, area) }
    : { x: positionOn(pair.across, across, false, area), y: positionOn(pair.up, up, true, area) };
}

/** The text of a chart, nearest first. */
export type TextSources = readonly XmlElement[];

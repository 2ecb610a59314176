import type { XmlElement } from '../../ooxml/xml.ts';
import { pointLooks } from './chart-looks.ts';
import type { Plot } from './chart-model.ts';
import { type Area, rectangle } from './chart-shapes.ts';
import { barLabel } from './data-labels.ts';
import { type AxisPair, pointIn } from './plot-frame.ts';
import { stackedEnds } from './stacking.ts';

/** Bars and columns (ECMA-376 part 1, §21.2.2.16), each series over its categories, and what is written at them. */
export function drawBars(plot: Plot, pair: AxisPair, area: Area, text: readonly XmlElement[]): XmlElement[] {
  const ends = stackedEnds(plot);
  const isStacked = plot.grouping !== 'clustered' && plot.grouping !== 'standard';
  const columns = isStacked ? 1 : Math.max(1, plot.series.length);
  const overlap = isStacked ? 0 : Math.min(1, Math.max(-1, plot.overlap));
  // A category is as wide as its bars, less what they overlap, and one gap.
  const bar = 1 / (columns - (columns - 1) * overlap + plot.gap);
  const zero = Math.min(pair.up.scale.max, Math.max(pair.up.scale.min, 0));
  const bars: XmlElement[] = [];
  const labels: XmlElement[] = [];
  for (const [column, series] of plot.series.entries()) {
    const offset = (plot.gap * bar) / 2 + (isStacked ? 0 : column * bar * (1 - overlap));
    for (const [category, value] of series.values.entries()) {
      const reach = ends[column]?.[category];
      if (value === undefined || !reach) continue;
      const from = pointIn(pair, category + offset, isStacked ? reach.from : zero, area);
      const to = pointIn(pair, category + offset + bar, clamp(reach.to, pair), area);
      const box = between(from, to);
      const { fill, line } = pointLooks(series, category, plot.isVaried && plot.series.length === 1);
      bars.push(rectangle(box, [fill, line]));
      const label = barLabel({ plot, series, position: category, box, pair, text, isNegative: value < 0 });
      if (label) labels.push(label);
    }
  }
  return [...bars, ...labels];
}

function clamp(value: number, { up: { scale } }: AxisPair): number {
  return Math.min(scale.max, Math.max(scale.min, value));
}

function between(a: { x: number; y: number }, b: { x: number; y: number }): Area {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

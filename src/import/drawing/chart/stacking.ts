import type { Plot } from './chart-model.ts';

/** From where to where a value of a series reaches, by series and category. */
export interface Reach {
  from: number;
  to: number;
}

/** Stacks what a plot stacks: positive values on positive ones, negative ones below; of percent, as shares of 1. */
export function stackedEnds(plot: Plot): Reach[][] {
  const isStacked = plot.grouping === 'stacked' || plot.grouping === 'percentStacked';
  if (!isStacked) return plot.series.map(({ values }) => values.map((value = 0) => ({ from: 0, to: value })));
  const above: number[] = [];
  const below: number[] = [];
  const whole = (index: number) =>
    plot.grouping === 'percentStacked'
      ? plot.series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0) || 1
      : 1;
  return plot.series.map(({ values }) =>
    values.map((value = 0, index) => {
      const stack = value < 0 ? below : above;
      const from = stack[index] ?? 0;
      const to = from + value / whole(index);
      stack[index] = to;
      return { from, to };
    }),
  );
}

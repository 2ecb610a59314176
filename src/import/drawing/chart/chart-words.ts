import { formatted } from '../../drawingml/number-format.ts';
import type { ChartModel, Series } from './chart-model.ts';

/** More values than this are not read aloud, but counted. */
const MAX_VALUES = 40;

/** What a chart says, in lines: its title, then each series with its values by category. */
export function chartWords({ title, plots }: ChartModel): string[] {
  const lines = plots.flatMap(({ series }) => series.map((each, index) => seriesWords(each, index)));
  return title ? [title.words.replace(/\s+/g, ' '), ...lines] : lines;
}

function seriesWords({ name, categories, xs, values, format }: Series, index: number): string {
  const points = values.flatMap((value, position) => {
    if (value === undefined) return [];
    const label = categories[position] || (xs[position] ?? '');
    return [`${label} ${formatted(value, format)}`.trim()];
  });
  const more = points.length > MAX_VALUES ? '…' : '';
  return `${name || `系列 ${index + 1}`}：${points.slice(0, MAX_VALUES).join('，')}${more}`;
}

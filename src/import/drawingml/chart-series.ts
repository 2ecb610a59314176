import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import { type CachedPoint, cachedLabels, cachedPoints } from './chart-cache.ts';
import { formatted, isGeneral, isPercent, readable } from './number-format.ts';

/** A series as the chart shows it: numbers in the format of their labels. */
export interface ChartSeries {
  /** Empty where the source gives none. */
  name: string;
  /** ECMA-376 part 1, §21.2: bar, line, pie, scatter … */
  kind: string;
  /** The categories, or the x values of points. */
  labels: string[];
  values: (number | string | null)[];
  /** Of a bubble chart. */
  sizes: (number | string | null)[];
  /** Its labels are x values of its own. */
  isPoint: boolean;
  /** Every number is a percentage. */
  isPercent: boolean;
  /** The id of the axis that its values are read from; series of one axis can be compared. */
  axis: string;
  /** The values are counted in this: 万, where the axis says so. */
  displayUnit: string;
  /** The first category stands at the bottom. */
  fromBottom: boolean;
}

/** How an axis counts, as `c:builtInUnit` (§21.2.3.4) names it. */
const DISPLAY_UNITS: Record<string, [factor: number, name: string]> = {
  hundreds: [1e2, '百'],
  thousands: [1e3, '千'],
  tenThousands: [1e4, '万'],
  hundredThousands: [1e5, '十万'],
  millions: [1e6, '百万'],
  tenMillions: [1e7, '千万'],
  hundredMillions: [1e8, '亿'],
  billions: [1e9, '十亿'],
  trillions: [1e12, '万亿'],
};

/** Reads the series of a plot area (§21.2.2.145) in the order of the chart; filtered ones are not among them. */
export function readSeries(plotArea: XmlElement): ChartSeries[] {
  const plots = plotArea.elements.filter(({ name }) => name.endsWith('Chart'));
  const axes = new Map(
    plotArea.elements
      .filter(({ name }) => name.endsWith('Ax'))
      .map((axis) => [axis.first('c:axId').attribute('val') ?? '', axis]),
  );
  return plots
    .flatMap((plot) => {
      const own = plot.all('c:axId').map((id) => axes.get(id.attribute('val') ?? ''));
      return plot.all('c:ser').map((element) => ({
        order: element.first('c:order').integer('val') ?? 0,
        series: seriesOf(element, plot, own),
      }));
    })
    .sort((a, b) => a.order - b.order)
    .map(({ series }) => series);
}

function seriesOf(element: XmlElement, plot: XmlElement, axes: (XmlElement | undefined)[]): ChartSeries {
  const valueAxis = axes.findLast((axis) => axis?.name === 'c:valAx') ?? NO_ELEMENT;
  const categoryAxis = axes.find((axis) => axis?.name === 'c:catAx' || axis?.name === 'c:dateAx');
  const [factor, displayUnit] = DISPLAY_UNITS[
    valueAxis.first('c:dispUnits', 'c:builtInUnit').attribute('val') ?? ''
  ] ?? [1, ''];
  const points = cachedPoints(element.find('c:val') ?? element.first('c:yVal'));
  const labelled = labelFormat(element) ?? labelFormat(plot);
  const formatOf = ({ format }: CachedPoint) =>
    labelled ?? (isGeneral(format) ? ownFormat(valueAxis) : undefined) ?? format;
  const written = points.filter((point) => point !== undefined);
  const shares = showsShares(element, plot) ? sharesOf(points) : undefined;
  return {
    name: nameOf(element),
    kind: plot.name.replace(/^c:(.*?)(3D)?Chart$/, '$1'),
    labels: cachedLabels(element.find('c:cat') ?? element.first('c:xVal')),
    values: points.map((point, index) => withShare(shown(point, formatOf, factor), shares?.[index])),
    sizes: cachedPoints(element.first('c:bubbleSize')).map((point) =>
      shown(point, ({ format }) => format, 1),
    ),
    isPoint: element.find('c:xVal') !== undefined,
    isPercent:
      shares !== undefined || (written.length > 0 && written.every((point) => isPercent(formatOf(point)))),
    axis: valueAxis.first('c:axId').attribute('val') ?? '',
    displayUnit,
    fromBottom:
      plot.first('c:barDir').attribute('val') === 'bar' &&
      categoryAxis?.first('c:scaling', 'c:orientation').attribute('val') !== 'maxMin',
  };
}

function nameOf(series: XmlElement): string {
  const text = series.first('c:tx');
  const cached = cachedPoints(text).map((point) => point?.value ?? '');
  return (text.find('c:v')?.text ?? cached.join(' ')).replace(/\s+/g, ' ').trim();
}

/** The format that an element gives itself (§21.2.2.121), not that of its source. */
function ownFormat(owner: XmlElement): string | undefined {
  const format = owner.find('c:numFmt');
  return format && format.boolean('sourceLinked') !== true ? format.attribute('formatCode') : undefined;
}

/** The format of the labels at the points (§21.2.2.49), where they show values. */
function labelFormat(owner: XmlElement): string | undefined {
  const labels = owner.first('c:dLbls');
  return labels.first('c:showVal').boolean('val') === true ? ownFormat(labels) : undefined;
}

/** Whether the labels of a pie show what share of the whole a part is, and not its value (§21.2.2.187). */
function showsShares(series: XmlElement, plot: XmlElement): boolean {
  const labels = series.find('c:dLbls') ?? plot.first('c:dLbls');
  return (
    labels.first('c:showPercent').boolean('val') === true && labels.first('c:showVal').boolean('val') !== true
  );
}

/** The share of each point in their sum, in whole percent as labels show it; `undefined` where there is no sum. */
function sharesOf(points: (CachedPoint | undefined)[]): (string | undefined)[] | undefined {
  if (points.some((point) => point !== undefined && isPercent(point.format))) return undefined;
  const numbers = points.map((point) => Number.parseFloat(point?.value ?? '') || 0);
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (sum <= 0) return undefined;
  return numbers.map((number, index) => (points[index] ? `${Math.round((number / sum) * 100)}%` : undefined));
}

/** `25%（5）`: what the label says, and the number behind it. */
function withShare(value: number | string | null, share: string | undefined): number | string | null {
  return share === undefined || value === null ? value : `${share}（${value}）`;
}

function shown(
  point: CachedPoint | undefined,
  formatOf: (point: CachedPoint) => string,
  factor: number,
): number | string | null {
  const number = Number.parseFloat(point?.value ?? '');
  if (point === undefined || !Number.isFinite(number)) return null;
  const value = readable(number / factor);
  const text = formatted(value, formatOf(point));
  return text === String(value) ? value : text;
}

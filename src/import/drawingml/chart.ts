import type { Block, Chart } from '../../model/deck.ts';
import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import { cachedPoints } from './chart-cache.ts';
import { type ChartSeries, readSeries } from './chart-series.ts';
import { readExtendedChart } from './extended-chart.ts';
import { type GraphicContext, type Report, readSidePart } from './part-context.ts';
import { textOfRun } from './text-run.ts';

type Series = Chart['series'][number];

/** Reads the chart that `c:chart` or `cx:chart` refers to (ECMA-376 part 1, §21.2). `properties` name its shape. */
export async function readChartPart(
  reference: XmlElement,
  properties: XmlElement,
  context: GraphicContext,
): Promise<Block[]> {
  const part = context.relationships.get(reference.attribute('r:id'))?.target;
  const root = part === undefined ? NO_ELEMENT : await readSidePart(context, part);
  const charts = root.name === 'cx:chartSpace' ? [readExtendedChart(root)] : readCharts(root, context.report);
  const [first, ...others] = charts;
  const title =
    root.name === 'cx:chartSpace' ? (first?.title ?? '') : titleOf(root.first('c:chart'), context.report);
  const name = title || properties.attribute('name') || '';
  if (first && first.series.length > 0) {
    if (others.length > 0) reportParts(name, charts.length, context.report);
    reportKinds(charts, context.report);
    return charts;
  }
  context.report({
    severity: 'warning',
    rule: 'chart-without-data',
    reason: `The chart ${JSON.stringify(name)} has no data inside the presentation.`,
    hint: 'Open the chart in PowerPoint (图表设计 → 编辑数据), save the file and import it again.',
  });
  return title === '' ? [] : [{ type: 'paragraph', runs: [{ text: title }] }];
}

/**
 * Values come from the caches that every program writes beside the workbook; the workbook is not opened. Series that
 * cannot be compared, of different axes or percentages beside numbers, become charts of their own.
 */
function readCharts(root: XmlElement, report: Report): Chart[] {
  const chart = root.first('c:chart');
  const plotArea = chart.first('c:plotArea');
  const axes = plotArea.elements.filter(({ name }) => name.endsWith('Ax'));
  const axisTitle = (fits: (axis: XmlElement) => boolean) =>
    axes.map((axis) => (fits(axis) ? titleOf(axis, report) : '')).find((title) => title !== '') ?? '';
  const categoryTitle = axisTitle(({ name }) => name === 'c:catAx' || name === 'c:dateAx');
  const groups = [
    ...Map.groupBy(readSeries(plotArea), ({ axis, isPercent }) => `${axis} ${isPercent}`).values(),
  ];
  const title = titleOf(chart, report);
  return groups.map((group) => {
    const id = group[0]?.axis;
    const own = axisTitle(
      (axis) =>
        axis.name === 'c:valAx' && (groups.length === 1 || axis.first('c:axId').attribute('val') === id),
    );
    const names = group.map(({ name }) => name).filter(Boolean);
    const parted = groups.length > 1 ? [title, names.join('、')].filter(Boolean).join('：') : title;
    return {
      type: 'chart',
      kind: group.find(({ kind }) => kind === 'bar')?.kind ?? group[0]?.kind ?? '',
      ...titlesOf(parted, categoryTitle, own, group),
      ...dataOf(group),
    };
  });
}

/** What stands over the chart, and what its numbers count: a percent sign, 万, or what the axis is called. */
function titlesOf(
  title: string,
  categoryTitle: string,
  axisTitle: string,
  group: ChartSeries[],
): Pick<Chart, 'title' | 'categoryTitle' | 'valueTitle'> {
  const [first] = group;
  const category = categoryTitle ? { categoryTitle } : {};
  if (first?.isPercent) {
    const isSaid = axisTitle === '' || title.includes(axisTitle) || axisTitle === categoryTitle;
    const written = isSaid ? title : title === '' ? axisTitle : `${title}（${axisTitle}）`;
    return { title: written, ...category, valueTitle: '%' };
  }
  const unit = first?.displayUnit ?? '';
  const counted = axisTitle === categoryTitle ? '' : axisTitle;
  const valueTitle = counted.includes(unit) ? counted : counted === '' ? unit : `${unit}${counted}`;
  return { title, ...category, ...(valueTitle ? { valueTitle } : {}) };
}

/** The title of a chart or axis on one line. */
function titleOf(owner: XmlElement, report: Report): string {
  const text = owner.first('c:title', 'c:tx');
  const rich = text
    .first('c:rich')
    .all('a:p')
    .map((paragraph) => paragraph.elements.map((element) => textOfRun(element, report)).join(''));
  return (text.find('c:rich') ? rich.join(' ') : (cachedPoints(text)[0]?.value ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
}

function dataOf(group: ChartSeries[]): Pick<Chart, 'categories' | 'series'> {
  const named = group.map((series, index) => ({ ...series, name: series.name || `系列 ${index + 1}` }));
  const columns = named.flatMap(({ name, values, sizes }): Series[] =>
    sizes.length > 0
      ? [
          { name, values },
          { name: `${name}（大小）`, values: sizes },
        ]
      : [{ name, values }],
  );
  const longest = Math.max(0, ...named.map(({ labels, values }) => Math.max(labels.length, values.length)));
  const shared = named.map(({ labels }) => labels).find((labels) => labels.length > 0) ?? [];
  const differ = named.some(({ labels, isPoint }) => isPoint && labels.join('\n') !== shared.join('\n'));
  if (!differ) {
    const categories = Array.from({ length: longest }, (_, index) => shared[index] ?? `${index + 1}`);
    return named.every(({ fromBottom }) => fromBottom)
      ? fromTop(categories, columns)
      : { categories, series: columns };
  }
  // Points of a scatter chart whose series have x values of their own.
  return {
    categories: Array.from({ length: longest }, (_, index) => `${index + 1}`),
    series: named.flatMap(({ name, labels, values, sizes }) => [
      { name: `${name}（X）`, values: labels },
      { name, values },
      ...(sizes.length > 0 ? [{ name: `${name}（大小）`, values: sizes }] : []),
    ]),
  };
}

/** Bars that lie begin at the bottom; people read them from the top. */
function fromTop(categories: string[], columns: Series[]): Pick<Chart, 'categories' | 'series'> {
  const reversed = columns.map(({ name, values }) => ({
    name,
    values: categories.map((_, index) => values[index] ?? null).reverse(),
  }));
  return { categories: categories.toReversed(), series: reversed };
}

function reportParts(name: string, count: number, report: Report): void {
  report({
    severity: 'info',
    rule: 'chart-in-parts',
    reason: `The chart ${JSON.stringify(name)} shows values on different axes; it became ${count} charts, one below the other.`,
    hint: 'Keep the one that the slide is about, or put them beside each other in <Columns>.',
  });
}

/** What people saw as a curve or a circle: `<Chart>` draws every kind as bars. */
function reportKinds(charts: Chart[], report: Report): void {
  for (const kind of new Set(charts.map((chart) => chart.kind))) {
    if (kind === 'bar' || kind === '') continue;
    report({
      severity: 'info',
      rule: 'chart-kind',
      reason: `A chart of the kind ${JSON.stringify(kind)} stands here as bars with their numbers.`,
      hint: 'If its curve or circle says more than the numbers, keep its picture: --keep-picture and the slide.',
    });
  }
}

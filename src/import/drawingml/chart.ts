import type { Block, Chart } from '../../model/deck.ts';
import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import { readExtendedChart } from './extended-chart.ts';
import { numberAsDate, readable } from './number-format.ts';
import { type GraphicContext, readSidePart } from './part-context.ts';

type Series = Chart['series'][number];

/** Reads the chart that `c:chart` or `cx:chart` refers to (ECMA-376 part 1, §21.2). `properties` name its shape. */
export async function readChartPart(
  reference: XmlElement,
  properties: XmlElement,
  context: GraphicContext,
): Promise<Block[]> {
  const part = context.relationships.get(reference.attribute('r:id'))?.target;
  const root = part === undefined ? NO_ELEMENT : await readSidePart(context, part);
  const chart = root.name === 'cx:chartSpace' ? readExtendedChart(root) : readChart(root);
  if (chart.series.length > 0) return [chart];
  const name = chart.title || properties.attribute('name') || '';
  context.report({
    severity: 'warning',
    rule: 'chart-without-data',
    reason: `The chart ${JSON.stringify(name)} has no data inside the presentation.`,
    hint: 'Open the chart in PowerPoint (图表设计 → 编辑数据), save the file and import it again.',
  });
  return chart.title === '' ? [] : [{ type: 'paragraph', runs: [{ text: chart.title }] }];
}

/** Values come from the caches that every program writes beside the workbook; the workbook is not opened. */
function readChart(root: XmlElement): Chart {
  const chart = root.first('c:chart');
  const plots = chart.first('c:plotArea').elements.filter(({ name }) => name.endsWith('Chart'));
  const kind = (plots[0]?.name ?? '').replace(/^c:(.*?)(3D)?Chart$/, '$1');
  const axes = chart.first('c:plotArea').elements.filter(({ name }) => name.endsWith('Ax'));
  const axisTitle = (...names: string[]) =>
    textOfTitle(axes.find((axis) => names.includes(axis.name) && axis.find('c:title')) ?? NO_ELEMENT);
  const categoryTitle = axisTitle('c:catAx', 'c:dateAx');
  const valueTitle = axisTitle('c:valAx');
  return {
    type: 'chart',
    kind,
    title: textOfTitle(chart),
    ...(categoryTitle ? { categoryTitle } : {}),
    ...(valueTitle && categoryTitle !== valueTitle ? { valueTitle } : {}),
    ...dataOf(plots.flatMap((plot) => plot.all('c:ser'))),
  };
}

function textOfTitle(owner: XmlElement): string {
  const text = owner.first('c:title', 'c:tx');
  const rich = text
    .first('c:rich')
    .all('a:p')
    .map((paragraph) =>
      paragraph
        .descendants('a:t')
        .map((t) => t.text)
        .join(''),
    );
  return (text.find('c:rich') ? rich.join(' ') : (cacheOf(text.first('c:strRef'))[0] ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
}

function dataOf(series: XmlElement[]): Pick<Chart, 'categories' | 'series'> {
  const points = series.map((element, index) => ({
    name: nameOf(element) || `系列 ${index + 1}`,
    x: labelsOf(element.find('c:cat') ?? element.first('c:xVal')),
    values: numbersOf(element.find('c:val') ?? element.first('c:yVal')),
    sizes: numbersOf(element.first('c:bubbleSize')),
    isPoint: element.find('c:xVal') !== undefined,
  }));
  const columns = points.flatMap(({ name, values, sizes }): Series[] =>
    sizes.length > 0
      ? [
          { name, values },
          { name: `${name}（大小）`, values: sizes },
        ]
      : [{ name, values }],
  );
  const longest = Math.max(0, ...points.map(({ x, values }) => Math.max(x.length, values.length)));
  const shared = points.map(({ x }) => x).find((x) => x.length > 0) ?? [];
  const differ = points.some(({ x, isPoint }) => isPoint && x.join('\n') !== shared.join('\n'));
  if (!differ) {
    return {
      categories: Array.from({ length: longest }, (_, index) => shared[index] ?? `${index + 1}`),
      series: columns,
    };
  }
  // Points of a scatter chart whose series have x values of their own.
  return {
    categories: Array.from({ length: longest }, (_, index) => `${index + 1}`),
    series: points.flatMap(({ name, x, values, sizes }) => [
      { name: `${name}（X）`, values: x },
      { name, values },
      ...(sizes.length > 0 ? [{ name: `${name}（大小）`, values: sizes }] : []),
    ]),
  };
}

function nameOf(series: XmlElement): string {
  const text = series.first('c:tx');
  return (text.find('c:v')?.text ?? cacheOf(text.first('c:strRef')).join(' ')).replace(/\s+/g, ' ').trim();
}

/** Categories as text; of those with several levels the levels are joined, outermost first. */
function labelsOf(source: XmlElement): string[] {
  const levels = source.first('c:multiLvlStrRef', 'c:multiLvlStrCache').all('c:lvl');
  if (levels.length === 0) return cacheOf(source.elements[0] ?? NO_ELEMENT).map((label) => label ?? '');
  const columns = levels.map((level) => points(level)).reverse();
  const [innermost = []] = columns.slice(-1);
  return innermost.map((label, index) =>
    // An outer label stands at the first of the labels it spans.
    [...columns.slice(0, -1).map((column) => column.slice(0, index + 1).findLast(Boolean)), label]
      .filter(Boolean)
      .join(' '),
  );
}

function numbersOf(source: XmlElement): (number | null)[] {
  return cacheOf(source.elements[0] ?? NO_ELEMENT, false).map((value) => {
    const number = Number.parseFloat(value ?? '');
    return Number.isFinite(number) ? readable(number) : null;
  });
}

/** The cached points of `c:strRef` or `c:numRef`, or the literal ones (§21.2.2.201, §21.2.2.122). */
function cacheOf(reference: XmlElement, datesAsText = true): (string | undefined)[] {
  const cache = reference.find('c:strCache') ?? reference.find('c:numCache') ?? reference;
  const format = cache.first('c:formatCode').text;
  const values = points(cache);
  return datesAsText && cache.name.startsWith('c:num')
    ? values.map((value) => numberAsDate(value, format))
    : values;
}

/** More points than this is a measurement, not something a slide shows. */
const MAX_POINTS = 10_000;

function points(cache: XmlElement): (string | undefined)[] {
  const values: (string | undefined)[] = [];
  const elements = cache.all('c:pt').slice(0, MAX_POINTS);
  const count = Math.min(cache.first('c:ptCount').integer('val') ?? 0, MAX_POINTS);
  for (let index = 0; index < count; index++) values.push(undefined);
  for (const [position, point] of elements.entries()) {
    const index = point.integer('idx') ?? position;
    if (index >= 0 && index < MAX_POINTS) values[index] = point.first('c:v').text;
  }
  return Array.from(values);
}

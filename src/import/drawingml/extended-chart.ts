import type { Chart } from '../../model/deck.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { formatted, isPercent, readable } from './number-format.ts';

/** Reads the newer kinds: waterfall, treemap, sunburst, funnel, histogram … ([MS-ODRAWXML], §2.24.3). */
export function readExtendedChart(root: XmlElement): Chart {
  const data = new Map(
    root
      .first('cx:chartData')
      .all('cx:data')
      .map((entry) => [entry.attribute('id'), entry]),
  );
  const series = root.first('cx:chart', 'cx:plotArea', 'cx:plotAreaRegion').all('cx:series');
  const entries = series.map((element) => data.get(element.first('cx:dataId').attribute('val')));
  return {
    type: 'chart',
    kind: series[0]?.attribute('layoutId') ?? '',
    title: root
      .first('cx:chart', 'cx:title')
      .descendants('a:t')
      .map(({ text }) => text)
      .join('')
      .trim(),
    categories: categoriesOf(entries[0]),
    series: series.map((element, index) => ({
      name: element.first('cx:tx', 'cx:txData', 'cx:v').text || `系列 ${index + 1}`,
      values: valuesOf(entries[index]?.first('cx:numDim')),
    })),
    ...(entries.some((entry) => isPercent(formatOf(entry?.first('cx:numDim')))) ? { valueTitle: '%' } : {}),
  };
}

/** Numbers in the format of their level (`formatCode`). */
function valuesOf(dimension: XmlElement | undefined): (number | string | null)[] {
  const format = formatOf(dimension);
  return pointsOf(dimension).map((value) => {
    const number = Number.parseFloat(value);
    if (!Number.isFinite(number)) return null;
    const text = formatted(number, format);
    return text === String(readable(number)) ? readable(number) : text;
  });
}

function formatOf(dimension: XmlElement | undefined): string {
  return dimension?.first('cx:lvl').attribute('formatCode') ?? '';
}

/** Levels stand innermost first; they are joined outermost first. */
function categoriesOf(data: XmlElement | undefined): string[] {
  const levels =
    data
      ?.first('cx:strDim')
      .all('cx:lvl')
      .map((level) => pointsOfLevel(level)) ?? [];
  const [innermost = []] = levels;
  return innermost.map((_, index) =>
    levels
      .map((level) => level[index] ?? '')
      .reverse()
      .filter((label) => label !== '')
      .join(' '),
  );
}

function pointsOf(dimension: XmlElement | undefined): string[] {
  const level = dimension?.find('cx:lvl');
  return level ? pointsOfLevel(level) : [];
}

function pointsOfLevel(level: XmlElement): string[] {
  return level.all('cx:pt').map((point) => point.text.trim());
}

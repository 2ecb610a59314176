import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import { formattedLabel } from './number-format.ts';

/** A point of a chart's cache, with the format that its number is shown in. */
export interface CachedPoint {
  value: string;
  /** ECMA-376 part 1, §18.8.31; of the point, else of the cache. */
  format: string;
}

/** More points than this is a measurement, not something a slide shows. */
const MAX_POINTS = 10_000;

/** The cached points of a `c:strRef` or `c:numRef` inside `source`, or the literal ones (§21.2.2.201, §21.2.2.122). */
export function cachedPoints(source: XmlElement): (CachedPoint | undefined)[] {
  const reference = source.elements[0] ?? NO_ELEMENT;
  const cache = reference.find('c:strCache') ?? reference.find('c:numCache') ?? reference;
  return pointsOf(cache);
}

/** Categories as text; of those with several levels the levels are joined, outermost first. */
export function cachedLabels(source: XmlElement): string[] {
  const levels = source.first('c:multiLvlStrRef', 'c:multiLvlStrCache').all('c:lvl');
  if (levels.length === 0) return cachedPoints(source).map((point) => labelOf(point));
  const columns = levels.map((level) => pointsOf(level).map((point) => point?.value)).reverse();
  const [innermost = []] = columns.slice(-1);
  return innermost.map((label, index) =>
    // An outer label stands at the first of the labels it spans.
    [...columns.slice(0, -1).map((column) => column.slice(0, index + 1).findLast(Boolean)), label]
      .filter(Boolean)
      .join(' '),
  );
}

function labelOf(point: CachedPoint | undefined): string {
  return formattedLabel(point?.value, point?.format ?? '') ?? '';
}

function pointsOf(cache: XmlElement): (CachedPoint | undefined)[] {
  const values: (CachedPoint | undefined)[] = [];
  const format = cache.first('c:formatCode').text;
  const elements = cache.all('c:pt').slice(0, MAX_POINTS);
  const count = Math.min(cache.first('c:ptCount').integer('val') ?? 0, MAX_POINTS);
  for (let index = 0; index < count; index++) values.push(undefined);
  for (const [position, point] of elements.entries()) {
    const index = point.integer('idx') ?? position;
    if (index < 0 || index >= MAX_POINTS) continue;
    values[index] = { value: point.first('c:v').text, format: point.attribute('formatCode') ?? format };
  }
  return Array.from(values);
}

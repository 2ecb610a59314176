import { numberAsDate } from '../../drawingml/number-format.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { NO_ELEMENT } from '../../ooxml/xml.ts';

/** More points than this are a measurement, not something a slide shows. */
const MAX_POINTS = 10_000;

/** The values that a series refers to, and how they are written (`c:numRef`, `c:strRef`, ECMA-376 part 1, §21.2.2.122). */
export interface CachedValues {
  texts: (string | undefined)[];
  format: string;
}

/** Reads `c:cat`, `c:val` and their like: the cache beside the reference, or what stands there itself. */
export function cachedValues(source: XmlElement): CachedValues {
  const levels = source.find('c:multiLvlStrRef', 'c:multiLvlStrCache');
  // Of several levels the innermost, which comes first, is written at each tick.
  if (levels) return { texts: pointsOf(levels.first('c:lvl')), format: 'General' };
  const reference = source.elements[0] ?? NO_ELEMENT;
  const cache = reference.find('c:strCache') ?? reference.find('c:numCache') ?? reference;
  return { texts: pointsOf(cache), format: cache.first('c:formatCode').text || 'General' };
}

export function numbersOf({ texts }: CachedValues): (number | undefined)[] {
  return texts.map((text) => {
    const number = Number.parseFloat(text ?? '');
    return Number.isFinite(number) ? number : undefined;
  });
}

/** As text; dates as they are written. */
export function labelsOf({ texts, format }: CachedValues): string[] {
  return texts.map((text) => numberAsDate(text, format) ?? '');
}

function pointsOf(cache: XmlElement): (string | undefined)[] {
  const count = Math.min(cache.first('c:ptCount').integer('val') ?? 0, MAX_POINTS);
  const values: (string | undefined)[] = Array.from({ length: count }, () => undefined);
  for (const [position, point] of cache.all('c:pt').slice(0, MAX_POINTS).entries()) {
    const index = point.integer('idx') ?? position;
    if (index >= 0 && index < MAX_POINTS) values[index] = point.first('c:v').text;
  }
  return Array.from(values);
}

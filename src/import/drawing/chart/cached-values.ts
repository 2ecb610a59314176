import { cachedLabels, cachedPoints } from '../../drawingml/chart-cache.ts';
import { makeElement } from '../../ooxml/make-element.ts';
import type { XmlElement } from '../../ooxml/xml.ts';

/** The values that a series refers to (`c:numRef`, `c:strRef`, ECMA-376 part 1, §21.2.2.122). */
export interface CachedValues {
  texts: (string | undefined)[];
  numbers: (number | undefined)[];
  /** How the numbers are written. */
  format: string;
}

/** Reads `c:tx`, `c:val` and their like: the cache beside the reference, or what stands there itself. */
export function cachedValues(source: XmlElement): CachedValues {
  const points = cachedPoints(source);
  const texts = points.map((point) => point?.value);
  const numbers = texts.map((text) => {
    const number = Number.parseFloat(text ?? '');
    return Number.isFinite(number) ? number : undefined;
  });
  return { texts, numbers, format: points.find((point) => point?.format)?.format ?? 'General' };
}

/** What is written at each category; of several levels the innermost. */
export function categoryNames(source: XmlElement): string[] {
  const innermost = source.find('c:multiLvlStrRef', 'c:multiLvlStrCache', 'c:lvl');
  if (!innermost) return cachedLabels(source);
  return cachedPoints(makeElement('c:cat', {}, [innermost])).map((point) => point?.value ?? '');
}

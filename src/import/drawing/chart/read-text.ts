import { writtenLines } from '../../drawingml/written-lines.ts';
import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';
import { cachedValues } from './cached-values.ts';
import type { ChartText } from './chart-model.ts';
import { readLayout } from './read-layout.ts';

/** Reads `c:title` (ECMA-376 part 1, §21.2.2.210); one without words of its own says `automatic`. */
export function readText(title: XmlElement | undefined, automatic: string): ChartText | undefined {
  if (!title) return undefined;
  const source = title.first('c:tx');
  const rich = source.find('c:rich');
  const words = rich
    ? writtenLines(rich).join('\n').trim()
    : cachedValues(source).texts.join(' ').trim() || automatic;
  if (words === '') return undefined;
  const layout = readLayout(title);
  return {
    words,
    text: rich ?? title.find('c:txPr') ?? NO_ELEMENT,
    ...(layout ? { layout } : {}),
    isOverlay: title.first('c:overlay').boolean('val') === true,
  };
}

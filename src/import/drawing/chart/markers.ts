import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';
import { fillOf, seriesColour, seriesLine } from './chart-looks.ts';
import type { Plot, Series } from './chart-model.ts';
import type { Looks } from './chart-shapes.ts';

const EMU_PER_POINT = 12_700;

/** What stands at the points of a line (`c:marker`, ECMA-376 part 1, §21.2.2.105): a preset geometry, its size in EMU. */
export interface Marker {
  preset: string;
  size: number;
  looks: Looks;
}

/** Symbols by name (§21.2.3.27) as preset geometries; where the file names none, by the number of the series. */
const SYMBOLS: Readonly<Record<string, string>> = {
  circle: 'ellipse',
  dot: 'ellipse',
  square: 'rect',
  diamond: 'diamond',
  triangle: 'triangle',
  x: 'mathMultiply',
  star: 'star5',
  plus: 'mathPlus',
  dash: 'rect',
};
const AUTOMATIC = ['diamond', 'square', 'triangle', 'x', 'star', 'circle'];

/** The marker of a point, or of all points of a series; `undefined` for none. */
export function markerOf(plot: Plot, series: Series, position = -1): Marker | undefined {
  const own = series.points.get(position)?.find('c:marker') ?? NO_ELEMENT;
  const first = (name: string) => own.find(name) ?? series.marker.find(name) ?? NO_ELEMENT;
  const symbol = first('c:symbol').attribute('val');
  if (symbol === 'none' || (symbol === undefined && !plot.hasMarkers)) return undefined;
  const name = symbol === undefined || symbol === 'auto' ? (AUTOMATIC[series.index % 6] ?? 'circle') : symbol;
  const look = first('c:spPr');
  return {
    preset: SYMBOLS[name] ?? 'ellipse',
    size: (first('c:size').integer('val') ?? 7) * EMU_PER_POINT,
    looks: [fillOf(look) ?? lineColour(series), look.find('a:ln')],
  };
}

function lineColour(series: Series): XmlElement {
  return seriesLine(series).elements.find(({ name }) => name === 'a:solidFill') ?? seriesColour(series.index);
}

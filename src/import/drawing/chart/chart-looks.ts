import { makeElement } from '../../ooxml/make-element.ts';
import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';
import type { Series } from './chart-model.ts';

/** A line of 0.75 points, as axes have it. */
export const HAIRLINE = 9_525;
/** Of a line chart: 2.25 points. */
const SERIES_LINE = 28_575;
const FILLS = new Set(['a:noFill', 'a:solidFill', 'a:gradFill', 'a:pattFill', 'a:blipFill']);

export const NO_FILL = makeElement('a:noFill');
export const NO_LINE = makeElement('a:ln', {}, [NO_FILL]);

export function schemeColour(name: string, transforms: Readonly<Record<string, number>> = {}): XmlElement {
  const changes = Object.entries(transforms).map(([change, val]) => makeElement(`a:${change}`, { val }));
  return makeElement('a:solidFill', {}, [makeElement('a:schemeClr', { val: name }, changes)]);
}

export function line(fill: XmlElement, width = HAIRLINE): XmlElement {
  return makeElement('a:ln', { w: width }, [fill]);
}

/** Grey that lies between text and paper. */
export const GREY = schemeColour('tx1', { lumMod: 50_000, lumOff: 50_000 });
const LIGHT_GREY = schemeColour('tx1', { lumMod: 30_000, lumOff: 70_000 });
export const GRIDLINE = line(LIGHT_GREY);
export const AXIS_LINE = line(GREY);

export function fillOf(look: XmlElement): XmlElement | undefined {
  return look.elements.find(({ name }) => FILLS.has(name));
}

/** The six accents of the theme, then the same darker and lighter (ECMA-376 part 1, §21.2.2.198, style 2). */
export function seriesColour(index: number): XmlElement {
  const accent = `accent${(index % 6) + 1}`;
  const round = Math.floor(index / 6) % 3;
  if (round === 0) return schemeColour(accent);
  return round === 1
    ? schemeColour(accent, { lumMod: 60_000 })
    : schemeColour(accent, { lumMod: 80_000, lumOff: 20_000 });
}

/** The looks of one point: its own, then the series', then its colour among the accents. */
export interface PointLooks {
  fill: XmlElement;
  line: XmlElement | undefined;
}

export function pointLooks(series: Series, position: number, isVaried: boolean): PointLooks {
  const own = series.points.get(position)?.first('c:spPr') ?? NO_ELEMENT;
  const automatic = seriesColour(isVaried ? position : series.index);
  return {
    fill: fillOf(own) ?? (isVaried ? undefined : fillOf(series.look)) ?? automatic,
    line: own.find('a:ln') ?? series.look.find('a:ln'),
  };
}

/** The line of a series in a line chart: `a:ln` with its width and colour filled in. */
export function seriesLine(series: Series): XmlElement {
  const own = series.look.find('a:ln') ?? NO_ELEMENT;
  const paint = own.elements.some(({ name }) => FILLS.has(name)) ? [] : [seriesColour(series.index)];
  const round = own.elements.some(({ name }) => name === 'a:round') ? [] : [makeElement('a:round')];
  return makeElement('a:ln', { cap: 'rnd', w: SERIES_LINE, ...own.attributes }, [
    ...paint,
    ...own.elements,
    ...round,
  ]);
}

/** The looks of words: what they say themselves, then the chart's, then black of a size in hundredths of a point. */
export function runLooks(
  sources: readonly XmlElement[],
  size: number,
  more: { bold?: boolean; fill?: XmlElement } = {},
): XmlElement {
  const runs = sources.flatMap((source) => [
    ...source.all('a:p').flatMap((paragraph) => [
      ...paragraph
        .all('a:r')
        .slice(0, 1)
        .map((run) => run.first('a:rPr')),
      paragraph.first('a:pPr', 'a:defRPr'),
    ]),
  ]);
  const attribute = (name: string) =>
    runs.map((run) => run.attribute(name)).find((value) => value !== undefined);
  const child = (name: string) => runs.map((run) => run.find(name)).find((value) => value !== undefined);
  return makeElement(
    'a:rPr',
    {
      sz: attribute('sz') ?? size,
      b: attribute('b') ?? (more.bold ? '1' : undefined),
      i: attribute('i'),
    },
    [more.fill ?? child('a:solidFill') ?? schemeColour('tx1'), child('a:latin'), child('a:ea')],
  );
}

/** A title without a size of its own is a fifth larger than the chart's text. */
export function titleLooks(
  title: XmlElement,
  chart: XmlElement,
  size: number,
  more: { bold?: boolean },
): XmlElement {
  const base = runLooks([chart], size);
  const run = runLooks([title, chart], size, more);
  const hasOwn = title.descendants('a:rPr', 'a:defRPr').some((each) => each.attribute('sz') !== undefined);
  return hasOwn
    ? run
    : makeElement('a:rPr', { ...run.attributes, sz: Math.round(sizeOf(base) * 1.2) }, run.content);
}

/** Of a run, in hundredths of a point. */
export function sizeOf(run: XmlElement): number {
  return run.integer('sz') ?? 1_000;
}

import { formatted } from '../../drawingml/number-format.ts';
import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';
import { runLooks, schemeColour, sizeOf } from './chart-looks.ts';
import type { Plot, Series } from './chart-model.ts';
import { type Area, type Point, type Setting, words } from './chart-shapes.ts';
import { BASE_SIZE } from './plan-chart.ts';
import type { AxisPair } from './plot-frame.ts';
import { lineHeight, textWidth } from './text-size.ts';

/** A point of a chart that may have a label. */
export interface LabelledPoint {
  plot: Plot;
  series: Series;
  position: number;
  /** Of a pie: its share of the whole. */
  share?: number;
}

/** What is written at a point (`c:dLbls`, ECMA-376 part 1, §21.2.2.49): the point's own word, the series', the plot's. */
export function labelOf({
  plot,
  series,
  position,
  share,
}: LabelledPoint): { text: string; looks: XmlElement[]; place: string } | undefined {
  const own = series.labels.all('c:dLbl').find((label) => label.first('c:idx').integer('val') === position);
  const sources = [own, series.labels, plot.labels].filter((source) => source !== undefined);
  if (own?.first('c:delete').boolean('val') === true) return undefined;
  if (!own && series.labels.first('c:delete').boolean('val') === true) return undefined;
  const looks = sources.flatMap((source) => source.find('c:txPr') ?? []);
  const place = sources.map((source) => source.first('c:dLblPos').attribute('val')).find(Boolean) ?? '';
  const rich = own?.find('c:tx', 'c:rich');
  if (rich) {
    const text = rich
      .descendants('a:r', 'a:fld')
      .map((run) => fieldText(run, series, position, share) ?? run.first('a:t').text)
      .join('');
    return text.trim() === '' ? undefined : { text, looks: [rich, ...looks], place };
  }
  const shows = (name: string) =>
    sources
      .map((source) => source.find(name))
      .find(Boolean)
      ?.boolean('val') === true;
  const value = series.values[position];
  const format = sources
    .map((source) => source.find('c:numFmt'))
    .find((each) => each?.attribute('formatCode') !== undefined);
  const code =
    format?.boolean('sourceLinked') === true
      ? series.format
      : (format?.attribute('formatCode') ?? series.format);
  const separator =
    sources.map((source) => source.find('c:separator')?.text).find((text) => text !== undefined) ?? ', ';
  const parts = [
    shows('c:showSerName') ? series.name : '',
    shows('c:showCatName') ? (series.categories[position] ?? `${position + 1}`) : '',
    shows('c:showVal') && value !== undefined ? formatted(value, code) : '',
    shows('c:showPercent') && share !== undefined ? formatted(share, percentCode(format)) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : { text: parts.join(separator), looks, place };
}

/** What a field of a label stands for ([MS-ODRAWXML] §2.24.3.18); `undefined` for plain words. */
function fieldText(
  run: XmlElement,
  series: Series,
  position: number,
  share: number | undefined,
): string | undefined {
  const value = series.values[position];
  switch (run.attribute('type')) {
    case 'VALUE':
    case 'YVALUE':
      return value === undefined ? '' : formatted(value, series.format);
    case 'CATEGORYNAME':
    case 'XVALUE':
      return series.categories[position] ?? '';
    case 'SERIESNAME':
      return series.name;
    case 'PERCENTAGE':
      return share === undefined ? '' : formatted(share, '0%');
    default:
      return undefined;
  }
}

function percentCode(format: XmlElement | undefined): string {
  const code = format?.attribute('formatCode') ?? '';
  return code.includes('%') ? code : '0%';
}

/** The label of a bar: at its end, inside it, in its middle. */
export function barLabel(
  bar: LabelledPoint & { box: Area; pair: AxisPair; text: readonly XmlElement[]; isNegative: boolean },
): XmlElement | undefined {
  const label = labelOf(bar);
  if (!label) return undefined;
  const run = runLooks([...label.looks, ...bar.text], BASE_SIZE);
  const { box, pair, isNegative, plot } = bar;
  const size = { width: textWidth(label.text, sizeOf(run)), height: lineHeight(sizeOf(run)) };
  const isStacked = plot.grouping === 'stacked' || plot.grouping === 'percentStacked';
  const place = label.place || (isStacked ? 'ctr' : 'outEnd');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const gap = size.height * 0.15;
  const isBack = isNegative !== (pair.up.axis?.isReversed ?? false);
  const along = alongBar(place, isBack);
  const center = pair.isSwapped
    ? { x: along(box.x, box.x + box.width, size.width / 2 + gap), y: middle.y }
    : { x: middle.x, y: along(box.y + box.height, box.y, -(size.height / 2 + gap)) };
  return centred(label.text, center, size, run);
}

/** Where along a bar from `start` to `end` a label stands whose half is `half` long. */
function alongBar(place: string, isBack: boolean): (start: number, end: number, half: number) => number {
  return (low, high, half) => {
    const [start, end, step] = isBack ? [high, low, -half] : [low, high, half];
    if (place === 'ctr') return (start + end) / 2;
    if (place === 'inBase') return start + step;
    return place === 'inEnd' ? end - step : end + step;
  };
}

/** The label of a point on a line: above it, or where it says. */
export function pointLabel(
  point: LabelledPoint & { at: Point; text: readonly XmlElement[] },
): XmlElement | undefined {
  const label = labelOf(point);
  if (!label) return undefined;
  const run = runLooks([...label.looks, ...point.text], BASE_SIZE);
  const size = { width: textWidth(label.text, sizeOf(run)), height: lineHeight(sizeOf(run)) };
  const { x, y } = point.at;
  const gap = size.height * 0.35;
  const places: Readonly<Record<string, Point>> = {
    t: { x, y: y - size.height / 2 - gap },
    b: { x, y: y + size.height / 2 + gap },
    l: { x: x - size.width / 2 - gap, y },
    r: { x: x + size.width / 2 + gap, y },
    ctr: { x, y },
  };
  const fallback = point.plot.kind === 'line' || point.plot.kind === 'scatter' ? 'r' : 'ctr';
  return centred(label.text, places[label.place] ?? places[fallback] ?? { x, y }, size, run);
}

/** The label of a slice: outside it where it says so or does not fit, else inside. */
export function sliceLabel(
  slice: LabelledPoint & {
    center: Point;
    radius: number;
    hole: number;
    angle: number;
    text: readonly XmlElement[];
  },
): XmlElement | undefined {
  const label = labelOf(slice);
  if (!label) return undefined;
  const { center, radius, hole, angle, share = 0 } = slice;
  const draft = sizeOf(runLooks([...label.looks, ...slice.text], BASE_SIZE));
  const wide = textWidth(label.text, draft);
  const fits = wide < radius * 0.9 && share > 0.06;
  const isOutside =
    hole === 0 && (label.place === 'outEnd' || (label.place !== 'ctr' && label.place !== 'inEnd' && !fits));
  const hasColour = [...label.looks, ...slice.text].some(
    (source) => source.descendants('a:solidFill').length > 0,
  );
  const light = schemeColour('bg1');
  const run = runLooks(
    [...label.looks, ...slice.text],
    BASE_SIZE,
    isOutside || hasColour ? {} : { fill: light },
  );
  const size = { width: wide, height: lineHeight(sizeOf(run)) };
  const reach = isOutside
    ? radius + Math.abs(Math.cos(angle)) * (size.width / 2) + size.height * 0.7
    : hole > 0
      ? (radius * (1 + hole)) / 2
      : label.place === 'inEnd'
        ? radius * 0.8
        : radius * 0.62;
  const at = { x: center.x + Math.cos(angle) * reach, y: center.y + Math.sin(angle) * reach };
  return centred(label.text, at, size, run);
}

function centred(
  text: string,
  center: Point,
  size: { width: number; height: number },
  run: XmlElement,
): XmlElement {
  const setting: Setting = { align: 'ctr', anchor: 'ctr' };
  return words(text, { x: center.x - size.width / 2, y: center.y - size.height / 2, ...size }, run, setting);
}

/** Whether any slice of a pie is labelled outside it, which takes room. */
export function hasOutsideLabels(plot: Plot): boolean {
  return plot.series.some((series) =>
    [series.labels, plot.labels, NO_ELEMENT].some(
      (labels) =>
        labels.first('c:dLblPos').attribute('val') === 'outEnd' ||
        labels.first('c:showCatName').boolean('val') === true,
    ),
  );
}

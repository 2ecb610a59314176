import type { XmlElement } from '../../ooxml/xml.ts';
import { AXIS_LINE, GRIDLINE, runLooks, sizeOf } from './chart-looks.ts';
import type { Axis } from './chart-model.ts';
import { type Area, straightLine, words } from './chart-shapes.ts';
import { type AxisPair, type AxisUse, positionOn } from './plot-frame.ts';
import { lineHeight, textWidth } from './text-size.ts';

/** Between an axis and its labels, as a share of their size. */
const GAP = 0.35;

/** The gridlines of a pair, which lie behind what is plotted. */
export function gridlines(pair: AxisPair, area: Area): XmlElement[] {
  return [...linesOf(pair.up, !pair.isSwapped, area), ...linesOf(pair.across, pair.isSwapped, area)];
}

function linesOf(use: AxisUse, isUpright: boolean, area: Area): XmlElement[] {
  const look = use.axis?.gridlines;
  if (!look) return [];
  const line = look.find('a:ln') ?? GRIDLINE;
  if (line.find('a:noFill')) return [];
  const values = use.categories
    ? use.categories.map((_, index) => index)
    : use.marks.map(({ value }) => value);
  return values.flatMap((value) => {
    const at = positionOn(use, value, isUpright, area);
    const [from, to] = isUpright
      ? [
          { x: area.x, y: at },
          { x: area.x + area.width, y: at },
        ]
      : [
          { x: at, y: area.y },
          { x: at, y: area.y + area.height },
        ];
    return straightLine(from, to, line) ?? [];
  });
}

/** The lines of both axes and what is written at their marks. */
export function axes(
  pair: AxisPair,
  area: Area,
  text: readonly XmlElement[],
  baseSize: number,
): XmlElement[] {
  return [
    ...axisShapes(pair.across, pair.up, pair.isSwapped, area, text, baseSize),
    ...axisShapes(pair.up, pair.across, !pair.isSwapped, area, text, baseSize),
  ];
}

function axisShapes(
  use: AxisUse,
  other: AxisUse,
  isUpright: boolean,
  area: Area,
  text: readonly XmlElement[],
  baseSize: number,
): XmlElement[] {
  const { axis } = use;
  if (!axis || axis.isDeleted) return [];
  const crossing = positionOn(other, crossingValue(use, other), !isUpright, area);
  return [
    ...axisLine(axis, isUpright, crossing, area),
    ...tickMarks(use, isUpright, crossing, area, baseSize),
    ...axisLabels(use, isUpright, crossing, area, text, baseSize),
  ];
}

/** The value of the other axis at which this one stands: the other's end where it says so, else 0 if it has one. */
function crossingValue(use: AxisUse, other: AxisUse): number {
  const crosses = use.axis?.crosses ?? 'autoZero';
  const { min, max } = other.scale;
  if (crosses === 'max') return max;
  if (crosses === 'min') return min;
  const wanted = crosses === 'autoZero' ? 0 : other.categories ? crosses - 1 : crosses;
  return Math.min(max, Math.max(min, wanted));
}

function axisLine(axis: Axis, isUpright: boolean, crossing: number, area: Area): XmlElement[] {
  const line = axis.look.find('a:ln') ?? AXIS_LINE;
  if (line.find('a:noFill')) return [];
  const [from, to] = isUpright
    ? [
        { x: crossing, y: area.y },
        { x: crossing, y: area.y + area.height },
      ]
    : [
        { x: area.x, y: crossing },
        { x: area.x + area.width, y: crossing },
      ];
  const drawn = straightLine(from, to, line);
  return drawn ? [drawn] : [];
}

/** Short lines at the marks of an axis; of categories between them. */
function tickMarks(
  use: AxisUse,
  isUpright: boolean,
  crossing: number,
  area: Area,
  size: number,
): XmlElement[] {
  const { axis } = use;
  const line = axis?.look.find('a:ln') ?? AXIS_LINE;
  if (!axis || axis.ticks === 'none' || line.find('a:noFill')) return [];
  const length = lineHeight(size) * 0.25;
  const low = axis.ticks === 'in' ? 0 : length;
  const high = axis.ticks === 'out' ? 0 : length;
  const values = use.categories
    ? [...use.categories.keys(), use.categories.length]
    : use.marks.map(({ value }) => value);
  return values.flatMap((value) => {
    const at = positionOn(use, value, isUpright, area);
    if (use.categories && (value < use.scale.min || value > use.scale.max)) return [];
    const [from, to] = isUpright
      ? [
          { x: crossing - low, y: at },
          { x: crossing + high, y: at },
        ]
      : [
          { x: at, y: crossing + low },
          { x: at, y: crossing - high },
        ];
    return straightLine(from, to, line) ?? [];
  });
}

/** The side of the plot on which an axis is written. */
export function labelSide(axis: Axis, isUpright: boolean, crossing: number, area: Area): 'low' | 'high' {
  if (axis.labels === 'low' || axis.labels === 'high') return axis.labels;
  const middle = isUpright ? area.x + area.width / 2 : area.y + area.height / 2;
  return isUpright ? (crossing > middle ? 'high' : 'low') : crossing < middle ? 'high' : 'low';
}

function axisLabels(
  use: AxisUse,
  isUpright: boolean,
  crossing: number,
  area: Area,
  text: readonly XmlElement[],
  baseSize: number,
): XmlElement[] {
  const { axis } = use;
  if (!axis || axis.labels === 'none') return [];
  const run = runLooks([axis.text, ...text], baseSize);
  const size = sizeOf(run);
  const gap = lineHeight(size) * GAP;
  const side = labelSide(axis, isUpright, crossing, area);
  const low = isUpright ? area.x : area.y + area.height;
  const high = isUpright ? area.x + area.width : area.y;
  const edge = axis.labels === 'nextTo' ? crossing : side === 'low' ? low : high;
  const step = labelStep(use, isUpright, area, size);
  const turn = labelTurn(axis, use, isUpright, area, size, step);
  return use.marks
    .filter((_, index) => index % step === 0)
    .map(({ value, label }) => {
      const at = positionOn(use, value, isUpright, area);
      const width = textWidth(label, size);
      const height = lineHeight(size);
      if (isUpright) {
        const x = side === 'low' ? edge - gap - width : edge + gap;
        const place = { x, y: at - height / 2, width, height };
        return words(label, place, run, { align: side === 'low' ? 'r' : 'l', anchor: 'ctr' });
      }
      const y = side === 'low' ? edge + gap * 0.6 : edge - gap * 0.6 - height;
      if (turn === 0) {
        const room = (area.width / use.marks.length) * step;
        const isWrapped = use.categories !== undefined && width > room * 0.98;
        const wide = isWrapped ? room * 0.96 : width;
        const place = { x: at - wide / 2, y, width: wide, height };
        return words(label, place, run, {
          align: 'ctr',
          anchor: side === 'low' ? 't' : 'b',
          wrap: isWrapped,
        });
      }
      // Words that rise end below their mark.
      const angle = (turn * Math.PI) / 180;
      const reach = { x: (Math.cos(angle) * width) / 2, y: (Math.abs(Math.sin(angle)) * width) / 2 };
      const center = {
        x: at - (turn < 0 ? reach.x : -reach.x),
        y: y + reach.y + (height * Math.cos(angle)) / 2,
      };
      const place = { x: center.x - width / 2, y: center.y - height / 2, width, height };
      return words(label, place, run, { align: 'ctr', anchor: 'ctr', rotation: turn });
    });
}

/** Every how many categories there is room for a label. */
export function labelStep(use: AxisUse, isUpright: boolean, area: Area, size: number): number {
  if (use.axis?.labelStep !== undefined) return use.axis.labelStep;
  const room = (isUpright ? area.height : area.width) / Math.max(1, use.marks.length);
  return Math.max(1, Math.ceil((lineHeight(size) * (isUpright ? 0.9 : 0.8)) / room));
}

/** Labels that are wider than two lines of their room rise, as do those that say so (`rot` of `a:bodyPr`). */
export function labelTurn(
  axis: Axis,
  use: AxisUse,
  isUpright: boolean,
  area: Area,
  size: number,
  step: number,
): number {
  if (isUpright) return 0;
  const written = axis.text.first('a:bodyPr').integer('rot') ?? -60_000_000;
  if (Math.abs(written) <= 5_400_000) return written / 60_000;
  const room = (area.width / Math.max(1, use.marks.length)) * step;
  const widest = Math.max(0, ...use.marks.map(({ label }) => textWidth(label, size)));
  const lines = use.categories ? 3 : 1;
  return widest > room * lines * 0.95 ? -45 : 0;
}

/** Whether nothing of an axis is drawn. */
export function isUnseen(axis: Axis | undefined): boolean {
  return (
    axis === undefined ||
    axis.isDeleted ||
    (axis.labels === 'none' && axis.look.find('a:ln', 'a:noFill') !== undefined)
  );
}

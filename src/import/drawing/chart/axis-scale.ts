/** An axis of values: from where to where, and how far apart its marks are. */
export interface Scale {
  min: number;
  max: number;
  step: number;
  isLogarithmic: boolean;
}

/** What an axis says itself. */
export interface ScaleWishes {
  min?: number;
  max?: number;
  step?: number;
  isLogarithmic?: boolean;
}

const STEPS = [1, 2, 5, 10, 20];
/** Values that differ by less than this share of the largest are drawn from near the smallest on, as Office does. */
const NARROW = 1 / 6;
const MAX_MARKS = 200;
/** No axis is parted into more than this by itself. */
const MOST_PARTS = 10;

/**
 * Chooses the scale of an axis for the values that it must hold: marks at 1, 2 or 5 times a power of ten, at most about
 * `marks` of them.
 * @param startsAtZero whether the axis shows sums, as bars and areas do
 */
export function axisScale(
  values: readonly number[],
  wishes: ScaleWishes,
  marks: number,
  startsAtZero: boolean,
): Scale {
  const low = values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
  const high = values.reduce((a, b) => Math.max(a, b), values[0] ?? 1);
  if (wishes.isLogarithmic) return logarithmicScale(low, high, wishes);
  const isNarrow = !startsAtZero && high - low < NARROW * Math.max(Math.abs(high), Math.abs(low));
  const from = wishes.min ?? (isNarrow ? low - (high - low) / 2 : Math.min(0, low));
  const to = wishes.max ?? (isNarrow ? high : Math.max(0, high) || (low === 0 ? 1 : 0));
  const span = to > from ? to - from : Math.abs(to) || 1;
  const steps = wishes.step === undefined ? niceSteps(span, Math.min(MOST_PARTS, marks)) : [wishes.step];
  const scales = steps.map((step) => {
    const min = wishes.min ?? roundTo(from, step, Math.floor);
    const above = roundTo(to, step, Math.ceil);
    // A bar that ends at the edge looks cut.
    const isTight = wishes.max === undefined && to > 0 && above - to < 0.05 * (above - min);
    const max = wishes.max ?? (isTight ? above + step : above);
    return { min, max: max > min ? max : min + step, step };
  });
  const [first = { min: 0, max: 1, step: 1 }] = scales;
  // Room above the largest value may take one part too many.
  const scale = scales.find(({ min, max, step }) => (max - min) / step <= MOST_PARTS) ?? first;
  const { min, max, step } = scale;
  return { min, max, step: Math.max(step, (max - min) / MAX_MARKS), isLogarithmic: false };
}

/** Steps that people count by, for about `marks` parts and for fewer. */
function niceSteps(span: number, marks: number): number[] {
  const rough = span / Math.max(1, marks);
  const power = 10 ** Math.floor(Math.log10(rough));
  const fitting = STEPS.filter((step) => step * power >= rough * 0.999);
  return (fitting.length > 0 ? fitting : [10]).map((step) => step * power);
}

function roundTo(value: number, step: number, round: (value: number) => number): number {
  // 0.3 / 0.1 is a hair under 3.
  const nearest = Math.round(value / step);
  const steps = Math.abs(value / step - nearest) < 1e-9 ? nearest : round(value / step);
  return Number((steps * step).toPrecision(12));
}

function logarithmicScale(low: number, high: number, wishes: ScaleWishes): Scale {
  const positive = (value: number) => (value > 0 ? value : 1);
  const min = positive(wishes.min ?? 10 ** Math.floor(Math.log10(positive(low))));
  const max = positive(wishes.max ?? 10 ** Math.ceil(Math.log10(positive(high))));
  return { min, max: max > min ? max : min * 10, step: 10, isLogarithmic: true };
}

/** Where a value stands between the ends of a scale: 0 at the smallest, 1 at the largest. */
export function shareOf(value: number, { min, max, isLogarithmic }: Scale): number {
  if (!isLogarithmic) return (value - min) / (max - min);
  return Math.log(Math.max(value, min) / min) / Math.log(max / min);
}

/** The values of its marks, from the smallest. */
export function marksOf({ min, max, step, isLogarithmic }: Scale): number[] {
  const marks: number[] = [];
  for (let index = 0; index <= MAX_MARKS; index++) {
    const value = isLogarithmic ? min * step ** index : min + index * step;
    if (value > max * (isLogarithmic ? 1.0001 : 1) + (isLogarithmic ? 0 : step * 1e-6)) break;
    marks.push(Number(value.toPrecision(12)));
  }
  return marks;
}

import type { XmlElement } from '../../ooxml/xml.ts';

/** What the formulas of a shape type may ask for besides numbers. */
export interface FormulaInput {
  /** `adj` of the shape, each with the shape type's value where the shape has none. */
  adjustments: readonly number[];
  /** `coordsize`. */
  width: number;
  height: number;
}

/** An angle of VML is in 65,536ths of a degree. */
const radians = (angle: number) => (angle / 65_536) * (Math.PI / 180);
const angleOf = (y: number, x: number) => (Math.atan2(y, x) * 180 * 65_536) / Math.PI;

const OPERATIONS: Readonly<Record<string, (a: number, b: number, c: number) => number>> = {
  val: (a) => a,
  sum: (a, b, c) => a + b - c,
  prod: (a, b, c) => (c === 0 ? a * b : (a * b) / c),
  product: (a, b, c) => (c === 0 ? a * b : (a * b) / c),
  mid: (a, b) => (a + b) / 2,
  abs: (a) => Math.abs(a),
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
  if: (a, b, c) => (a > 0 ? b : c),
  mod: (a, b, c) => Math.sqrt(a * a + b * b + c * c),
  atan2: (a, b) => angleOf(b, a),
  sin: (a, b) => a * Math.sin(radians(b)),
  cos: (a, b) => a * Math.cos(radians(b)),
  cosatan2: (a, b, c) => a * Math.cos(Math.atan2(c, b)),
  sinatan2: (a, b, c) => a * Math.sin(Math.atan2(c, b)),
  sqrt: (a) => Math.sqrt(Math.max(0, a)),
  sumangle: (a, b, c) => a + b * 65_536 - c * 65_536,
  ellipse: (a, b, c) => (b === 0 ? 0 : c * Math.sqrt(Math.max(0, 1 - (a / b) ** 2))),
  tan: (a, b) => a * Math.tan(radians(b)),
};

/** The values of `v:formulas` (ECMA-376 part 4, §14.1.2.6), in their order; a formula may refer to those before it. */
export function evaluateFormulas(formulas: XmlElement, input: FormulaInput): number[] {
  const values: number[] = [];
  for (const formula of formulas.all('v:f')) {
    const [operation = '', ...operands] = (formula.attribute('eqn') ?? '').trim().split(/\s+/);
    const [a = 0, b = 0, c = 0] = operands.map((operand) => operandValue(operand, values, input));
    const value = OPERATIONS[operation]?.(a, b, c) ?? 0;
    values.push(Number.isFinite(value) ? value : 0);
  }
  return values;
}

function operandValue(operand: string, values: readonly number[], input: FormulaInput): number {
  if (operand.startsWith('@')) return values[Number(operand.slice(1))] ?? 0;
  if (operand.startsWith('#')) return input.adjustments[Number(operand.slice(1))] ?? 0;
  switch (operand) {
    case 'width':
    case 'right':
      return input.width;
    case 'height':
    case 'bottom':
      return input.height;
    case 'xcenter':
      return input.width / 2;
    case 'ycenter':
      return input.height / 2;
    default: {
      const number = Number.parseFloat(operand);
      return Number.isFinite(number) ? number : 0;
    }
  }
}

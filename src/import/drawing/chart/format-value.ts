import { numberAsDate, readable } from '../../drawingml/number-format.ts';

/** Stands for words of the format while its digits are written; in no format. */
const MARK = '\ue000';

/**
 * Writes a number by a format code (ECMA-376 part 1, §18.8.30): decimals, thousands, percent, exponents, words around it,
 * dates, another form for negative numbers.
 */
export function formatValue(value: number, code: string): string {
  const sections = code.split(';');
  const isNegative = value < 0 && sections.length > 1 && (sections[1] ?? '') !== '';
  const section = (isNegative ? sections[1] : value === 0 && sections[2] ? sections[2] : sections[0]) ?? '';
  const plain = section
    // A currency with its language.
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_./g, '')
    .replace(/\*./g, '');
  const literals: string[] = [];
  const pattern = plain
    .replace(/"([^"]*)"|\\(.)/g, (_, quoted: string | undefined, escaped: string | undefined) => {
      literals.push(quoted ?? escaped ?? '');
      return MARK;
    })
    .trim();
  const restore = (text: string) => text.replaceAll(MARK, () => literals.shift() ?? '');
  if (pattern === '' || /general|@/i.test(pattern)) {
    return restore(pattern.replace(/general|@/i, `${compact(value)}`)) || compact(value);
  }
  if (/[ymdhs]/i.test(pattern) && !/[#0]/.test(pattern)) return numberAsDate(`${value}`, code) ?? '';
  const number = /[#0?][#0?,.]*(?:[eE][+-]?0+)?/.exec(pattern)?.[0];
  if (number === undefined) return restore(pattern);
  const percent = (pattern.match(/%/g) ?? []).length;
  const size = (isNegative ? -value : value) * 100 ** percent;
  return restore(pattern.replace(number, digits(size, number)));
}

function digits(value: number, pattern: string): string {
  const [mantissa = '', exponent] = pattern.split(/[eE]/);
  const decimals = /\.([0#?]*)/.exec(mantissa)?.[1] ?? '';
  const needed = (decimals.match(/0/g) ?? []).length;
  if (exponent !== undefined) return value.toExponential(needed).toUpperCase().replace('E+', 'E+');
  // A comma behind the digits divides by a thousand.
  const thousands = /(,+)(?:\.|$)/.exec(mantissa)?.[1]?.length ?? 0;
  const scaled = readable(value / 1_000 ** thousands);
  return new Intl.NumberFormat('en-US', {
    useGrouping: /[#0?],[#0?]/.test(mantissa),
    minimumFractionDigits: Math.min(20, needed),
    maximumFractionDigits: Math.min(20, decimals.length),
    minimumIntegerDigits: Math.max(1, /^[#,?]*(0*)/.exec(mantissa)?.[1]?.length ?? 1),
  }).format(scaled);
}

/** At most ten digits, as Office shows a number of no format. */
function compact(value: number): string {
  return `${Number(value.toPrecision(10))}`;
}

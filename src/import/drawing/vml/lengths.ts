/** English Metric Units: a point is 12,700, an inch 914,400 (ECMA-376 part 1, §20.1.2.1). */
export const EMU_PER_POINT = 12_700;

const EMU_OF_UNIT: Readonly<Record<string, number>> = {
  pt: EMU_PER_POINT,
  in: 914_400,
  cm: 360_000,
  mm: 36_000,
  px: 9_525,
  pc: 152_400,
  pi: 152_400,
  emu: 1,
};

/** A length of VML (ECMA-376 part 4, §14.1.2.1) in EMU; one without a unit counts `unitless` EMU. */
export function lengthInEmu(value: string | undefined, unitless = 9_525): number | undefined {
  const [, number, unit = ''] = /^\s*([-+]?[\d.]+(?:e[-+]?\d+)?)\s*([a-z]*)\s*$/i.exec(value ?? '') ?? [];
  const size = Number(number);
  if (number === undefined || !Number.isFinite(size)) return undefined;
  return size * (EMU_OF_UNIT[unit.toLowerCase()] ?? unitless);
}

/** A share: `0.5`, `50%` or, in 65,536ths, `32768f`. */
export function fraction(value: string | undefined): number | undefined {
  const [, number, unit] = /^\s*([-+]?[\d.]+)\s*(f|%)?\s*$/i.exec(value ?? '') ?? [];
  const size = Number(number);
  if (number === undefined || !Number.isFinite(size)) return undefined;
  return unit === '%' ? size / 100 : unit ? size / 65_536 : size;
}

/** Degrees: `90` or, in 65,536ths of a degree, `5898240fd`. */
export function degrees(value: string | undefined): number {
  const [, number, unit] = /^\s*([-+]?[\d.]+)\s*(fd)?/i.exec(value ?? '') ?? [];
  const size = Number(number ?? 0);
  if (!Number.isFinite(size)) return 0;
  return unit ? size / 65_536 : size;
}

/** Two numbers with a comma between them, such as `coordsize`; what is left out keeps its default. */
export function pair(value: string | undefined, defaults: readonly [number, number]): [number, number] {
  const [first = '', second = ''] = (value ?? '').split(',');
  const read = (text: string, fallback: number): number => {
    const number = Number.parseFloat(text);
    return Number.isFinite(number) ? number : fallback;
  };
  return [read(first, defaults[0]), read(second, defaults[1])];
}

/** A number without the noise of binary fractions: 0.1 + 0.2 reads 0.3. */
export function readable(number: number): number {
  return Number(number.toPrecision(12));
}

/**
 * A cached number as the date it means when its format is one of dates (ECMA-376 part 1, §18.8.30: `yyyy/m/d`,
 * `[$-804]…`); other numbers without noise, text unchanged.
 */
export function numberAsDate(value: string | undefined, format: string): string | undefined {
  const number = Number(value);
  if (value === undefined || value.trim() === '' || !Number.isFinite(number)) return value;
  const code = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '');
  const isDate = /[ymd]/i.test(code) && !/general/i.test(code) && !/[#0]/.test(code);
  if (!isDate) return String(readable(number));
  // §18.17.4.1: days since 1899-12-30.
  const date = new Date(Math.round((number - 25_569) * 86_400_000));
  if (Number.isNaN(date.getTime())) return value;
  const iso = date.toISOString();
  return /d/i.test(code) ? iso.slice(0, 10) : /m/i.test(code) ? iso.slice(0, 7) : iso.slice(0, 4);
}

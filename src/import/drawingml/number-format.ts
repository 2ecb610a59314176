import { format, isDateFormat } from 'numfmt';

/** A number without the noise of binary fractions: 0.1 + 0.2 reads 0.3. */
export function readable(number: number): number {
  return Number(number.toPrecision(12));
}

/** Colours, conditions, text and escapes, which say nothing of what a format is for (ECMA-376 part 1, §18.8.31). */
const LITERALS = /\[[^\]]*\]|"[^"]*"|\\.|[_*]./g;

/** Whether numbers are shown as hundredths: `0%`, `0.0%`, not `0"%"`. */
export function isPercent(code: string): boolean {
  return code.replace(LITERALS, '').includes('%');
}

/** Whether a format leaves the number as it is. */
export function isGeneral(code: string): boolean {
  return /^\s*(general)?\s*$/i.test(code.replace(/\[[^\]]*\]/g, ''));
}

/**
 * A number as its format shows it (§18.8.31): `95.3%`, `1,200`, `¥3.50`, `9:36`. Text stays as it is; so does a number
 * whose format is general or broken, but for noise; one that would be rounded away keeps four digits. Dates of year,
 * month and day are written 2024-01-31.
 */
export function formatted(value: number, written: string): string {
  const code = SYSTEM_DATE.test(written) ? LONG_DATE : written;
  if (isGeneral(code)) return String(readable(value));
  const plainDate = isoDate(value, code);
  if (plainDate !== undefined) return plainDate;
  if (roundsAway(value, code)) return String(Number(value.toPrecision(KEPT_DIGITS)));
  try {
    return format(code, value, { locale: 'zh-CN' }).replace(/\s+/g, ' ').trim() || String(readable(value));
  } catch {
    return String(readable(value));
  }
}

/** As many digits as a curve is read with: a label may round for its looks, a table of values may not. */
const KEPT_DIGITS = 4;

/** Whether a format of nothing but digits leaves less of a number than people need to compare it. */
function roundsAway(value: number, code: string): boolean {
  const [section = ''] = code.split(';');
  const digits = section.replace(/[_*]./g, '').trim();
  const decimals = /^[#0,]*[#0](?:\.([0#]+))?$/.exec(digits);
  if (decimals === null) return false;
  const shown = value.toFixed(Math.min(20, decimals[1]?.length ?? 0));
  return Number(shown) !== readable(value) && shown.replace(/\D|^-?0\.?0*/g, '').length < KEPT_DIGITS;
}

/** Excel's long date of the system it runs on. */
const SYSTEM_DATE = /^\[\$-F800\]/i;
const LONG_DATE = 'yyyy"年"m"月"d"日"';

/** Formats that only put digits and separators in their country's order: all say the same day. */
function isoDate(value: number, code: string): string | undefined {
  const [section = ''] = code.split(';');
  const letters = section.replace(/\[[^\]]*\]|[_*]./g, '').replace(/[\\"]/g, '');
  if (
    !isDateFormat(code) ||
    !/^[ymd\s/.,-]+$/i.test(letters) ||
    !/y/i.test(letters) ||
    /mmm|ddd/i.test(letters)
  )
    return undefined;
  // §18.17.4.1: days since 1899-12-30.
  const date = new Date(Math.round((value - 25_569) * 86_400_000));
  if (Number.isNaN(date.getTime())) return undefined;
  const iso = date.toISOString();
  return /d/i.test(letters) ? iso.slice(0, 10) : /m/i.test(letters) ? iso.slice(0, 7) : iso.slice(0, 4);
}

/** A cached label as it is shown: numbers by their format, text unchanged. */
export function formattedLabel(value: string | undefined, code: string): string | undefined {
  const number = Number(value);
  if (value === undefined || value.trim() === '' || !Number.isFinite(number)) return value;
  return formatted(number, code);
}

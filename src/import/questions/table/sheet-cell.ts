import { formatted } from '../../drawingml/number-format.ts';
import type { XmlElement } from '../../ooxml/xml.ts';

/** By style: the code of its number format, or the number of a built-in one. */
export type CellStyles = readonly (string | number)[];

/** The built-in formats that say more than a plain number does (ECMA-376 part 1, §18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  31: 'yyyy"年"m"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** What a cell shows: its text, or its number as its format writes it (§18.3.1.4). */
export function cellText(cell: XmlElement, strings: readonly string[], styles: CellStyles): string {
  const value = cell.first('x:v').text;
  switch (cell.attribute('t')) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
      return textOfString(cell.first('x:is'));
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'str':
    case 'e':
    case 'd':
      return value;
    default: {
      const style = styles[cell.integer('s') ?? 0] ?? 0;
      const code = typeof style === 'number' ? (BUILT_IN[style] ?? '') : style;
      const number = Number(value);
      return value.trim() === '' || !Number.isFinite(number) ? value : formatted(number, code);
    }
  }
}

/** A string with its runs, without what is only written above them to be read aloud (§18.4.8, §18.4.6). */
export function textOfString(string: XmlElement): string {
  const parts = string.elements.flatMap((part) =>
    part.name === 'x:t' ? [part.text] : part.name === 'x:r' ? [part.first('x:t').text] : [],
  );
  // §22.9.2.19: signs that XML does not take, and ends of lines, are written _x000D_.
  return parts
    .join('')
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

/** The place of a column, from 0: `B7` and `B` stand at 1. */
export function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64, 0) - 1;
}

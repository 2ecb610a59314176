import { codePoint } from 'dingbat-to-unicode';
import { plainSign } from './plain-signs.ts';

/** The sign that a symbol font shows at a code from 0x20 to 0xFF; `undefined` where it shows none. */
export type SymbolTable = (code: number) => string | undefined;

/** Boxes to tick, in forms: the standard's table has a shape for them, not what they are for. */
const BOXES: Record<string, Record<number, string>> = { 'WINGDINGS 2': { 163: '☐' } };

/** The same signs under the names of other makers and versions. */
const ALIASES: Record<string, string> = {
  'SYMBOL MT': 'SYMBOL',
  SYMBOLPS: 'SYMBOL',
  'STANDARD SYMBOLS L': 'SYMBOL',
  WINGDINGS2: 'WINGDINGS 2',
  WINGDINGS3: 'WINGDINGS 3',
  'ITC ZAPF DINGBATS': 'ZAPFDINGBATS',
  'ZAPF DINGBATS': 'ZAPFDINGBATS',
  'MONOTYPE SORTS': 'ZAPFDINGBATS',
  DINGBATS: 'ZAPFDINGBATS',
};

const OTHERS: Record<string, SymbolTable> = { ZAPFDINGBATS: zapfDingbats, MARLETT: marlett };

/**
 * The signs of a symbol font by its name; `undefined` for fonts of letters. Symbol, Webdings and Wingdings 1 to 3 are
 * read with the tables of Unicode's own mapping (L2/12-368).
 */
export function symbolTable(typeface: string | undefined): SymbolTable | undefined {
  const written = (typeface ?? '').replace(/^@/, '').replace(/\s+/g, ' ').trim().toUpperCase();
  const name = ALIASES[written] ?? written;
  if (OTHERS[name]) return OTHERS[name];
  if (codePoint(name, 0x61) === undefined) return undefined;
  return (code) => {
    const sign = BOXES[name]?.[code] ?? codePoint(name, code)?.string;
    return sign === undefined ? undefined : plainSign(sign);
  };
}

/** Adobe's zapfdingbats.txt: the codes follow the block of Dingbats (U+2700), but for signs that Unicode had before. */
const ZAPF_ELSEWHERE: Record<number, string> = {
  32: ' ',
  37: '☎',
  42: '☛',
  43: '☞',
  72: '★',
  108: '●',
  110: '■',
  115: '▲',
  116: '▼',
  117: '◆',
  119: '◗',
  168: '♣',
  169: '♦',
  170: '♥',
  171: '♠',
  213: '→',
  214: '↔',
  215: '↕',
};
const ZAPF_CIRCLED_ONE = 172;
const ZAPF_CIRCLED_TEN = 181;

function zapfDingbats(code: number): string | undefined {
  const elsewhere = ZAPF_ELSEWHERE[code];
  if (elsewhere !== undefined) return elsewhere;
  if (code >= ZAPF_CIRCLED_ONE && code <= ZAPF_CIRCLED_TEN)
    return String.fromCharCode(0x2460 + code - ZAPF_CIRCLED_ONE);
  const isSign = (code > 32 && code < 127) || (code > 160 && code < 255 && code !== 240);
  return isSign ? String.fromCharCode(0x2700 + code - 0x20) : undefined;
}

/** Microsoft's typography pages, "Marlett": the signs of windows, of which texts use the ticks, dots and arrows. */
const MARLETT: Record<number, string> = {
  32: ' ',
  48: '−',
  49: '□',
  50: '❐',
  51: '◀',
  52: '▶',
  53: '▲',
  54: '▼',
  56: '▶',
  97: '✓',
  98: '✓',
  104: '●',
  105: '●',
  114: '✕',
  115: '?',
  116: '▲',
  117: '▼',
  118: '↕',
  119: '◀',
};

function marlett(code: number): string | undefined {
  return MARLETT[code];
}

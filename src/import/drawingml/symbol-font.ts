import type { Report } from './part-context.ts';
import { type SymbolTable, symbolTable } from './symbol-tables.ts';

/** The fonts that a run names. */
export interface RunFonts {
  /** For letters: `a:latin` (ECMA-376 part 1, §21.1.2.3.7), `w:ascii` (§17.3.2.26). */
  letters?: string | undefined;
  /** For signs only: `a:sym` (§21.1.2.3.10); PowerPoint writes it with the arrows that it makes of `-->`. */
  signs?: string | undefined;
}

/** Stands for a sign that no table has. */
const UNREADABLE = '\ufffd';
/** The area in which files keep the codes of symbol fonts, from 0xF020, and the rest that Unicode leaves to anybody. */
const PRIVATE = /[\ue000-\uf8ff]|[\u{f0000}-\u{10fffd}]/gu;
const SYMBOL_CODES = 0xf000;
/** Fonts whose private signs are not those of Wingdings, and of which there is no table. */
const OTHER_ICONS = /mt extra|bookshelf|awesome|icon|icomoon|materialdesign|opensymbol|starsymbol/i;

/**
 * The text that a run shows, where it is set in a symbol font: ticks, boxes and arrows are stored as letters, or as
 * private characters U+F020–U+F0FF. Private characters without a symbol font are taken for Wingdings, which nearly all
 * are; those that no table has become � and are reported.
 */
export function readSigns(text: string, { letters, signs }: RunFonts, report: Report): string {
  const table = symbolTable(letters);
  if (table !== undefined) return withoutPrivate(decode(text, table), letters, report);
  const signTable = symbolTable(signs);
  const decoded = signTable === undefined ? text : decodeSigns(text, signTable);
  return withoutPrivate(decoded, signTable === undefined ? (letters ?? signs) : signs, report);
}

/** Every letter is a code of the font; Chinese characters, which it does not have, stay. */
function decode(text: string, table: SymbolTable): string {
  return [...text].map((sign) => table(codeOf(sign)) ?? sign).join('');
}

/** Private characters, and letters beyond ASCII that stand alone: `à` is an arrow, `à la carte` is not. */
function decodeSigns(text: string, table: SymbolTable): string {
  return text.replace(
    /[\uf020-\uf0ff]|(?<!\p{Script=Latin})[\u00a1-\u00ff](?!\p{Script=Latin})/gu,
    (sign) => table(codeOf(sign)) ?? sign,
  );
}

const WINDOWS_1252 = new Map(
  [
    ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index)),
  ].map((sign, index) => [sign, 0x80 + index]),
);

function codeOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code > SYMBOL_CODES && code <= SYMBOL_CODES + 0xff) return code - SYMBOL_CODES;
  return WINDOWS_1252.get(sign) ?? code;
}

function withoutPrivate(text: string, font: string | undefined, report: Report): string {
  const unread = new Set<string>();
  const isKnown = OTHER_ICONS.test(font ?? '') || symbolTable(font) !== undefined;
  const wingdings = isKnown ? undefined : symbolTable('Wingdings');
  const readable = text.replace(PRIVATE, (sign) => {
    const code = codeOf(sign);
    const known = code <= 0xff ? (code === BULLET ? '•' : wingdings?.(code)) : undefined;
    if (known === undefined) unread.add(sign);
    return known ?? UNREADABLE;
  });
  if (unread.size > 0) reportUnread([...unread], font, report);
  return readable;
}

/** Word's own bullet, in Symbol; nobody types Wingdings' clock at that code. */
const BULLET = 0xb7;

function reportUnread(signs: string[], font: string | undefined, report: Report): void {
  const codes = signs
    .map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)
    .slice(0, 10);
  report({
    severity: 'warning',
    rule: 'unreadable-sign',
    reason: `Signs that only the font ${JSON.stringify(font ?? '')} can draw were not read (${codes.join(', ')}); ${UNREADABLE} stands in their place.`,
    hint: 'Look the signs up in the original and write them in their place: ✓, ☐, →, ①.',
  });
}

import { UnreadableFile } from '../unreadable-file.ts';

/** What LibreOffice reads in some five seconds; a handbook of 300 pages has half of it. */
const MOST_PARAGRAPHS = 25_000;
const MOST_ROWS = 2500;
/** Word nests a few dozen groups; each open one costs LibreOffice kilobytes. */
const DEEPEST = 1000;

const [BACKSLASH, OPEN, CLOSE] = [0x5c, 0x7b, 0x7d];
/** Control words that end a paragraph, a cell or a row ([MS-RTF 1.9.1], Paragraph Text and Table Definitions). */
const ENDS: Record<string, 'paragraphs' | 'rows'> = {
  par: 'paragraphs',
  sect: 'paragraphs',
  line: 'paragraphs',
  cell: 'paragraphs',
  nestcell: 'paragraphs',
  row: 'rows',
  nestrow: 'rows',
};
const LONGEST_WORD = 32;

/**
 * Counts what costs LibreOffice time in RTF, before it would only run into its limits.
 * @throws UnreadableFile when groups nest too deep, or there are more paragraphs or rows than a handbook has.
 */
export function refuseHeavyRtf(bytes: Uint8Array): void {
  const count = { paragraphs: 0, rows: 0 };
  let depth = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === OPEN) {
      if (++depth > DEEPEST) throw tooHeavy(`its groups nest deeper than ${DEEPEST}`);
    } else if (byte === CLOSE) {
      depth--;
    } else if (byte === BACKSLASH) {
      const word = wordAt(bytes, at + 1);
      const kind = ENDS[word];
      if (kind !== undefined) count[kind]++;
      at +=
        word === 'bin' ? word.length + binaryLength(bytes, at + 1 + word.length) : Math.max(1, word.length);
    }
  }
  if (count.rows > MOST_ROWS) throw tooHeavy(`its tables have ${count.rows} rows, more than ${MOST_ROWS}`);
  if (count.paragraphs > MOST_PARAGRAPHS) {
    throw tooHeavy(`it has ${count.paragraphs} paragraphs and cells, more than ${MOST_PARAGRAPHS}`);
  }
}

/** The letters of a control word; empty for a control symbol such as `\{`. */
function wordAt(bytes: Uint8Array, start: number): string {
  let end = start;
  while (end - start < LONGEST_WORD && isLetter(bytes[end])) end++;
  return String.fromCharCode(...bytes.subarray(start, end));
}

/** `\binN` is followed by N bytes that mean nothing to RTF: how far they reach from the end of the word. */
function binaryLength(bytes: Uint8Array, start: number): number {
  const digits = /^\d{1,10}/.exec(String.fromCharCode(...bytes.subarray(start, start + 10)))?.[0] ?? '';
  return digits.length + 1 + Number(digits);
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function tooHeavy(why: string): UnreadableFile {
  return new UnreadableFile(
    'too-large',
    `The document is too large for a deck: ${why}.`,
    'Part the file into smaller ones, or copy the part that is taught into a new document, and import that.',
  );
}

/** What a text file of the content holds, or why nobody can read it. */
export type DecodedText = { text: string } | { reason: string; hint: string };

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Control characters but tab and line ends, and noncharacters (Unicode Standard, §23.1 and §23.7). */
const UNWRITTEN = /[\p{Cc}\p{Noncharacter_Code_Point}](?<![\t\n\f\x85])/u;

/** UTF-16 without a mark: every other byte of Latin text is zero. */
const MANY_ZEROS = 0.1;

/**
 * Decodes a text file: UTF-8, with or without the mark that Windows puts first; lines may end as on Windows or on old
 * Macs. Anything else would be shown as other signs than were written, so it is refused.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  const zeros = bytes.subarray(0, 4096).filter((byte) => byte === 0).length;
  const isUtf16 =
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    zeros > Math.min(bytes.length, 4096) * MANY_ZEROS;
  if (isUtf16) return refused('The file is saved as UTF-16, not as UTF-8.');
  try {
    const text = UTF8.decode(bytes).replace(/\r\n?/g, '\n');
    const unwritten = text.search(UNWRITTEN);
    if (unwritten < 0) return { text };
    const code = text.codePointAt(unwritten)?.toString(16).toUpperCase().padStart(4, '0');
    const line = text.slice(0, unwritten).split('\n').length;
    return {
      reason: `The file holds a sign that no text has, U+${code}, in line ${line}.`,
      hint: 'Remove it: programs leave such signs when text is copied. An editor that shows invisible signs finds it.',
    };
  } catch {
    const line = lineOfFault(bytes);
    return refused(`The file is not saved as UTF-8, perhaps as GBK: line ${line} cannot be read.`);
  }
}

function refused(reason: string): DecodedText {
  return { reason, hint: 'Save it as UTF-8 (in Windows Notepad: 另存为 → 编码 → UTF-8).' };
}

/** The first line that is no UTF-8. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    try {
      UTF8.decode(bytes.subarray(start, at));
    } catch {
      return line;
    }
    line++;
    start = at + 1;
  }
  return line;
}

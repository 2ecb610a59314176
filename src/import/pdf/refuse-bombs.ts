import { inflateSync } from 'node:zlib';
import { UnreadableFile } from '../unreadable-file.ts';

/** Bytes that a stream may inflate to; a page's text has some kilobytes, a large scanned picture 50 MB. */
export interface StreamLimits {
  picture: number;
  other: number;
}

const LIMITS: StreamLimits = { picture: 128 * 2 ** 20, other: 24 * 2 ** 20 };
/** How far before its data a stream's dictionary may begin. */
const DICTIONARY = 600;
const STREAM = Buffer.from('stream');

/**
 * Inflates each compressed stream (ISO 32000-2, §7.4.4) as far as the limit before pdf.js does it without one.
 * @throws UnreadableFile for a stream that goes on.
 */
export function refuseBombs(bytes: Uint8Array, limits = LIMITS): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(STREAM); at !== -1; at = file.indexOf(STREAM, at + STREAM.length)) {
    const start = at + STREAM.length + lineEnd(file, at + STREAM.length);
    if (start === at + STREAM.length || !looksDeflated(file, start)) continue;
    const end = file.indexOf('endstream', start);
    const dictionary = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
    const isPicture = /\/Image\b/.test(dictionary.slice(dictionary.lastIndexOf('obj')));
    const limit = isPicture ? limits.picture : limits.other;
    checkStream(file.subarray(start, end === -1 ? file.length : end), limit);
  }
}

function lineEnd(file: Buffer, at: number): number {
  if (file[at] === 0x0d && file[at + 1] === 0x0a) return 2;
  return file[at] === 0x0a || file[at] === 0x0d ? 1 : 0;
}

/** The two bytes that begin zlib data (RFC 1950, §2.2). */
function looksDeflated(file: Buffer, at: number): boolean {
  const method = file[at] ?? 0;
  return (method & 0x0f) === 8 && (method * 256 + (file[at + 1] ?? 0)) % 31 === 0;
}

/** Filters can be stacked (§7.4.1), so that a stream of a few bytes inflates to another one and that to millions. */
const MOST_FILTERS = 8;

function checkStream(data: Buffer, limit: number): void {
  try {
    let inside = data;
    for (let filter = 0; filter < MOST_FILTERS && looksDeflated(inside, 0); filter++) {
      inside = inflateSync(inside, { maxOutputLength: limit });
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return;
    throw new UnreadableFile(
      'archive-bomb',
      `A part of the PDF inflates from ${(data.length / 2 ** 20).toFixed(1)} MB to more than ${limit / 2 ** 20} MB.`,
      'If the file is sound, print it to a new PDF with smaller pictures and import that.',
    );
  }
}

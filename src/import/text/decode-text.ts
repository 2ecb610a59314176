import { UnreadableFile } from '../unreadable-file.ts';

/** Text files of Chinese Windows are in GB 18030 (and its subsets GBK and GB 2312) when they are not Unicode. */
const FALLBACK = 'gb18030';
/** So many characters that no encoding has at that place tell that it is another one. */
const MOST_REPLACED_SHARE = 0.01;

/** As much as a thick book has. */
const MOST_BYTES = 2 ** 20;

/**
 * Decodes a text file: by its byte order mark, else as UTF-8 if it is that, else as GB 18030.
 * Line ends become `\n`.
 * @throws UnreadableFile when no encoding fits, or the text is longer than any deck or manual.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw tooLong(bytes.length);
  return decode(bytes).replace(/\r\n?/g, '\n').replaceAll('\0', '');
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const texts = [new TextDecoder(FALLBACK).decode(bytes), new TextDecoder('utf-8').decode(bytes)];
    const [best] = texts.sort((a, b) => replaced(a) - replaced(b));
    if (best !== undefined && replaced(best) <= best.length * MOST_REPLACED_SHARE) return best;
    throw new UnreadableFile(
      'unknown-encoding',
      'The text is neither in UTF-8, UTF-16 nor GB 18030.',
      'Open it in the program that made it, save it as UTF-8 text and import it again.',
    );
  }
}

function replaced(text: string): number {
  return text.split('\ufffd').length - 1;
}

function tooLong(bytes: number): UnreadableFile {
  return new UnreadableFile(
    'too-large',
    `The text has ${(bytes / 2 ** 20).toFixed(1)} MB; up to ${MOST_BYTES / 2 ** 20} MB are read.`,
    'Part it into one file a training and import those.',
  );
}

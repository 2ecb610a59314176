import type { Message } from '../../model/message.ts';
import type { ReadOptions } from '../reader.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { guessEncoding } from './guess-encoding.ts';

/** As much as a thick book has. */
const MOST_BYTES = 2 ** 20;

export interface DecodedText {
  /** Line ends are `\n`. */
  text: string;
  /** Says what a doubtful text was taken for. */
  messages: Message[];
}

/**
 * Decodes a text file: as `encoding` says, else by its byte order mark, else as UTF-8 if it is that, else by what its
 * characters speak for: GB 18030, Big5, Shift JIS, EUC-KR, Windows-1252, UTF-16 without mark.
 * @throws UnreadableFile when no encoding fits, or the text is longer than any deck or manual.
 */
export function decodeText(bytes: Uint8Array, { file, encoding }: ReadOptions): DecodedText {
  if (bytes.length > MOST_BYTES) throw tooLong(bytes.length);
  const { text, messages } = decode(bytes, file, encoding);
  return { text: text.replace(/\r\n?/g, '\n').replaceAll('\0', ''), messages };
}

function decode(bytes: Uint8Array, file: string, encoding: string | undefined): DecodedText {
  if (encoding !== undefined) return { text: new TextDecoder(encoding).decode(bytes), messages: [] };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return certain(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return certain(bytes, 'utf-16be');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return { text, messages: [] };
  } catch {
    // Not UTF-8.
  }
  const guess = guessEncoding(bytes) ?? mostlyUtf8(bytes);
  if (guess === undefined) throw unknownEncoding();
  return { text: guess.text, messages: guess.isDoubtful ? [doubt(guess.encoding, file)] : [] };
}

function certain(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), messages: [] };
}

/** UTF-8 with a few broken characters, as cut texts have them. */
function mostlyUtf8(bytes: Uint8Array): { text: string; encoding: string; isDoubtful: boolean } | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const replaced = text.split('\ufffd').length - 1;
  return replaced * 100 <= text.length ? { text, encoding: 'utf-8', isDoubtful: true } : undefined;
}

function doubt(encoding: string, file: string): Message {
  return {
    severity: 'warning',
    rule: 'doubtful-encoding',
    place: { file },
    reason: `The file does not say in which encoding its text is; it was read as ${JSON.stringify(encoding.toUpperCase())}.`,
    hint: 'Read a few lines. If characters are wrong, import again with --encoding gb18030, big5, shift_jis, utf-16le or windows-1252.',
  };
}

function unknownEncoding(): UnreadableFile {
  return new UnreadableFile(
    'unknown-encoding',
    'The text is in none of the encodings UTF-8, UTF-16, GB 18030, Big5, Shift JIS, EUC-KR and Windows-1252.',
    'Open it in the program that made it, save it as UTF-8 text and import it again, or name its encoding: --encoding.',
  );
}

function tooLong(bytes: number): UnreadableFile {
  return new UnreadableFile(
    'too-large',
    `The text has ${(bytes / 2 ** 20).toFixed(1)} MB; up to ${MOST_BYTES / 2 ** 20} MB are read.`,
    'Part it into one file a training and import those.',
  );
}

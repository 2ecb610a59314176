import type { Deck } from '../../model/deck.ts';
import type { Message, Result } from '../../model/message.ts';
import type { Reader, ReadOptions } from '../reader.ts';
import { convertLegacy, type LegacyFormat, type LibreOffice } from './convert-legacy.ts';

const READERS: Record<'pptx' | 'docx', () => Promise<Reader>> = {
  pptx: async () => (await import('../pptx/read-pptx.ts')).readPptx,
  docx: async () => (await import('../docx/read-docx.ts')).readDocx,
};

/**
 * A reader of a format that LibreOffice converts first.
 * The reader throws UnreadableFile as `convertLegacy` does.
 */
export function legacyReader(format: LegacyFormat, libreOffice?: LibreOffice): Reader {
  return async (bytes, options) => {
    const converted = await convertLegacy(bytes, format, libreOffice);
    return readConverted(converted.bytes, await READERS[converted.format](), options, format);
  };
}

async function readConverted(
  bytes: Uint8Array,
  read: Reader,
  options: ReadOptions,
  format: LegacyFormat,
): Promise<Result<Deck>> {
  const { value, messages } = await read(bytes, options);
  const notice: Message = {
    severity: 'info',
    rule: 'converted',
    place: { file: options.file },
    reason: `LibreOffice converted the .${format} file first; what it does not know of the format is not in the deck.`,
  };
  return { value, messages: [notice, ...messages] };
}

import type { Deck } from '../../model/deck.ts';
import type { Message, Result } from '../../model/message.ts';
import { type Conversion, convertWithLibreOffice } from '../libre-office/convert.ts';
import { findLibreOffice } from '../libre-office/find-libre-office.ts';
import type { Reader, ReadOptions } from '../reader.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { refuseHeavyRtf } from './refuse-heavy-rtf.ts';
import { refuseProtected } from './refuse-protected.ts';

/** Formats that LibreOffice turns into one that Lectern reads itself. */
export type LegacyFormat = 'ppt' | 'odp' | 'doc' | 'odt' | 'rtf';

interface Route {
  /** Argument of `--convert-to`. */
  to: string;
  ending: string;
  reader(): Promise<Reader>;
}

const PRESENTATION: Route = {
  to: 'pptx:Impress MS PowerPoint 2007 XML',
  ending: 'pptx',
  reader: async () => (await import('../pptx/read-pptx.ts')).readPptx,
};
const DOCUMENT: Route = {
  to: 'docx:Office Open XML Text',
  ending: 'docx',
  reader: async () => (await import('../docx/read-docx.ts')).readDocx,
};
const ROUTES: Record<LegacyFormat, Route> = {
  ppt: PRESENTATION,
  odp: PRESENTATION,
  doc: DOCUMENT,
  odt: DOCUMENT,
  rtf: DOCUMENT,
};

/** How LibreOffice is reached; tests put another in its place. */
export interface LibreOffice {
  find(): Promise<string | undefined>;
  convert(conversion: Conversion): Promise<Map<string, Uint8Array>>;
}

const INSTALLED: LibreOffice = { find: findLibreOffice, convert: convertWithLibreOffice };

/**
 * A reader of a format that LibreOffice converts first.
 * The reader throws UnreadableFile when LibreOffice is not installed, when the file has a password, and when
 * LibreOffice cannot read it within its time, which is foreseen where it can be.
 */
export function legacyReader(format: LegacyFormat, libreOffice: LibreOffice = INSTALLED): Reader {
  return async (bytes, options) => {
    await refuseProtected(bytes, format);
    if (format === 'rtf') refuseHeavyRtf(bytes);
    const program = await libreOffice.find();
    if (program === undefined) throw notInstalled(format);
    const route = ROUTES[format];
    const files = new Map([[`document.${format}`, bytes]]);
    const written = await libreOffice.convert({ program, files, to: route.to });
    const converted = written.get(`document.${route.ending}`);
    if (converted === undefined) throw notConverted(format);
    return readConverted(converted, await route.reader(), options, format);
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

function notInstalled(format: LegacyFormat): UnreadableFile {
  return new UnreadableFile(
    'libre-office-missing',
    `LibreOffice, which reads .${format} files, is not installed.`,
    'Install it (Debian, Ubuntu: sudo apt install libreoffice-impress libreoffice-writer; macOS: brew install --cask libreoffice; Windows: winget install TheDocumentFoundation.LibreOffice), or save the file as .pptx or .docx.',
  );
}

function notConverted(format: LegacyFormat): UnreadableFile {
  return new UnreadableFile(
    'not-converted',
    `LibreOffice could not read the .${format} file, or not with the time and memory that sound files of its size need: it is damaged, or protected with a password.`,
    `Open it in the program that made it, save it as .${ROUTES[format].ending} and import that.`,
  );
}

import { type Conversion, convertWithLibreOffice } from '../libre-office/convert.ts';
import { findLibreOffice } from '../libre-office/find-libre-office.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { refuseHeavyRtf } from './refuse-heavy-rtf.ts';
import { refuseProtected } from './refuse-protected.ts';

/** Formats that LibreOffice turns into one that Lectern reads itself. */
export type LegacyFormat = 'ppt' | 'odp' | 'doc' | 'odt' | 'rtf';

const PRESENTATION = { to: 'pptx:Impress MS PowerPoint 2007 XML', ending: 'pptx' } as const;
const DOCUMENT = { to: 'docx:Office Open XML Text', ending: 'docx' } as const;
/** What becomes of a format. */
const TARGETS = { ppt: PRESENTATION, odp: PRESENTATION, doc: DOCUMENT, odt: DOCUMENT, rtf: DOCUMENT };

/** How LibreOffice is reached; tests put another in its place. */
export interface LibreOffice {
  find(): Promise<string | undefined>;
  convert(conversion: Conversion): Promise<Map<string, Uint8Array>>;
}

const INSTALLED: LibreOffice = { find: findLibreOffice, convert: convertWithLibreOffice };

export interface Converted {
  bytes: Uint8Array;
  format: 'pptx' | 'docx';
}

/**
 * Converts a file with LibreOffice.
 * @throws UnreadableFile when LibreOffice is not installed, when the file has a password, and when LibreOffice cannot
 * read it within its time, which is foreseen where it can be.
 */
export async function convertLegacy(
  bytes: Uint8Array,
  format: LegacyFormat,
  libreOffice: LibreOffice = INSTALLED,
): Promise<Converted> {
  await refuseProtected(bytes, format);
  if (format === 'rtf') refuseHeavyRtf(bytes);
  const program = await libreOffice.find();
  if (program === undefined) throw notInstalled(format);
  const { to, ending } = TARGETS[format];
  const files = new Map([[`document.${format}`, bytes]]);
  const written = await libreOffice.convert({ program, files, to });
  const converted = written.get(`document.${ending}`);
  if (converted === undefined) throw notConverted(format);
  return { bytes: converted, format: ending };
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
    `Open it in the program that made it, save it as .${TARGETS[format].ending} and import that.`,
  );
}

import { refuseManaged } from './refuse-managed.ts';
import type { SourceFile } from './source-file.ts';
import { guessEncoding } from './text/guess-encoding.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { ZipArchive } from './zip-archive.ts';

/** `legacy` are the formats that LibreOffice reads for us: .ppt, .doc, .odp, .odt, .rtf. */
export type Format =
  | 'pptx'
  | 'docx'
  | 'xlsx'
  | 'ppt'
  | 'doc'
  | 'odp'
  | 'odt'
  | 'rtf'
  | 'pdf'
  | 'html'
  | 'text';

/**
 * Tells the format by what is inside; the file's ending says nothing reliable.
 * @throws UnreadableFile for empty, encrypted, locked and unknown files, each named as what it is.
 */
export async function detectFormat(source: SourceFile): Promise<Format> {
  if (!(source instanceof Uint8Array)) return formatOfZip(source);
  const bytes = source;
  if (bytes.length === 0) throw unknownFormat('The file is empty');
  refuseManaged(bytes);
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return formatOfZip(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return formatOfCompoundFile(bytes);
  if (head.startsWith('{\\rtf')) return 'rtf';
  // ISO 32000-2, annex H: readers accept the header anywhere in the first 1024 bytes.
  if (head.includes('%PDF-')) return 'pdf';
  if (looksLikeText(bytes)) return isPage(bytes) ? 'html' : 'text';
  throw unknownFormat(
    'The file is neither a presentation, a document, a PDF nor text, or a program of the company has encrypted it',
  );
}

async function formatOfZip(source: SourceFile): Promise<Format> {
  const archive = await ZipArchive.open(source);
  const mimetype = Buffer.from((await archive.read('mimetype')) ?? []).toString('latin1');
  if (mimetype.includes('opendocument.presentation')) return 'odp';
  if (mimetype.includes('opendocument.text')) return 'odt';
  const names = archive.names.map((name) => name.toLowerCase());
  if (names.some((name) => name.startsWith('ppt/'))) return 'pptx';
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  throw unknownFormat('The file is a zip archive, but no presentation and no document is inside');
}

/** [MS-CFB]: the directory names its streams in UTF-16; those of the main format tell what it is. */
function formatOfCompoundFile(bytes: Uint8Array): Format {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hasStream = (name: string) => file.includes(Buffer.from(`${name}\0`, 'utf16le'));
  if (hasStream('EncryptedPackage') || hasStream('EncryptionInfo')) throw encrypted();
  if (hasStream('PowerPoint Document')) return 'ppt';
  if (hasStream('WordDocument')) return 'doc';
  if (hasStream('Workbook') || hasStream('Book')) {
    throw new UnreadableFile(
      'unknown-format',
      'The file is an Excel workbook of the old kind (.xls).',
      'Save it as .xlsx, if it is a bank of questions, and import that.',
    );
  }
  throw unknownFormat('The file is an OLE container, but no presentation and no document is inside');
}

/** A web page, alone or saved with its pictures (.mht); Chinese office systems hand both out as `.doc`. */
function isPage(bytes: Uint8Array): boolean {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const head = Buffer.from(bytes.subarray(0, 4096)).toString(isWide ? 'utf16le' : 'latin1');
  return /^(?:\xef\xbb\xbf|\ufeff)?\s*(?:<!doctype html|<(?:html|head|body)[\s>]|<meta[^>]+charset|MIME-Version:[\s\S]{0,2000}text\/html)/i.test(
    head,
  );
}

/** Text has no NUL, but in UTF-16, and hardly any other control characters. */
function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return isWriting(new TextDecoder('utf-16le').decode(sample));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return isWriting(new TextDecoder('utf-16be').decode(sample));
  if (sample.includes(0)) {
    const guess = guessEncoding(sample.subarray(0, sample.length - (sample.length % 2)));
    return guess?.encoding.startsWith('utf-16') === true && isWriting(guess.text);
  }
  let controls = 0;
  for (const byte of sample) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  }
  return controls * 100 <= sample.length;
}

/** Whether hardly any sign is a control character, unassigned, for private use or half of a pair. */
function isWriting(text: string): boolean {
  return (text.match(/[^\P{C}\p{Cf}\t\n\f\r]|\ufffd/gu)?.length ?? 0) * 100 <= text.length;
}

/** What PowerPoint calls 打开密码: the package is encrypted as a whole ([MS-OFFCRYPTO], §2.3.2). */
export function encrypted(): UnreadableFile {
  return new UnreadableFile(
    'encrypted',
    'The file is protected with a password to open it (打开密码).',
    'Open it in PowerPoint or Word, remove the password under 文件 → 信息 → 保护, save it and import it again.',
  );
}

function unknownFormat(reason: string): UnreadableFile {
  return new UnreadableFile(
    'unknown-format',
    `${reason}.`,
    'Lectern imports .pptx, .pptm, .ppsx, .potx, .ppt, .odp, .docx, .doc, .odt, .rtf, .pdf, .html, .mht, .txt and .md files, and banks of questions in .gift, .csv and .xlsx.',
  );
}

import type { Deck } from '../model/deck.ts';
import type { Result } from '../model/message.ts';
import { withPictureShares } from './arrange/picture-shares.ts';
import { detectFormat, type Format } from './detect-format.ts';
import { splitLongSlides } from './long-slides/split-long-slides.ts';
import { nameSlides } from './name-slides.ts';
import { convertPictures } from './pictures/convert-pictures.ts';
import { preparePicture } from './pictures/prepare-picture.ts';
import { trueDrawings } from './pictures/true-drawings.ts';
import { undescribedPictures } from './pictures/undescribed-pictures.ts';
import { webPictures } from './pictures/web-pictures.ts';
import type { ImportOptions, Reader } from './reader.ts';
import { refuseNotice } from './refuse-managed.ts';
import { rolesOffered } from './roles/roles-offered.ts';
import { bytesOf, type SourceFile } from './source-file.ts';
import { textOfBlocks } from './text-of-block.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** One reader a format; a new format is a line here. Only the one that is needed is loaded. */
const READERS: Partial<Record<Format, () => Promise<Reader>>> = {
  ppt: async () => (await import('./legacy/read-legacy.ts')).legacyReader('ppt'),
  odp: async () => (await import('./legacy/read-legacy.ts')).legacyReader('odp'),
  doc: async () => (await import('./legacy/read-legacy.ts')).legacyReader('doc'),
  odt: async () => (await import('./legacy/read-legacy.ts')).legacyReader('odt'),
  rtf: async () => (await import('./legacy/read-legacy.ts')).legacyReader('rtf'),
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  text: async () => (await import('./text/read-text.ts')).readText,
};

/** Those of archives, which need not hold all of the file. */
const ARCHIVE_READERS: Partial<Record<Format, () => Promise<Reader<SourceFile>>>> = {
  pptx: async () => (await import('./pptx/read-pptx.ts')).readPptx,
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  xlsx: async () => (await import('./questions/table/read-xlsx.ts')).readXlsx,
};

export interface ImportedFile {
  format: Format;
  deck: Deck;
}

/**
 * Reads a file of any known format into a deck in which every slide has a title and every picture can be shown.
 * @throws UnreadableFile when nothing can be imported.
 */
export async function importFile(source: SourceFile, options: ImportOptions): Promise<Result<ImportedFile>> {
  const format = await detectFormat(source);
  const read = await readerOf(format);
  if (!read) {
    throw new UnreadableFile(
      'no-reader',
      `Nothing here reads .${format}.`,
      'Save the file as .pptx and import that.',
    );
  }
  const { value, messages } = await read(source, { ...options, preparePicture });
  if (value.slides.length === 0) throw nothingInside();
  refuseNotice(value.slides.map(({ title, blocks }) => `${title}\n${textOfBlocks(blocks)}`).join('\n'));
  const { file, partLong = false } = options;
  const isWanted = partLong === 'chapters' ? value.unpaged === true : partLong;
  const drawn = await trueDrawings(value, file, (pages) => drawPages(source, format, file, pages));
  const parted = splitLongSlides(nameSlides(drawn.value), file, isWanted);
  const shown = await webPictures(withPictureShares(parted.value), options.file, convertPictures);
  const undescribed = undescribedPictures(shown.value, options.file);
  return {
    value: { format, deck: shown.value },
    messages: [
      ...messages,
      ...drawn.messages,
      ...parted.messages,
      ...shown.messages,
      ...undescribed,
      ...rolesOffered(value, options.file),
    ],
  };
}

async function readerOf(format: Format): Promise<Reader<SourceFile> | undefined> {
  const ofArchive = await ARCHIVE_READERS[format]?.();
  const ofBytes = await READERS[format]?.();
  return ofArchive ?? (ofBytes && (async (source, options) => ofBytes(await bytesOf(source), options)));
}

/** Pixels that a screen has for the width of a page. */
const PAGE_WIDTH = 1920;

/** The pages of the original as LibreOffice draws them; none where it is not installed. */
async function drawPages(
  source: SourceFile,
  format: Format,
  file: string,
  pages: ReadonlySet<number>,
): Promise<ReadonlyMap<number, Uint8Array>> {
  const { renderOriginal } = await import('./review/render-original.ts');
  const drawn = await renderOriginal(await bytesOf(source), format, file, { width: PAGE_WIDTH, pages });
  return new Map(drawn.value.map(({ number, picture }) => [number, picture]));
}

function nothingInside(): UnreadableFile {
  return new UnreadableFile(
    'empty-document',
    'The file has no text, table or picture in it.',
    'Check that this is the right file.',
  );
}

import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { encrypted } from '../detect-format.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** More pages than any deck or manual has. */
const MAX_PAGES = 2_000;
/** Pixels of one picture; a larger one is made to fill the memory. */
const MAX_IMAGE_PIXELS = 100_000_000;

/**
 * Opens a PDF with pdf.js, without scripts and without anything from the network.
 * @throws UnreadableFile when it is damaged, protected with a password, empty or far too long.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, PasswordException, VerbosityLevel } = await import(
    'pdfjs-dist/legacy/build/pdf.mjs'
  ).catch((cause) => {
    throw notInstalled(cause);
  });
  const files = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const folder = (name: string): string => join(files, name) + sep;
  const task = getDocument({
    // pdf.js takes the buffer away from whoever gives it.
    data: Uint8Array.from(bytes),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: MAX_IMAGE_PIXELS,
    verbosity: VerbosityLevel.ERRORS,
  });
  let pdf: PDFDocumentProxy;
  try {
    pdf = await task.promise;
  } catch (error) {
    await task.destroy();
    throw error instanceof PasswordException ? encrypted() : damaged(error);
  }
  if (pdf.numPages >= 1 && pdf.numPages <= MAX_PAGES) return pdf;
  const pages = pdf.numPages;
  await task.destroy();
  throw new UnreadableFile(
    'too-many-pages',
    `The PDF says that it has ${pages} pages; between 1 and ${MAX_PAGES} are read.`,
    'Split it into one PDF a training and import those.',
  );
}

/** pdf.js and its canvas are most of what a site that imports nothing would install in vain. */
function notInstalled(cause: unknown): UnreadableFile {
  return new UnreadableFile(
    'missing-package',
    'Reading PDF files needs a package that is not installed.',
    'Install it: npm install pdfjs-dist @napi-rs/canvas',
    { cause },
  );
}

function damaged(cause: unknown): UnreadableFile {
  return new UnreadableFile(
    'damaged-pdf',
    `The PDF is damaged or cut off: ${cause instanceof Error ? cause.message : String(cause)}`,
    'Open it in a PDF reader, print it to a new PDF and import that.',
    { cause },
  );
}

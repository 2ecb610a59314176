import type { Message, Result } from '../../model/message.ts';
import type { Format } from '../detect-format.ts';
import { convertWithLibreOffice } from '../libre-office/convert.ts';
import { findLibreOffice } from '../libre-office/find-libre-office.ts';
import { openPdf } from '../pdf/open-pdf.ts';
import { readPageText } from '../pdf/page-text.ts';
import { renderPage } from '../pdf/render-page.ts';
import type { OriginalPage } from './original-page.ts';

/** Slides left out of the show are shown here too. */
const PRESENTATION_AS_PDF = 'pdf:impress_pdf_Export:{"ExportHiddenSlides":{"type":"boolean","value":"true"}}';
const AS_PDF: Partial<Record<Format, string>> = {
  pptx: PRESENTATION_AS_PDF,
  ppt: PRESENTATION_AS_PDF,
  odp: PRESENTATION_AS_PDF,
  docx: 'pdf:writer_pdf_Export',
  doc: 'pdf:writer_pdf_Export',
  odt: 'pdf:writer_pdf_Export',
  rtf: 'pdf:writer_pdf_Export',
};
const NO_CANVAS = 'the package @napi-rs/canvas, which draws them, is not installed';

/** Which pages to draw, and how wide in pixels. */
export interface Rendering {
  width: number;
  /** All pages when it is not given. */
  pages?: ReadonlySet<number>;
  /** Is given each page when it is drawn, and how many the original has; drawing waits for it. */
  onPage?(page: OriginalPage, of: number): Promise<void>;
}

/**
 * Draws the pages of the original: a PDF as it is, office files through LibreOffice. Where that is not possible, the
 * value is empty and a message says why. `file` is how messages name the original.
 */
export async function renderOriginal(
  bytes: Uint8Array,
  format: Format,
  file: string,
  { width, pages, onPage }: Rendering,
): Promise<Result<OriginalPage[]>> {
  const pdfBytes = await asPdf(bytes, format);
  if (typeof pdfBytes === 'string') return { value: [], messages: [notRendered(file, pdfBytes)] };
  const pdf = await openPdf(pdfBytes);
  try {
    const drawn: OriginalPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      if (pages && !pages.has(number)) continue;
      const page = await pdf.getPage(number);
      const { fragments } = await readPageText(page);
      const picture = await renderPage(page, width);
      if (picture === undefined) return { value: [], messages: [notRendered(file, NO_CANVAS)] };
      const own: OriginalPage = { number, picture, texts: fragments.map(({ text }) => text) };
      drawn.push(own);
      await onPage?.(own, pdf.numPages);
      page.cleanup();
    }
    return { value: drawn, messages: [] };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** The original as a PDF, or why there is none. */
async function asPdf(bytes: Uint8Array, format: Format): Promise<Uint8Array | string> {
  if (format === 'pdf') return bytes;
  const to = AS_PDF[format];
  if (to === undefined) return 'a text file has no pages';
  const program = await findLibreOffice();
  if (program === undefined) return 'LibreOffice, which draws them, is not installed';
  const files = new Map([[`original.${format}`, bytes]]);
  const written = await convertWithLibreOffice({ program, files, to });
  return written.get('original.pdf') ?? 'LibreOffice could not draw them';
}

function notRendered(file: string, why: string): Message {
  return {
    severity: 'warning',
    rule: 'original-not-drawn',
    place: { file },
    reason: `The pages of the original could not be shown: ${why}.`,
    hint:
      why === NO_CANVAS
        ? 'Run npm install again on this computer, then import the file once more.'
        : 'Install LibreOffice (Debian, Ubuntu: sudo apt install libreoffice-impress libreoffice-writer; macOS: brew install --cask libreoffice; Windows: winget install TheDocumentFoundation.LibreOffice) and run the import again.',
  };
}

import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Block, Deck, Slide } from '../../model/deck.ts';
import type { Message, Result } from '../../model/message.ts';
import { AssetStore } from '../asset-store.ts';
import type { ReadOptions } from '../reader.ts';
import { openPdf } from './open-pdf.ts';
import { pageContent } from './page-blocks.ts';
import { withoutFurniture } from './page-furniture.ts';
import { type PageDrawing, type PagePicture, readPageDrawing } from './page-pictures.ts';
import { type PageText, readPageText } from './page-text.ts';
import { pictureFile, worthKeeping } from './picture-file.ts';
import type { PlacedPicture } from './reading-order.ts';
import { renderPage } from './render-page.ts';

/** Fewer letters than this, a page number say, are no text. */
const FEWEST_LETTERS = 3;
/** A page drawn with more strokes than this shows something that its words alone do not. */
const MANY_PATHS = 80;
/** On a slide without a table so many do, beyond those that every slide of its design has. */
const SOME_PATHS = 8;
const MOST_OF_DESIGN = 10;
const PAGE_WIDTH = 1600;

interface ReadPage {
  text: PageText;
  drawing: PageDrawing;
}

/** Called after each page that was looked at. */
export type OnProgress = () => void;

/**
 * Reads a PDF (ISO 32000-2): one slide a page, its text in reading order with headings by size, its pictures. A page
 * without text becomes a picture. Not read, by intention: looks, drawn shapes, scripts, attachments.
 * @throws UnreadableFile when it cannot be opened or has a password.
 */
export async function extractPdf(
  bytes: Uint8Array,
  { file }: ReadOptions,
  onProgress: OnProgress = () => {},
): Promise<Result<Deck>> {
  const pdf = await openPdf(bytes);
  try {
    const messages: Message[] = [];
    const read = await readPages(pdf, onProgress);
    const { pages, removed } = withoutFurniture(read.map(({ text }) => text));
    for (const text of removed) messages.push(furniture(file, text));
    const kept = worthKeeping(read.map(({ drawing }) => drawing.pictures));
    const design = Math.min(MOST_OF_DESIGN, ...read.map(({ drawing }) => drawing.paths));
    const assets = new AssetStore();
    const slides: Slide[] = [];
    for (const [index, text] of pages.entries()) {
      const source = index + 1;
      const report = (message: Omit<Message, 'place'>): void => {
        messages.push({ ...message, place: { file, slide: source } });
      };
      const letters = text.fragments.reduce((sum, fragment) => sum + fragment.text.trim().length, 0);
      const owner = `page-${source}`;
      const isText = letters >= FEWEST_LETTERS;
      const pictures = isText ? await placedPictures(kept[index] ?? [], owner, assets) : [];
      const { title, blocks } = pageContent(text, pictures);
      if (!isText) {
        const picture = await pageAsPicture(await pdf.getPage(source), owner, assets);
        if (picture) blocks.push(picture);
        report(picture ? NO_TEXT : NOT_DRAWN);
      } else {
        const own = (read[index]?.drawing.paths ?? 0) - design;
        const isPlain = text.width > text.height && !blocks.some(holdsTable);
        if (own > (isPlain ? SOME_PATHS : MANY_PATHS)) report(DRAWING);
      }
      slides.push({ source, title, blocks, notes: [] });
      onProgress();
    }
    return { value: { ...(await describe(pdf, slides, file)), slides, assets: assets.assets }, messages };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Its frame is drawn, and it comes in. */
const holdsTable = (block: Block): boolean =>
  block.type === 'table' ||
  (block.type === 'columns' && block.columns.some(({ blocks }) => blocks.some(holdsTable)));

async function readPages(pdf: PDFDocumentProxy, onProgress: OnProgress): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    pages.push({ text: await readPageText(page), drawing: await readPageDrawing(page) });
    page.cleanup();
    onProgress();
  }
  return pages;
}

async function placedPictures(
  pictures: readonly PagePicture[],
  owner: string,
  assets: AssetStore,
): Promise<PlacedPicture[]> {
  const placed: PlacedPicture[] = [];
  for (const picture of pictures) {
    const key = `${picture.id}-${picture.width}`;
    const file = assets.add(key, owner, await pictureFile(picture), 'png');
    placed.push({ picture: { type: 'picture', file, alt: '' }, extent: picture.extent });
  }
  return placed;
}

async function pageAsPicture(
  page: PDFPageProxy,
  owner: string,
  assets: AssetStore,
): Promise<Block | undefined> {
  const drawn = await renderPage(page, PAGE_WIDTH);
  return drawn && { type: 'picture', file: assets.add(owner, owner, drawn, 'jpg'), alt: '' };
}

async function describe(
  pdf: PDFDocumentProxy,
  slides: Slide[],
  file: string,
): Promise<Pick<Deck, 'title' | 'author'>> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Title, Author } = info as { Title?: unknown; Author?: unknown };
  const written = typeof Title === 'string' ? Title.trim() : '';
  const isFileName = /\.(pptx?|docx?|pdf|odp|odt)$|^(Microsoft|PowerPoint|幻灯片)/i.test(written);
  const name = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.\w{2,5}$/, '');
  const author = typeof Author === 'string' ? Author.trim() : '';
  return {
    title: (isFileName ? '' : written) || slides[0]?.title || name,
    ...(author === '' ? {} : { author }),
  };
}

const NO_TEXT: Omit<Message, 'place'> = {
  severity: 'warning',
  rule: 'page-as-picture',
  reason: 'The page has no text, so it became a picture that no search finds.',
  hint: 'Type its words below the picture, or read the PDF with a text recognition (OCR) and import it again.',
};

const NOT_DRAWN: Omit<Message, 'place'> = {
  severity: 'warning',
  rule: 'page-not-drawn',
  reason:
    'The page has no text, and it could not be drawn because the package @napi-rs/canvas is not installed.',
  hint: 'Run npm install again on this computer, then import the file once more.',
};

const DRAWING: Omit<Message, 'place'> = {
  severity: 'warning',
  rule: 'drawing-not-carried',
  reason: 'The page has a drawing of lines and shapes; its words are in the deck, the drawing is not.',
  hint: 'Draw it with a component (Flow, Cycle, Pyramid …), or import with --keep-picture for this slide.',
};

function furniture(file: string, text: string): Message {
  return {
    severity: 'info',
    rule: 'page-furniture',
    place: { file },
    reason: `The line ${JSON.stringify(text)} at the edge of the pages was left out.`,
  };
}

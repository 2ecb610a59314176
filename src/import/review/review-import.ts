import type { Deck, Slide } from '../../model/deck.ts';
import type { Message, Result } from '../../model/message.ts';
import type { Format } from '../detect-format.ts';
import { keepPictures } from './keep-pictures.ts';
import { matchPages, PAGED_FORMATS } from './match-pages.ts';
import type { OriginalPage } from './original-page.ts';
import { renderOriginal } from './render-original.ts';
import { reviewPage } from './review-page.ts';
import { type SlideSelection, selectSlides } from './slide-selection.ts';

/** Pixels; a kept picture is shown over the whole width of a screen. */
const REVIEW_WIDTH = 960;
const KEPT_WIDTH = 1920;

export interface ReviewOptions {
  /** Make the page that shows the original beside the deck. */
  review: boolean;
  /** Slides that keep the original's picture. */
  keepPicture?: SlideSelection;
}

export interface Reviewed {
  deck: Deck;
  /** HTML, if it was asked for. */
  page?: string;
}

/** What was imported, and from what. */
export interface Imported {
  bytes: Uint8Array;
  format: Format;
  /** How messages name the file. */
  file: string;
  deck: Deck;
  messages: Message[];
}

/** Compares an imported deck with its original: draws the original's pages once, for the review page and to keep. */
export async function reviewImport(
  { bytes, format, file, deck, messages }: Imported,
  { review, keepPicture }: ReviewOptions,
): Promise<Result<Reviewed>> {
  const kept = keepPicture === undefined ? new Set<number>() : selectSlides(keepPicture, deck, messages);
  if (!review && kept.size === 0) return { value: { deck }, messages: [] };
  const width = kept.size > 0 ? KEPT_WIDTH : REVIEW_WIDTH;
  const only = !review && PAGED_FORMATS.has(format) ? { pages: kept } : {};
  const original = await renderOriginal(bytes, format, file, { width, ...only });
  const pages = matchPages(deck.slides, original.value, format);
  const pagesOf = new Map<Slide, OriginalPage[]>(
    deck.slides.flatMap((slide, index) => (kept.has(slide.source) ? [[slide, pages[index] ?? []]] : [])),
  );
  const result = keepPictures(deck, pagesOf);
  if (!review) return { value: { deck: result }, messages: original.messages };
  const document = file.split(/[\\/]/).at(-1) ?? file;
  const page = reviewPage({ document, deck: result, pages, messages: [...messages, ...original.messages] });
  return { value: { deck: result, page }, messages: original.messages };
}

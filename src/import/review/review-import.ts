import type { Deck, Slide } from '../../model/deck.ts';
import type { Message, Result } from '../../model/message.ts';
import type { Format } from '../detect-format.ts';
import { outcomeMessages, type SlideOutcome } from '../measure/slide-outcomes.ts';
import { bytesOf, type SourceFile } from '../source-file.ts';
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
  /** Of that page (BCP 47). */
  language: string;
  /** Slides that keep the original's picture because a person wants it. */
  keepPicture?: SlideSelection;
  /** Slides that are to be the original's picture because they do not fit, by their number, whole. */
  unfit?: ReadonlyMap<number, Slide>;
  /** What was seen of the slides: how they came out, given which are the original's picture, and photos of them. */
  seen?: Seen;
}

export interface Seen {
  outcomes(pictured: ReadonlySet<number>): SlideOutcome[];
  /** JPEG by the slide's anchor. */
  photos: ReadonlyMap<string, Uint8Array>;
}

export interface Reviewed {
  deck: Deck;
  /** HTML, if it was asked for. */
  page?: string;
  /** The numbers of the slides that are the original's picture now. */
  pictured: Set<number>;
}

/** What was imported, and from what. */
export interface Imported {
  source: SourceFile;
  format: Format;
  /** How messages name the file. */
  file: string;
  deck: Deck;
  messages: Message[];
}

/**
 * Draws the original's pages once, for the review page and for the slides that are to be its picture. A slide whose
 * page could not be drawn stays as it is.
 */
export async function reviewImport(
  { source, format, file, deck, messages }: Imported,
  { review, language, keepPicture, unfit = new Map(), seen }: ReviewOptions,
): Promise<Result<Reviewed>> {
  const kept = keepPicture === undefined ? new Set<number>() : selectSlides(keepPicture, deck, messages);
  for (const source of unfit.keys()) kept.add(source);
  if (!review && kept.size === 0) return { value: { deck, pictured: new Set() }, messages: [] };
  const width = kept.size > 0 ? KEPT_WIDTH : REVIEW_WIDTH;
  const only = !review && PAGED_FORMATS.has(format) ? { pages: kept } : {};
  const original = await renderOriginal(await bytesOf(source), format, file, { width, ...only });
  const drawn = new Set(original.value.map(({ number }) => number));
  const whole = withWholeSlides(deck, unfit, drawn);
  const pages = matchPages(whole.slides, original.value, format);
  const pagesOf = new Map<Slide, OriginalPage[]>(
    whole.slides.flatMap((slide, index) => (kept.has(slide.source) ? [[slide, pages[index] ?? []]] : [])),
  );
  const pictured = new Set([...pagesOf].flatMap(([{ source }, own]) => (own.length > 0 ? source : [])));
  const result = keepPictures(whole, pagesOf);
  if (!review) return { value: { deck: result, pictured }, messages: original.messages };
  const document = file.split(/[\\/]/).at(-1) ?? file;
  const outcomes = seen?.outcomes(pictured) ?? [];
  const said = [...messages, ...outcomeMessages(outcomes, file), ...original.messages];
  const looked = seen && { seen: { outcomes, photos: seen.photos } };
  const page = reviewPage({ document, deck: result, pages, messages: said, language, ...looked });
  return { value: { deck: result, page, pictured }, messages: original.messages };
}

/** A slide that becomes a picture is one slide again, however many it continued on. */
function withWholeSlides(deck: Deck, unfit: ReadonlyMap<number, Slide>, drawn: ReadonlySet<number>): Deck {
  const slides = deck.slides.flatMap((slide) => {
    const whole = drawn.has(slide.source) ? unfit.get(slide.source) : undefined;
    if (whole === undefined) return slide;
    return slide.part === undefined ? whole : [];
  });
  return { ...deck, slides };
}

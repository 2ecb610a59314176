import { continuedTitle } from '../../import/long-slides/further-slide.ts';
import { splitLongSlides } from '../../import/long-slides/split-long-slides.ts';
import type { Decided, Keep } from '../../import/re-import/source-record.ts';
import { keepPictures, withoutUnused } from '../../import/review/keep-pictures.ts';
import type { OriginalPage } from '../../import/review/original-page.ts';
import { spokenBlocks } from '../../import/spoken-blocks.ts';
import type { StagedDeck, StagedSlide } from '../../import/stage/staged-deck.ts';
import type { Asset, Deck, Slide } from '../../model/deck.ts';
import type { Choices } from './incoming-file.ts';

/** What a slide is kept as where nobody decides otherwise. */
export const suggestedFor = ({ pictured }: StagedSlide): Keep => (pictured ? 'picture' : 'arranged');

/** What a deck is called where nobody decides otherwise: as it says itself, or as its file. */
export const suggestedTitle = ({ deck, document }: StagedDeck): string =>
  deck.title.trim() || document.name.replace(/\.[A-Za-z0-9]{2,5}$/, '');

/** The numbers of the original's pages that the choices need the pictures of. */
export function pagesWanted({ slides }: StagedDeck, choices: Choices): Set<number> {
  return new Set(slides.flatMap((slide) => (keepOf(slide, choices) === 'picture' ? slide.pages : [])));
}

/**
 * The deck as somebody wants it.
 * @param assets the files of the staged deck
 * @param pages the original's pages that `pagesWanted` names; a slide whose page is missing stays as it was arranged
 */
export function chosenDeck(
  staged: StagedDeck,
  choices: Choices,
  assets: readonly Asset[],
  pages: readonly OriginalPage[],
): Deck {
  const pictures = new Map<Slide, OriginalPage[]>();
  const slides = staged.slides.flatMap((slide): Slide[] => {
    const keep = keepOf(slide, choices);
    const title = choices.slides[slide.id]?.title ?? slide.whole.title;
    const own = pages.filter(({ number }) => slide.pages.includes(number));
    if (keep === 'leftOut') return [];
    if (keep === 'text') return wordsOf(staged, slide.whole).map((part) => titled(part, title));
    if (keep === 'picture' && own.length > 0) {
      const whole = titled(slide.whole, title);
      pictures.set(whole, own);
      return [whole];
    }
    return slide.parts.map((part) => titled(part.slide, title));
  });
  const { look, ...deck } = staged.deck;
  const isThemed = choices.look === 'theme' && look !== undefined;
  const chosen: Deck = {
    ...deck,
    ...(isThemed && { look }),
    title: choices.title,
    assets: [...assets],
    slides,
  };
  return withoutUnused(keepPictures(chosen, pictures));
}

/** What of the choices differs from what was offered: the next import of the file begins with it. */
export function decidedOf(staged: StagedDeck, choices: Choices): Decided | undefined {
  const slides = staged.slides.flatMap((slide) => {
    const { keep, title } = choices.slides[slide.id] ?? {};
    const decided = {
      ...(keep !== undefined && keep !== suggestedFor(slide) ? { keep } : {}),
      ...(title !== undefined && title !== slide.whole.title ? { title } : {}),
    };
    return Object.keys(decided).length > 0 ? [[slide.id, decided] as const] : [];
  });
  const title = choices.title === suggestedTitle(staged) ? {} : { title: choices.title };
  const decided = { ...title, slides: Object.fromEntries(slides) };
  return slides.length > 0 || 'title' in title ? decided : undefined;
}

function keepOf(slide: StagedSlide, { slides }: Choices): Keep {
  return slides[slide.id]?.keep ?? suggestedFor(slide);
}

/** A slide's words without its pictures and places, on as many slides as they need. */
function wordsOf({ deck, document }: StagedDeck, whole: Slide): Slide[] {
  const { drawing: _, background: __, ...slide } = whole;
  const words = { ...slide, blocks: spokenBlocks(whole.blocks) };
  // Slides of a document without pages would be counted anew.
  const { unpaged: ___, ...paged } = deck;
  return splitLongSlides({ ...paged, slides: [words], assets: [] }, document.name, true).value.slides;
}

const titled = (slide: Slide, title: string): Slide => ({
  ...slide,
  title: slide.part === undefined ? title : continuedTitle(title, slide.part),
});

import type { Slide } from '../../model/deck.ts';
import { textOfBlocks } from '../text-of-block.ts';
import { lettersOf, type OriginalPage } from './original-page.ts';

/** What stands on more than this share of the pages is furniture: footers, names of the company. */
const FURNITURE_SHARE = 1 / 3;
const FURNITURE_PAGES = 3;

/** A list's number, which a PDF sets into one piece with what follows. */
const NUMBER = /^\s*\d+[.、)]\s*/;

/**
 * Finds, slide by slide, the texts of its original pages that are in none of the slides that came from these pages, nor
 * in their notes. What is missing from a page is said of the first of them.
 */
export function missingTexts(slides: Slide[], pages: OriginalPage[][]): string[][] {
  const furniture = furnitureOf(pages);
  const words = new Map<number, string>();
  for (const [index, slide] of slides.entries()) {
    const own = lettersOf(textOfSlide(slide));
    for (const { number } of pages[index] ?? []) words.set(number, (words.get(number) ?? '') + own);
  }
  const seen = new Set<number>();
  return slides.map((_, index) =>
    (pages[index] ?? []).flatMap(({ number, texts }) => {
      if (seen.has(number)) return [];
      seen.add(number);
      const ours = words.get(number) ?? '';
      return texts.filter((text) => {
        const letters = lettersOf(text.replace(NUMBER, ''));
        return isTelling(letters) && !furniture.has(lettersOf(text)) && !ours.includes(letters);
      });
    }),
  );
}

/** Single letters and bare numbers are marks of lists, axes and pages. */
function isTelling(letters: string): boolean {
  return letters.length > 1 && /\p{L}/u.test(letters);
}

function furnitureOf(pages: OriginalPage[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const letters of new Set(page.flatMap(({ texts }) => texts.map(lettersOf)))) {
      counts.set(letters, (counts.get(letters) ?? 0) + 1);
    }
  }
  const usual = Math.max(FURNITURE_PAGES, pages.length * FURNITURE_SHARE);
  return new Set([...counts].flatMap(([letters, count]) => (count > usual ? letters : [])));
}

function textOfSlide({ title, untitled, blocks, notes }: Slide): string {
  return `${untitled ? '' : title}${textOfBlocks([...blocks, ...notes])}`;
}

import type { Slide } from '../../model/deck.ts';
import { textOfBlocks } from '../text-of-block.ts';
import { lettersOf, type OriginalPage } from './original-page.ts';

/** What stands on more than this share of the pages is furniture: footers, names of the company. */
const FURNITURE_SHARE = 1 / 3;
const FURNITURE_PAGES = 3;

/** A list's number, which a PDF sets into one piece with what follows. */
const NUMBER = /^\s*\d+[.、)]\s*/;

/** Finds, slide by slide, the texts of its original pages that are nowhere in the slide or its notes. */
export function missingTexts(slides: Slide[], pages: OriginalPage[][]): string[][] {
  const furniture = furnitureOf(pages);
  return slides.map((slide, index) => {
    // What continues on further slides is looked for on all of them, and missed on the first.
    if (slide.part !== undefined) return [];
    const parts = slides.slice(index + 1);
    const end = parts.findIndex(({ part }) => part === undefined);
    const all = [slide, ...parts.slice(0, end < 0 ? parts.length : end)];
    const ours = lettersOf(all.map(textOfSlide).join(''));
    const texts = (pages[index] ?? []).flatMap((page) => page.texts);
    return texts.filter((text) => {
      const letters = lettersOf(text.replace(NUMBER, ''));
      return isTelling(letters) && !furniture.has(lettersOf(text)) && !ours.includes(letters);
    });
  });
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

import type { Block, Deck, Slide } from '../../model/deck.ts';
import type { OriginalPage } from './original-page.ts';

/** Says in the notes where the words of the slide went. */
const WORDS_OF_SLIDE: Block = { type: 'paragraph', runs: [{ text: '原页文字', bold: true }] };

/**
 * Puts the original's picture in the place of what a slide shows. Its words go to the notes, where the search finds
 * them and a trainer reads them; its title is on the picture and only names it. `pagesOf` holds the pages of each slide; slides without one stay as they are.
 */
export function keepPictures(deck: Deck, pagesOf: ReadonlyMap<Slide, OriginalPage[]>): Deck {
  const assets = [...deck.assets];
  const slides = deck.slides.map((slide) => {
    const pages = pagesOf.get(slide) ?? [];
    if (pages.length === 0) return slide;
    const pictures = pages.map(({ number, picture }): Block => {
      const file = `original-${number}.jpg`;
      if (!assets.some((asset) => asset.file === file)) assets.push({ file, bytes: picture });
      return { type: 'picture', file, alt: `${slide.title}（原页第 ${number} 页）` };
    });
    const words = slide.blocks.filter(({ type }) => type !== 'picture');
    const spoken = words.length > 0 ? [...slide.notes, WORDS_OF_SLIDE, ...words] : slide.notes;
    return { ...slide, untitled: true as const, blocks: pictures, notes: spoken };
  });
  return { ...deck, slides, assets: assets.filter(({ file }) => isUsed(file, slides)) };
}

function isUsed(file: string, slides: Slide[]): boolean {
  const name = JSON.stringify(file);
  return slides.some(({ blocks, notes }) => JSON.stringify([blocks, notes]).includes(`"file":${name}`));
}

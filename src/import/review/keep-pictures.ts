import type { Asset, Block, Deck, Slide } from '../../model/deck.ts';
import { drawingFiles, picturesInDrawing } from '../pictures/drawing-files.ts';
import { spokenBlocks } from '../spoken-blocks.ts';
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
    const words = spokenBlocks(slide.blocks);
    const spoken = words.length > 0 ? [...slide.notes, WORDS_OF_SLIDE, ...words] : slide.notes;
    return { ...slide, untitled: true as const, blocks: pictures, notes: spoken };
  });
  return withoutUnused({ ...deck, slides, assets });
}

/** Lets files go that nothing shows any more: no slide, no drawing on one. */
function withoutUnused(deck: Deck): Deck {
  const shown = JSON.stringify([deck.slides, deck.look]);
  const isShown = ({ file }: Asset) => shown.includes(`:${JSON.stringify(file)}`);
  const drawings = drawingFiles(deck);
  const inside = deck.assets
    .filter(({ file }) => drawings.has(file))
    .flatMap(({ bytes }) => picturesInDrawing(bytes));
  return { ...deck, assets: deck.assets.filter((asset) => isShown(asset) || inside.includes(asset.file)) };
}

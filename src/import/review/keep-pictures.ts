import type { Asset, Block, Deck, Slide } from '../../model/deck.ts';
import { drawingFiles, picturesInDrawing } from '../pictures/drawing-files.ts';
import { spokenBlocks } from '../spoken-blocks.ts';
import type { OriginalPage } from './original-page.ts';

/** Says in the notes where the words of the slide went. */
const WORDS_OF_SLIDE: Block = { type: 'paragraph', runs: [{ text: '原页文字', bold: true }] };

/**
 * Has slides shown as the original's pictures of them. What they say stays in the article and in the search. A slide
 * that stands on several pages, cut from a document, shows all of their pictures, and its words go to the notes.
 * @param pagesOf the pages of each slide that is kept; slides without one stay as they are
 */
export function keepPictures(deck: Deck, pagesOf: ReadonlyMap<Slide, OriginalPage[]>): Deck {
  const assets = [...deck.assets];
  const fileOf = ({ number, picture }: OriginalPage) => {
    const file = `original-${number}.jpg`;
    if (!assets.some((asset) => asset.file === file)) assets.push({ file, bytes: picture });
    return file;
  };
  const slides = deck.slides.map((slide): Slide => {
    const pages = pagesOf.get(slide) ?? [];
    const [page, ...others] = pages;
    if (page === undefined) return slide;
    if (others.length === 0) return { ...withoutOwnLook(slide), drawing: fileOf(page) };
    const pictures = pages.map((each): Block => {
      const alt = `${slide.title}（原页第 ${each.number} 页）`;
      return { type: 'picture', file: fileOf(each), alt };
    });
    const words = spokenBlocks(slide.blocks);
    const spoken = words.length > 0 ? [...slide.notes, WORDS_OF_SLIDE, ...words] : slide.notes;
    return { ...slide, untitled: true, blocks: pictures, notes: spoken };
  });
  return withoutUnused({ ...deck, slides, assets });
}

/** The picture has its own background, and is its own cover. */
export function withoutOwnLook({ background: _, layout: __, ...slide }: Slide): Slide {
  return slide;
}

/** Lets files go that nothing shows any more: no slide, no drawing on one. */
export function withoutUnused(deck: Deck): Deck {
  const shown = JSON.stringify([deck.slides, deck.look]);
  const isShown = ({ file }: Asset) => shown.includes(`:${JSON.stringify(file)}`);
  const drawings = drawingFiles(deck);
  const inside = deck.assets
    .filter(({ file }) => drawings.has(file))
    .flatMap(({ bytes }) => picturesInDrawing(bytes));
  return { ...deck, assets: deck.assets.filter((asset) => isShown(asset) || inside.includes(asset.file)) };
}

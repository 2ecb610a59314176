import type { Background, Deck, Slide } from '../../model/deck.ts';
import { mapLeaves } from '../map-blocks.ts';
import { drawingFiles, renameInDrawing } from './drawing-files.ts';

/** Makes the slides of a deck, its look and the drawings among its files refer to files by other names. */
export function renameReferences(deck: Deck, names: ReadonlyMap<string, string>): Deck {
  if (names.size === 0) return deck;
  const nameOf = (file: string) => names.get(file) ?? file;
  const drawings = new Set([...drawingFiles(deck)].flatMap((file) => [file, nameOf(file)]));
  const renamed = mapLeaves(deck, (leaf) => {
    if (leaf.type === 'picture' || leaf.type === 'media') return { ...leaf, file: nameOf(leaf.file) };
    if (leaf.type !== 'drawing') return leaf;
    const pictures = leaf.pictures?.map((each) => ({ ...each, file: nameOf(each.file) }));
    return { ...leaf, file: nameOf(leaf.file), ...(pictures ? { pictures } : {}) };
  });
  const { look } = deck;
  return {
    ...renamed,
    slides: renamed.slides.map((slide) => slideWithNames(slide, nameOf)),
    assets: deck.assets.map((asset) => (drawings.has(asset.file) ? renameInDrawing(asset, names) : asset)),
    ...(look?.logo === undefined ? {} : { look: { ...look, logo: nameOf(look.logo) } }),
  };
}

function slideWithNames(slide: Slide, nameOf: (file: string) => string): Slide {
  const { background, drawing } = slide;
  return {
    ...slide,
    ...(background ? { background: backgroundWithName(background, nameOf) } : {}),
    ...(drawing === undefined ? {} : { drawing: nameOf(drawing) }),
  };
}

function backgroundWithName(background: Background, nameOf: (file: string) => string): Background {
  return background.file === undefined ? background : { ...background, file: nameOf(background.file) };
}

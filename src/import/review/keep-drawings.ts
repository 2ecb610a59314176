import type { Asset, Deck, Slide } from '../../model/deck.ts';
import { picturesInDrawing } from '../pictures/drawing-files.ts';
import { renameReferences } from '../pictures/rename-references.ts';
import { withoutOwnLook, withoutUnused } from './keep-pictures.ts';

/**
 * Has slides shown as the source draws them. What they say stays in the article and in the search.
 * @param whole the slides by their number in the source, each whole, however many it continued on
 * @param drawn a deck of those slides, each with its drawing; one that has none stays as it is
 * @returns the deck, and the numbers of the slides that are drawn now
 */
export function keepDrawings(
  deck: Deck,
  whole: ReadonlyMap<number, Slide>,
  drawn: Deck,
): { deck: Deck; drawn: Set<number> } {
  const names = freeNames(deck.assets, drawn.assets);
  const renamed = drawn.assets.map((asset) => ({ ...asset, file: names.get(asset.file) ?? asset.file }));
  const { slides, assets } = renameReferences({ ...drawn, assets: renamed }, names);
  const fileOf = new Map(slides.flatMap(({ source, drawing }) => (drawing ? [[source, drawing]] : [])));
  const known = new Set(deck.assets.map(({ file }) => file));
  const files = new Set(fileOf.values());
  const needed = new Set([
    ...files,
    ...assets.flatMap(({ file, bytes }) => (files.has(file) ? picturesInDrawing(bytes) : [])),
  ]);
  const result: Deck = {
    ...deck,
    slides: deck.slides.flatMap((slide) => {
      const drawing = fileOf.get(slide.source);
      const own = whole.get(slide.source);
      if (drawing === undefined || own === undefined) return slide;
      return slide.part === undefined ? { ...withoutOwnLook(own), drawing } : [];
    }),
    assets: [...deck.assets, ...assets.filter(({ file }) => needed.has(file) && !known.has(file))],
  };
  return { deck: withoutUnused(result), drawn: new Set(fileOf.keys()) };
}

/** New names for files of another deck: of the same content, or that nothing has. */
function freeNames(own: readonly Asset[], others: readonly Asset[]): Map<string, string> {
  const taken = new Map(own.map(({ file, bytes }) => [file, bytes]));
  const names = new Map<string, string>();
  for (const { file, bytes } of others) {
    const dot = file.lastIndexOf('.');
    let name = file;
    for (let n = 2; !isFree(taken.get(name), bytes); n++)
      name = `${file.slice(0, dot)}-${n}${file.slice(dot)}`;
    taken.set(name, bytes);
    if (name !== file) names.set(file, name);
  }
  return names;
}

const isFree = (there: Uint8Array | undefined, bytes: Uint8Array) =>
  there === undefined || Buffer.compare(there, bytes) === 0;

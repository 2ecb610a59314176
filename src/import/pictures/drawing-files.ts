import type { Asset, Deck } from '../../model/deck.ts';
import { leavesOf } from '../map-blocks.ts';

/** An address in an SVG drawing: a file beside it. */
const ADDRESS = /(\bhref=")(?:\.\/)?([^"#:/]+)(")/g;

/** The SVG files that a deck shows as drawings: they refer to pictures beside them by name. */
export function drawingFiles({ slides }: Deck): Set<string> {
  const files = slides.flatMap(({ blocks, notes, drawing }) => [
    ...(drawing === undefined ? [] : [drawing]),
    ...leavesOf([...blocks, ...notes]).flatMap((leaf) => (leaf.type === 'drawing' ? leaf.file : [])),
  ]);
  return new Set(files.filter((file) => file.endsWith('.svg')));
}

/** The names of the pictures that an SVG drawing shows. */
export function picturesInDrawing(bytes: Uint8Array): string[] {
  return [...new TextDecoder().decode(bytes).matchAll(ADDRESS)].map(([, , name = '']) => name);
}

/** An SVG drawing that shows its pictures by other names; the same asset where none is in it. */
export function renameInDrawing(asset: Asset, names: ReadonlyMap<string, string>): Asset {
  if (!picturesInDrawing(asset.bytes).some((name) => names.has(name))) return asset;
  const text = new TextDecoder().decode(asset.bytes);
  const renamed = text.replace(
    ADDRESS,
    (_, before: string, name: string, after: string) => `${before}./${names.get(name) ?? name}${after}`,
  );
  return { ...asset, bytes: new TextEncoder().encode(renamed) };
}

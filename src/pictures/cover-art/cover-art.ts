import { seeded } from '../../model/seeded.ts';
import { FAMILIES, TILES, type Tile } from './tiles.ts';

export interface ArtSeed {
  /** Pieces of one family are made of the same tiles: the number of a course in the list. */
  family: number;
  /** What this piece is of: the id of a deck. */
  piece: string;
}

export interface ArtSize {
  columns: number;
  rows: number;
  /** Rows in the middle that keep to the last columns, because words run over the others. */
  words?: readonly [first: number, last: number];
}

export interface ArtColours {
  /** Of most tiles, which are seen through. */
  light: string;
  /** Of a few. */
  accent: string;
}

const SIDE = 60;
/** In a page they come from its theme. */
const THEME: ArtColours = { light: 'currentColor', accent: 'var(--accent)' };

/**
 * The pattern of a cover: tiles in a grid that thins out towards the words at its left. The same seed makes the same
 * pattern, pieces of one family are alike, and each has its own arrangement.
 * @returns an SVG that only decorates
 */
export function coverArt({ family, piece }: ArtSeed, size: ArtSize, colours: ArtColours = THEME): string {
  const { columns, rows } = size;
  const tiles = FAMILIES[family % FAMILIES.length] as readonly [Tile, Tile, Tile];
  const draw = seeded(`${family} ${piece}`);
  /** Paths by how they are painted, so that each paint is written once. */
  const paths: Record<'faint' | 'light' | 'accent', string[]> = { faint: [], light: [], accent: [] };
  const first = Math.floor(draw() * 4);
  let edge = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [rolled, chosen, turned, painted] = [draw(), draw(), draw(), draw()] as const;
      if (rolled > fullness(row, column, size)) continue;
      const tile = chosen < 0.58 ? tiles[0] : chosen < 0.9 ? tiles[1] : tiles[2];
      // Two or three tiles of the last columns, wherever the first of them stands.
      const isAccent = column >= columns - 2 && edge >= first && (edge - first) % 4 === 0 && edge < first + 9;
      if (column >= columns - 2) edge += 1;
      const paint = isAccent ? 'accent' : painted < 0.5 ? 'faint' : 'light';
      const turn = Math.floor(turned * 4) * 90;
      const place = `translate(${column * SIDE} ${row * SIDE})${turn ? `rotate(${turn} 30 30)` : ''}`;
      paths[paint].push(`<path transform="${place}" d="${TILES[tile]}"/>`);
    }
  }
  const group = (fill: string, opacity: number, drawn: readonly string[]) =>
    drawn.length === 0 ? '' : `<g fill="${fill}" fill-opacity="${opacity}">${drawn.join('')}</g>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="cover-art" viewBox="0 0 ${columns * SIDE} ${rows * SIDE}" aria-hidden="true" focusable="false">` +
    group(colours.light, 0.09, paths.faint) +
    group(colours.light, 0.17, paths.light) +
    group(colours.accent, 1, paths.accent) +
    '</svg>'
  );
}

/** How likely a place is to have a tile. */
function fullness(row: number, column: number, { columns, words }: ArtSize): number {
  const fromLeft = (column + 1) / columns;
  const isBesideWords = words !== undefined && row >= words[0] && row <= words[1];
  if (isBesideWords && column < columns - 2) return 0;
  return 0.12 + 0.86 * fromLeft ** 1.6;
}

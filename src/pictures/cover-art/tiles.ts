/** A tile of a pattern, 60 by 60, as a path. */
export type Tile = 'quarter' | 'half' | 'leaf' | 'slant' | 'rings' | 'dot' | 'wedge' | 'stripes';

/** Each in its first position; a pattern turns it. */
export const TILES: Readonly<Record<Tile, string>> = {
  quarter: 'M0 0H60A60 60 0 0 1 0 60Z',
  half: 'M0 0H60A30 30 0 0 1 0 0Z',
  leaf: 'M0 0A60 60 0 0 1 60 60A60 60 0 0 1 0 0Z',
  // The slant of a lectern's top, as on every title.
  slant: 'M19 0H60L41 60H0Z',
  rings: 'M0 0H60A60 60 0 0 1 0 60ZM0 42A42 42 0 0 0 42 0H24A24 24 0 0 1 0 24Z',
  dot: 'M30 12A18 18 0 0 1 30 48A18 18 0 0 1 30 12Z',
  wedge: 'M0 0H60L0 60Z',
  stripes: 'M0 0H60V12H0ZM0 24H60V36H0ZM0 48H60V60H0Z',
};

/** What a family of patterns is made of: one tile gives it its face, the second answers it, the third is rare. */
export const FAMILIES: readonly (readonly [Tile, Tile, Tile])[] = [
  ['quarter', 'slant', 'dot'],
  ['leaf', 'half', 'rings'],
  ['wedge', 'slant', 'quarter'],
  ['rings', 'quarter', 'half'],
  ['half', 'dot', 'stripes'],
  ['stripes', 'wedge', 'leaf'],
  ['slant', 'leaf', 'dot'],
];

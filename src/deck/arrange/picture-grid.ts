import { columnsOf } from './figure.ts';

/** Pictures in rows and columns. */
export interface PictureGrid {
  /** For `grid-template-columns`. */
  columns: string;
  rows: number;
  /** How many square pixels of picture are seen. */
  area: number;
  /** The height beyond which it would gain nothing. */
  height: number;
}

/** What a picture needs of its cell: width by height, and the height of what stands below it at a width. */
export interface GridPicture {
  ratio: number;
  below: (width: number) => number;
}

/** Between the pictures, in pixels: `src/styles/slide-pictures.css`. */
export const PICTURE_GAP = 20;

/** A caption of fewer pixels is torn into ribbons. */
const CAPTION_WIDTH = 150;

/** The grid in which pictures are seen largest in a box of pixels; a single row has them equally high. */
export function pictureGrid(pictures: readonly GridPicture[], width: number, height: number): PictureGrid {
  let best: (PictureGrid & { worth: number }) | undefined;
  const count = pictures.length;
  const tried = [
    gridOf(pictures, count, true, width, height),
    ...Array.from({ length: count }, (_, index) => gridOf(pictures, count - index, false, width, height)),
  ];
  for (const grid of tried) {
    if (best === undefined || grid.worth > best.worth * 1.001) best = grid;
  }
  return best ?? { columns: columnsOf([1]), rows: 1, area: 0, height: 0 };
}

function gridOf(
  pictures: readonly GridPicture[],
  columns: number,
  /** Equally high, in a single row, instead of equally wide. */
  isRow: boolean,
  width: number,
  height: number,
): PictureGrid & { worth: number } {
  const rows = Math.ceil(pictures.length / columns);
  const room = width - PICTURE_GAP * (columns - 1);
  const ratios = pictures.map(({ ratio }) => ratio);
  const all = ratios.reduce((sum, ratio) => sum + ratio, 0);
  const widthOf = (ratio: number) => (isRow ? (room * ratio) / all : room / columns);
  const captions = pictures.map((each) => each.below(widthOf(each.ratio)));
  const below = Math.max(0, ...captions);
  const isTorn = pictures.some(
    ({ ratio }, index) => (captions[index] ?? 0) > 0 && widthOf(ratio) < CAPTION_WIDTH,
  );
  const cell = (height - PICTURE_GAP * (rows - 1)) / rows - below;
  const useful = Math.max(0, ...ratios.map((ratio) => widthOf(ratio) / ratio));
  const areas = ratios.map((ratio) => seen(widthOf(ratio), Math.max(0, cell), ratio));
  const area = areas.reduce((sum, each) => sum + each, 0);
  // Roots: that one picture is large makes up for none that is a speck.
  const worth = areas.reduce((sum, each) => sum + Math.sqrt(each), 0) * (isTorn ? 0.1 : 1);
  return {
    columns: columnsOf(isRow ? ratios : Array.from({ length: columns }, () => 1)),
    rows,
    area,
    worth,
    height: (useful + below) * rows + PICTURE_GAP * (rows - 1),
  };
}

/** The area of a picture that is as large as its box allows. */
export function seen(width: number, height: number, ratio: number): number {
  const shown = Math.min(width, height * ratio);
  return (shown * shown) / ratio;
}

import { block } from '../diagrams/markup.ts';
import type { Exhibit } from './figure.ts';
import { pictureGrid } from './picture-grid.ts';
import { captionHeight, type Piece } from './pieces.ts';
import { GAP, heights, type Laid, type Room, roomBox } from './room.ts';
import { heightOf } from './text-height.ts';

/** A line of fewer characters is a ribbon, not a line. */
const SHORTEST_LINE = 7;
/** Shares of the width that pictures beside words may take, in percent. */
const SHARES = [25, 30, 35, 40, 45, 50, 55, 60, 65];
/** The least part of its height that a picture keeps: half of its area where the width limits it. */
const BY_WIDTH = 0.71;
const BY_HEIGHT = 0.5;

/** What a picture may be larger, measured by a side, than its author says: an icon stays an icon. */
const LARGER = 1.4;
/** Square pixels of a slide. */
const SLIDE = 1280 * 720;

/** How high pictures in a row are that have the shares of their slide that their author says; without these, any height. */
function ownHeight(exhibits: readonly Exhibit[], width: number, size: number): number {
  const heights = exhibits.map((each) =>
    each.share === undefined
      ? Infinity
      : Math.sqrt((each.share * SLIDE) / each.ratio) + captionHeight(each, width / exhibits.length, size),
  );
  return Math.max(...heights);
}

/** Half of what the pictures' shares say, in square pixels. */
function leastArea(exhibits: readonly Exhibit[]): number {
  return exhibits.reduce((sum, { share = 0 }) => sum + (share * SLIDE) / 2, 0);
}

/** Pictures by themselves, as large as the room allows. */
export function layPictures(exhibits: readonly Exhibit[], room: Room, size: number): Laid {
  const pictures = exhibits.map((each) => ({
    ratio: each.ratio,
    below: (width: number) => captionHeight(each, width, size),
  }));
  const { columns, rows, area, height } = pictureGrid(pictures, room.width, room.height);
  const own = ownHeight(exhibits, room.width, size) * rows;
  const isOwn = own < Infinity;
  const larger = exhibits.every(({ exact }) => exact) ? 1 : LARGER;
  const wish = Math.min(height, room.height, own * larger);
  const least = isOwn ? own * BY_WIDTH : height <= room.height ? height * BY_WIDTH : wish * BY_HEIGHT;
  const want = isOwn ? Math.max(wish, least) : wish;
  const nodes = exhibits.map(({ node }) => node);
  const grid = block('div', { class: 'pictures', style: `--columns:${columns}` }, nodes);
  return { nodes: [grid], want, least, area };
}

/**
 * Words on one side and pictures on the other: the share at which the pictures are seen largest while the words
 * fit. Undefined where words would be torn or do not fit beside any picture, or the pieces are others.
 */
export function laySideBySide(pieces: readonly Piece[], room: Room, size: number): Laid | undefined {
  const at = pieces.findIndex(({ kind }) => kind === 'pictures');
  const pictures = pieces[at];
  const words = pieces.filter((piece) => piece.kind === 'words');
  if (pictures?.kind !== 'pictures' || words.length === 0 || words.length + 1 < pieces.length)
    return undefined;
  const all = words.flatMap(({ nodes }) => nodes);
  let best: (Laid & { width: number; shown: Laid }) | undefined;
  for (const share of SHARES) {
    const shown = layPictures(
      pictures.exhibits,
      { ...room, width: (room.width - GAP) * (share / 100) },
      size,
    );
    const width = widthUsed(shown, pictures.exhibits, (room.width - GAP) * (share / 100));
    const left = room.width - GAP - width;
    const height = heightOf(all, left, size);
    if (left / size < SHORTEST_LINE || height > room.height) continue;
    if (shown.area < leastArea(pictures.exhibits)) continue;
    if (best && shown.area <= best.area * 1.02) continue;
    best = {
      nodes: [],
      want: Math.max(shown.want, height),
      least: Math.max(shown.least, height),
      area: shown.area,
      width,
      shown,
    };
  }
  if (!best) return undefined;
  const isFirst = at === 0;
  const [one, other] = [Math.round(room.width - GAP - best.width), Math.round(best.width)];
  const columns = isFirst ? [other, one] : [one, other];
  const box = (nodes: Piece) => block('div', { class: 'words' }, nodes.kind === 'words' ? nodes.nodes : []);
  const parts = pieces.map((piece) => (piece === pictures ? roomBox(best.shown) : box(piece)));
  const style = `${heights(best)};--columns:${columns.map((each) => `minmax(0,${each}fr)`).join(' ')}`;
  const kind = isFirst ? 'room beside picture-first' : 'room beside';
  return { ...best, nodes: [block('div', { class: kind, style }, parts)] };
}

/** A tall picture leaves some of its share to the words. */
function widthUsed({ want }: Laid, exhibits: readonly Exhibit[], width: number): number {
  const [only] = exhibits;
  return only && exhibits.length === 1 ? Math.min(width, want * only.ratio) : width;
}

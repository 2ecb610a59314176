import type { Block, Column, Columns, Paragraph, Picture, Table, TableCell } from '../../model/deck.ts';
import { textOfRuns } from '../text-of-runs.ts';
import { widthOf } from '../text-width.ts';

/** 图 1-2 水泵房, 图一, 图：…, Figure 3. */
const CAPTION =
  /^(?:图片?|圖|照片|Figure|Fig\.?)\s*(?:[\d０-９]+|[一二三四五六七八九十]+(?![\p{L}])|[:：])/iu;
/** A longer line is a text about the picture. A Chinese character is 2 wide, a Latin letter 1. */
const WIDEST_CAPTION = 100;
/** More pictures in a row would be too small to see. */
const MOST_PICTURES = 4;

/**
 * Makes figures of what a text without places shows: a picture and the caption in the paragraph under it, and tables that
 * only hold pictures side by side.
 */
export function joinFigures(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.type === 'picture' && isNumberedCaption(block)) {
      joined[joined.length - 1] = { type: 'figure', picture: last, caption: block.runs };
    } else joined.push(...((block.type === 'table' && pictureRows(block)) || [block]));
  }
  return joined;
}

/** Pictures of one line as columns. */
export function rowOfPictures(pictures: readonly Picture[]): Columns | undefined {
  return pictures.length >= 2 && pictures.length <= MOST_PICTURES
    ? rowOf(pictures.map((picture) => [picture]))
    : undefined;
}

function rowOf(cells: readonly Block[][]): Columns {
  const even = Math.floor(100 / cells.length);
  const columns = cells.map(
    (blocks, at): Column => ({ share: at === 0 ? 100 - even * (cells.length - 1) : even, blocks }),
  );
  return { type: 'columns', columns };
}

function isNumberedCaption(block: Block): block is Paragraph {
  if (block.type !== 'paragraph') return false;
  const text = textOfRuns(block.runs).trim();
  return CAPTION.test(text) && widthOf(text) <= WIDEST_CAPTION;
}

/** The rows of a table of pictures, each with the line in or under its cell; `undefined` for any other table. */
function pictureRows({ rows }: Table): Columns[] | undefined {
  const width = rows[0]?.length ?? 0;
  if (width < 2 || width > MOST_PICTURES) return undefined;
  const found: Columns[] = [];
  for (let at = 0; at < rows.length; at++) {
    const pictures = (rows[at] ?? []).map(pictureIn);
    if (!pictures.every((picture) => picture !== undefined)) return undefined;
    const below = (rows[at + 1] ?? []).map(lineIn);
    const isCaption = below.length === width && below.every((line) => line !== undefined);
    found.push(
      rowOf(pictures.map((blocks, column) => [withCaption(blocks, isCaption ? below[column] : undefined)])),
    );
    if (isCaption) at++;
  }
  return found;
}

interface PictureCell {
  picture: Picture;
  caption?: Paragraph;
}

function pictureIn(cell: TableCell | null): PictureCell | undefined {
  const [picture, caption, ...more] = cell?.blocks ?? [];
  if (picture?.type !== 'picture' || more.length > 0) return undefined;
  if (caption === undefined) return { picture };
  return caption.type === 'paragraph' && isLine(caption) ? { picture, caption } : undefined;
}

function lineIn(cell: TableCell | null): Paragraph | undefined {
  const [line, ...more] = cell?.blocks ?? [];
  return line?.type === 'paragraph' && more.length === 0 && isLine(line) ? line : undefined;
}

const isLine = ({ runs }: Paragraph) => widthOf(textOfRuns(runs)) <= WIDEST_CAPTION;

function withCaption({ picture, caption }: PictureCell, below: Paragraph | undefined): Block {
  const runs = [caption, below].flatMap((line) => line?.runs ?? []);
  return runs.length > 0 ? { type: 'figure', picture, caption: runs } : picture;
}

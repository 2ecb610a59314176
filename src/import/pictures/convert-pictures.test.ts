import sharp from 'sharp';
import { expect, it } from 'vitest';
import { findLibreOffice } from '../libre-office/find-libre-office.ts';
import { convertPictures } from './convert-pictures.ts';

/**
 * A Windows metafile (MS-WMF) of one black rectangle: placeable header with `perInch` units an inch, header,
 * brush, rectangle, end.
 */
function metafile(width: number, height: number, perInch: number): Uint8Array {
  const placeable = [0xcdd7, 0x9ac6, 0, 0, 0, width, height, perInch, 0, 0];
  const checksum = placeable.reduce((sum, word) => sum ^ word, 0);
  const records = [
    [8, 0, 0x02fc, 0, 0, 0, 0, 0], // META_CREATEBRUSHINDIRECT: solid, black
    [4, 0, 0x012d, 0], // META_SELECTOBJECT
    [5, 0, 0x020b, 0, 0], // META_SETWINDOWORG
    [5, 0, 0x020c, height, width], // META_SETWINDOWEXT
    [7, 0, 0x041b, height, width, 0, 0], // META_RECTANGLE
    [3, 0, 0], // META_EOF
  ].map((record) => record.slice(0, record[0]));
  const body = records.flat();
  const header = [1, 9, 0x0300, 9 + body.length, 0, 1, 8, 0, 0];
  return new Uint8Array(Uint16Array.from([...placeable, checksum, ...header, ...body]).buffer);
}

const hasLibreOffice = (await findLibreOffice()) !== undefined;

it.skipIf(!hasLibreOffice)(
  'metafiles become pictures of what is drawn, without paper around it',
  async () => {
    const assets = [
      { file: 'a.wmf', bytes: metafile(2000, 1000, 1000) },
      { file: 'b.wmf', bytes: metafile(500, 1000, 1000) },
    ];
    const { pictures } = await convertPictures(assets);
    const sizes = await Promise.all(
      assets.map(async ({ file }) => {
        const { width = 0, height = 0 } = await sharp(pictures.get(file)).metadata();
        return [Math.round(width / 10), Math.round(height / 10)];
      }),
    );
    // 300 dots an inch.
    expect(sizes).toEqual([
      [60, 30],
      [15, 30],
    ]);
  },
  60_000,
);

import sharp from 'sharp';
import type { Asset } from '../../model/deck.ts';
import { importFile } from '../import-file.ts';
import { dataAddress } from '../review/block-html.ts';
import type { SourceFile } from '../source-file.ts';

/** An address in an SVG drawing: a file beside it. */
const BESIDE = /(\bhref=")(?:\.\/)?([^"#:/]+)(")/g;
const QUALITY = 85;

/**
 * Pictures of a presentation's slides as the importer itself draws them, where no program is there that does it better.
 * @param onPage is given each in turn: its number, JPEG, and how many there are
 */
export async function drawOurselves(
  source: SourceFile,
  file: string,
  width: number,
  onPage: (page: { number: number; picture: Uint8Array }, of: number) => Promise<void>,
): Promise<number[]> {
  const { value } = await importFile(source, { file, look: 'source', partLong: false });
  const { slides, assets } = value.deck;
  const files = new Map(assets.map((asset) => [asset.file, asset]));
  const numbers: number[] = [];
  for (const { source: number, drawing } of slides) {
    const drawn = drawing === undefined ? undefined : files.get(drawing);
    if (drawn === undefined) continue;
    const picture = await sharp(Buffer.from(withPictures(drawn, files)))
      .resize({ width })
      .flatten({ background: '#fff' })
      .jpeg({ quality: QUALITY })
      .toBuffer();
    numbers.push(number);
    await onPage({ number, picture }, slides.length);
  }
  return numbers;
}

/** A drawing that holds the pictures which it shows. */
function withPictures({ bytes }: Asset, files: ReadonlyMap<string, Asset>): string {
  return new TextDecoder()
    .decode(bytes)
    .replace(BESIDE, (all, before: string, name: string, after: string) => {
      const asset = files.get(name);
      return asset ? `${before}${dataAddress(asset)}${after}` : all;
    });
}

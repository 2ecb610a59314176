import type { Asset } from '../../model/deck.ts';

// sharp is large and most decks do not need it, so it is loaded where it is used.

/** More pixels than any camera's: such a picture is made to fill the memory. */
const MAX_PIXELS = 100_000_000;

/** Cuts off the edges of a bitmap, in its own format; `undefined` when it cannot be read. */
export async function cropPicture(
  bytes: Uint8Array,
  crop: NonNullable<Asset['crop']>,
): Promise<Uint8Array | undefined> {
  try {
    const { default: sharp } = await import('sharp');
    const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, animated: true });
    const { width, height, pageHeight } = await picture.metadata();
    const frameHeight = pageHeight ?? height;
    const left = Math.round(crop.left * width);
    const top = Math.round(crop.top * frameHeight);
    return await picture
      .extract({
        left,
        top,
        width: Math.max(1, Math.round((1 - crop.right) * width) - left),
        height: Math.max(1, Math.round((1 - crop.bottom) * frameHeight) - top),
      })
      .toBuffer();
  } catch {
    return undefined;
  }
}

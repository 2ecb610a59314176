/** A picture as every browser and office program shows it. */
export interface ConvertedPicture {
  bytes: Uint8Array;
  ending: 'png' | 'jpg';
}

/** More pixels than any camera's: such a picture is made to fill the memory. */
const MAX_PIXELS = 100_000_000;
/** No program draws it larger than on a screen of twice 1920 pixels. */
const MAX_WIDTH = 3840;

/**
 * Converts a bitmap that browsers do not show: TIFF and BMP become PNG, turned as the camera held it; JPEG, which
 * Windows also names `.jfif`, stays as it is.
 * @returns undefined for what neither sharp nor Skia reads, as HEIC
 */
export async function convertPicture(bytes: Uint8Array): Promise<ConvertedPicture | undefined> {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return { bytes, ending: 'jpg' };
  try {
    const isBmp = bytes[0] === 0x42 && bytes[1] === 0x4d;
    // sharp is large, so it is loaded when the first picture comes.
    const { default: sharp } = await import('sharp');
    const input = isBmp ? await bmpPixels(bytes) : bytes;
    const picture = sharp(input, { limitInputPixels: MAX_PIXELS });
    const png = picture.rotate().resize({ width: MAX_WIDTH, withoutEnlargement: true }).png();
    return { bytes: await png.toBuffer(), ending: 'png' };
  } catch {
    return undefined;
  }
}

/** sharp reads no BMP; Skia, which draws pages of PDF, does. */
async function bmpPixels(bytes: Uint8Array): Promise<Uint8Array> {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const { width, height } = sizeOfBmp(bytes);
  if (width * height > MAX_PIXELS) throw new RangeError('too many pixels');
  const image = await loadImage(bytes);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toBuffer('image/png');
}

/** BITMAPINFOHEADER: the width at byte 18, the height, negative from the top down, at byte 22. */
function sizeOfBmp(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

import type { PagePicture } from './page-pictures.ts';

/** A picture that covers less of the page is decoration. */
const SMALLEST_SHARE = 0.01;
const SMALLEST_SIDE = 24;
/** A picture that covers more of a page with text is its background. */
const BACKGROUND_SHARE = 0.85;
/** A picture at one place of so many of the pages is a logo or the template's. */
const MOST_PAGES_SHARE = 0.4;
const FEWEST_PAGES = 3;
const PLACE_STEP = 20;

/** The pictures of each page that show something, from the top down: no backgrounds, logos and ornaments. */
export function worthKeeping(pages: PagePicture[][]): PagePicture[][] {
  const seen = new Map<string, number>();
  for (const pictures of pages) {
    for (const key of new Set(pictures.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const isLogo = (picture: PagePicture): boolean => {
    const count = seen.get(keyOf(picture)) ?? 0;
    return count >= FEWEST_PAGES && count >= pages.length * MOST_PAGES_SHARE;
  };
  return pages.map((pictures) =>
    pictures
      .filter(
        (picture) =>
          picture.share >= SMALLEST_SHARE &&
          picture.share < BACKGROUND_SHARE &&
          Math.min(picture.width, picture.height) >= SMALLEST_SIDE &&
          !isLogo(picture),
      )
      .toSorted((a, b) => a.extent.top - b.extent.top),
  );
}

/** The same pixels have the same size and the same beginning; `PLACE_STEP` points away is another place. */
function keyOf({ width, height, pixels, extent }: PagePicture): string {
  const middle = Math.floor(pixels.length / 2);
  const place = [extent.left, extent.top].map((each) => Math.round(each / PLACE_STEP));
  return `${place.join()} ${width} ${height} ${pixels.subarray(0, 32).join()} ${pixels.subarray(middle, middle + 32).join()}`;
}

/** Few colours are kept sharp as PNG; photographs become JPEG, which is many times smaller. */
export async function pictureFile({ pixels, width, height, channels }: PagePicture): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const picture = sharp(pixels, { raw: { width, height, channels } });
  const { isOpaque, entropy } = await picture.stats();
  const isPhotograph = isOpaque && channels !== 1 && entropy > 6 && width * height > 100_000;
  return isPhotograph
    ? picture.jpeg({ quality: 85 }).toBuffer()
    : picture.png({ palette: channels !== 4 }).toBuffer();
}

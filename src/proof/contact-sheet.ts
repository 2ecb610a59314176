import sharp from 'sharp';

/** A sheet's columns, and the size of a slide on it in pixels. */
const COLUMNS = 4;
const [WIDE, HIGH, GAP] = [480, 270, 12];

/** All slides of a deck as one picture (PNG), in rows from left to right, as they are presented. */
export async function contactSheet(slides: readonly Uint8Array[]): Promise<Buffer> {
  const rows = Math.ceil(slides.length / COLUMNS);
  const small = await Promise.all(
    slides.map((slide) => sharp(slide).resize(WIDE, HIGH, { fit: 'contain' }).toBuffer()),
  );
  const sheet = {
    width: COLUMNS * (WIDE + GAP) + GAP,
    height: rows * (HIGH + GAP) + GAP,
    channels: 3 as const,
    background: '#777',
  };
  const placed = small.map((input, index) => ({
    input,
    left: GAP + (index % COLUMNS) * (WIDE + GAP),
    top: GAP + Math.floor(index / COLUMNS) * (HIGH + GAP),
  }));
  return sharp({ create: sheet }).composite(placed).png().toBuffer();
}

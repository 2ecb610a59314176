import { readCrop, storePicture } from '../drawingml/picture.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { type DrawingContext, SLIDE_WIDTH } from './drawing-context.ts';
import type { PixelBox } from './geometry/pixel-box.ts';
import { percent } from './paint/colour-space.ts';
import type { Sheet } from './sheet.ts';
import { svgElement } from './svg.ts';

const SCREEN = 1920;
/** Square pixels: a smaller picture, about a hundredth of a slide, is a mark. */
const LEAST_PICTURE = 0.01 * SLIDE_WIDTH * SLIDE_WIDTH * (9 / 16);

/** Changes of a picture's colours that are not drawn (ECMA-376 part 1, §20.1.8.13). */
const UNDRAWN = new Set(['a:duotone', 'a:clrChange', 'a:clrRepl', 'a:biLevel', 'a:fillOverlay']);

/**
 * The picture of a fill (`a:blipFill`, §20.1.8.14) stretched or tiled over a box, as SVG; empty when it is missing, which
 * is reported. The caller clips it to the shape.
 * @param alt what it shows, where it is a picture of its own and not what a shape is filled with
 */
export async function drawPictureFill(
  fill: XmlElement,
  box: PixelBox,
  context: DrawingContext,
  sheet: Sheet,
  alt?: string,
): Promise<string> {
  const blip = fill.first('a:blip');
  const crop = readCrop(fill);
  // As many pixels as a screen of 1920 has for it, as everywhere in a deck.
  const shown = { ...(crop ? { crop } : {}), width: Math.ceil(box.width * (SCREEN / SLIDE_WIDTH)) };
  const vector = crop ? undefined : blip.descendants('asvg:svgBlip')[0]?.attribute('r:embed');
  const file =
    (vector === undefined ? undefined : await storePicture(vector, {}, context)) ??
    (await storePicture(blip.attribute('r:embed') ?? blip.attribute('r:link'), shown, context));
  if (file === undefined) {
    sheet.misses('A picture is missing.');
    return '';
  }
  if (alt !== undefined && box.width * box.height >= LEAST_PICTURE) sheet.pictures.push({ file, alt });
  const undrawn = blip.elements.find(({ name }) => UNDRAWN.has(name));
  if (undrawn) sheet.misses(`A picture's colours are changed in a way that is not drawn (${undrawn.name}).`);
  const alpha = blip.find('a:alphaModFix')?.attribute('amt');
  const opacity = alpha === undefined ? undefined : percent(alpha);
  const filter = colourFilter(blip, sheet);
  const image = (area: PixelBox) =>
    svgElement('image', {
      href: file,
      x: area.left,
      y: area.top,
      width: Math.max(0, area.width),
      height: Math.max(0, area.height),
      preserveAspectRatio: 'none',
      opacity,
      filter,
    });
  const tile = fill.find('a:tile');
  if (!tile) return image(stretched(fill, box));
  const size = await pictureSize(file, context);
  if (!size) return image(box);
  return tiled(tile, size, box, context.scale, sheet, image);
}

/** Where the picture reaches: `a:fillRect` moves its edges, `a:srcRect` with room around it shrinks it. */
function stretched(fill: XmlElement, { left, top, width, height }: PixelBox): PixelBox {
  const target = fill.first('a:stretch', 'a:fillRect');
  const source = fill.first('a:srcRect');
  const edge = (name: string) => {
    const added = Math.min(0, percent(source.attribute(name)));
    return percent(target.attribute(name)) - added / (1 - roomIn(source, name));
  };
  const [l, t, r, b] = ['l', 't', 'r', 'b'].map(edge);
  return {
    left: left + (l ?? 0) * width,
    top: top + (t ?? 0) * height,
    width: width * (1 - (l ?? 0) - (r ?? 0)),
    height: height * (1 - (t ?? 0) - (b ?? 0)),
  };
}

/** What both opposite edges add to a picture, negative; so much more is shown than the picture has. */
function roomIn(source: XmlElement, edge: string): number {
  const [first, second] = edge === 'l' || edge === 'r' ? ['l', 'r'] : ['t', 'b'];
  return (
    Math.min(0, percent(source.attribute(first ?? ''))) + Math.min(0, percent(source.attribute(second ?? '')))
  );
}

/** `a:tile` (§20.1.8.58): the picture in its own size, again and again. */
function tiled(
  tile: XmlElement,
  size: { width: number; height: number },
  box: PixelBox,
  scale: number,
  sheet: Sheet,
  image: (area: PixelBox) => string,
): string {
  // Pictures without a resolution of their own have 96 pixels an inch.
  const inch = 914_400 * scale;
  const share = (name: string) => percent(tile.attribute(name)) || 1;
  const width = Math.max(1, (size.width / 96) * inch * share('sx'));
  const height = Math.max(1, (size.height / 96) * inch * share('sy'));
  const align = tile.attribute('algn') ?? 'tl';
  const along = (start: string, end: string, room: number) =>
    align.includes(end) ? room : align.includes(start) ? 0 : room / 2;
  const left = box.left + along('l', 'r', box.width - width) + (tile.integer('tx') ?? 0) * scale;
  const top = box.top + along('t', 'b', box.height - height) + (tile.integer('ty') ?? 0) * scale;
  const paint = sheet.define((id) =>
    svgElement(
      'pattern',
      { id, patternUnits: 'userSpaceOnUse', x: left, y: top, width, height },
      image({ left: 0, top: 0, width, height }),
    ),
  );
  return svgElement('rect', { x: box.left, y: box.top, width: box.width, height: box.height, fill: paint });
}

async function pictureSize(
  file: string,
  { assets }: DrawingContext,
): Promise<{ width: number; height: number } | undefined> {
  const bytes = assets.assets.find((asset) => asset.file === file)?.bytes;
  if (!bytes) return undefined;
  try {
    // sharp is large and few decks tile pictures, so it is loaded where it is used.
    const { default: sharp } = await import('sharp');
    const { width, height } = await sharp(bytes).metadata();
    return { width, height };
  } catch {
    return undefined;
  }
}

/** `a:grayscl` and `a:lum` as a filter. */
function colourFilter(blip: XmlElement, sheet: Sheet): string | undefined {
  const steps: string[] = [];
  if (blip.find('a:grayscl')) steps.push(svgElement('feColorMatrix', { type: 'saturate', values: 0 }));
  const light = blip.find('a:lum');
  if (light) {
    const bright = percent(light.attribute('bright'));
    const contrast = percent(light.attribute('contrast'));
    const slope = contrast < 0 ? 1 + contrast : 1 / Math.max(0.01, 1 - contrast);
    const intercept = bright + 0.5 - slope / 2;
    const channel = (name: string) => svgElement(name, { type: 'linear', slope, intercept });
    steps.push(
      svgElement('feComponentTransfer', {}, ['feFuncR', 'feFuncG', 'feFuncB'].map(channel).join('')),
    );
  }
  if (steps.length === 0) return undefined;
  return sheet.define((id) =>
    svgElement('filter', { id, 'color-interpolation-filters': 'sRGB' }, steps.join('')),
  );
}

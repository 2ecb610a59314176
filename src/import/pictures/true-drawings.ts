import type { Asset, Deck } from '../../model/deck.ts';
import type { Message, Result } from '../../model/message.ts';
import { renameReferences } from './rename-references.ts';

/** The pages of the original as pictures, by their number; empty where nothing draws them. */
export type DrawPages = (pages: ReadonlySet<number>) => Promise<ReadonlyMap<number, Uint8Array>>;

/**
 * Puts the original's picture in the place of drawings that are not true to it: that have effects, 3-D or shapes that are
 * not drawn. Where the original's pages cannot be drawn the drawings stay, and a message names their slides.
 */
export async function trueDrawings(deck: Deck, file: string, drawPages: DrawPages): Promise<Result<Deck>> {
  const untrue = deck.assets.flatMap((asset) => (asset.original ? [{ asset, ...asset.original }] : []));
  if (untrue.length === 0) return { value: deck, messages: [] };
  const pages = await drawPages(new Set(untrue.map(({ page }) => page)));
  const renamed = new Map<string, string>();
  const cut = new Map<Asset, Asset>();
  const messages: Message[] = [];
  for (const { asset, page, place } of untrue) {
    const picture = pages.get(page);
    const bytes = picture && (await cutOut(picture, place));
    if (bytes === undefined) {
      messages.push(notTrue(file, page));
      continue;
    }
    const name = `${asset.file.replace(/\.svg$/, '')}.webp`;
    renamed.set(asset.file, name);
    cut.set(asset, { file: name, bytes });
  }
  const assets = deck.assets.map((asset) => {
    const { original: _, ...drawing } = asset;
    return cut.get(asset) ?? drawing;
  });
  return { value: renameReferences({ ...deck, assets }, renamed), messages };
}

async function cutOut(
  picture: Uint8Array,
  { x, y, width, height }: NonNullable<Asset['original']>['place'],
): Promise<Uint8Array | undefined> {
  try {
    const { default: sharp } = await import('sharp');
    const whole = await sharp(picture).metadata();
    const [left, top] = [Math.round(x * whole.width), Math.round(y * whole.height)];
    return await sharp(picture)
      .extract({
        left,
        top,
        width: Math.max(1, Math.min(whole.width - left, Math.round(width * whole.width))),
        height: Math.max(1, Math.min(whole.height - top, Math.round(height * whole.height))),
      })
      .webp({ quality: 90 })
      .toBuffer();
  } catch {
    return undefined;
  }
}

function notTrue(file: string, slide: number): Message {
  return {
    severity: 'warning',
    rule: 'drawing-not-true',
    place: { file, slide },
    reason: 'A drawing has effects that are not drawn; it looks plainer than in the original.',
    hint: 'Install LibreOffice and import again, or save the drawing as a picture and put it in its place.',
  };
}

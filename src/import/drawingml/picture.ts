import type { Picture, Shown } from '../../model/deck.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { alternativeText } from './alternative-text.ts';
import { readHyperlink } from './hyperlink.ts';
import { type GraphicContext, readSideBytes } from './part-context.ts';

/**
 * Reads the picture of an `a:blip` (ECMA-376 part 1, §20.1.8.13) in a fill, as SVG where the file has one beside the bitmap.
 * `properties` (`p:cNvPr`, `wp:docPr`) hold its alternative text and link; `seen` is how it is turned and how large.
 */
export async function readBlip(
  fill: XmlElement,
  properties: XmlElement,
  context: GraphicContext,
  seen: Shown = {},
): Promise<Picture | undefined> {
  const blip = fill.first('a:blip');
  const crop = readCrop(fill);
  const shown = { ...seen, ...(crop ? { crop } : {}) };
  // Only bitmaps can be cut and turned.
  const vector =
    (shown.crop ?? shown.turn ?? shown.outline)
      ? undefined
      : blip.descendants('asvg:svgBlip')[0]?.attribute('r:embed');
  const bitmap = blip.attribute('r:embed') ?? blip.attribute('r:link');
  const file = (await storePicture(vector, {}, context)) ?? (await storePicture(bitmap, shown, context));
  // The bitmap beside a vector is for programs that show none.
  context.relationships.get(bitmap);
  if (file === undefined) return undefined;
  const link = readHyperlink(properties.find('a:hlinkClick'), context);
  return { type: 'picture', file, alt: alternativeText(properties), ...(link ? { link } : {}) };
}

/** Copies the picture a relationship leads to and returns its file name; reports a missing or distant one. */
export async function storePicture(
  relationshipId: string | undefined,
  shown: Shown,
  context: GraphicContext,
): Promise<string | undefined> {
  if (relationshipId === undefined || relationshipId === '') return undefined;
  const relationship = context.relationships.get(relationshipId);
  if (relationship?.external) {
    context.report({
      severity: 'warning',
      rule: 'picture-elsewhere',
      reason: `A picture is not in the file but at ${JSON.stringify(relationship.target.slice(0, 200))}; it was not fetched.`,
      hint: 'Put the picture beside index.mdx and refer to it with ![…](./name.png).',
    });
    return undefined;
  }
  const { width: _, ...cutAndTurned } = shown;
  const key = JSON.stringify([context.pkg.checksum(relationship?.target ?? ''), cutAndTurned]);
  const known = relationship && context.assets.find(key, shown.width);
  if (known !== undefined) return known;
  const bytes = relationship && (await readSideBytes(context, relationship.target));
  if (!relationship || !bytes || bytes.length === 0) {
    context.report({
      severity: 'warning',
      rule: 'picture-missing',
      reason: `A picture is missing from the file (${relationship?.target ?? `relationship ${relationshipId}`}).`,
      hint: 'Insert it again in the original, or put it beside index.mdx.',
    });
    return undefined;
  }
  const ending = /\.(\w{1,5})$/.exec(relationship.target)?.[1]?.toLowerCase() ?? 'bin';
  const file = await context.assets.addPicture(key, context.owner, bytes, ending, shown);
  if (file === undefined) {
    context.report({
      severity: 'warning',
      rule: 'picture-unreadable',
      reason: `The file ${relationship.target.split('/').at(-1)} is called a picture and is none, or is damaged; it was left out.`,
      hint: 'Insert the picture again in the original, or put it beside index.mdx.',
    });
  }
  return file;
}

/** `a:srcRect` (§20.1.8.55) in thousandths of a percent; negative values add room around and cut nothing. */
export function readCrop(fill: XmlElement): Shown['crop'] {
  const rectangle = fill.first('a:srcRect');
  const share = (name: string) => Math.min(1, Math.max(0, (rectangle.integer(name) ?? 0) / 100_000));
  const crop = { left: share('l'), top: share('t'), right: share('r'), bottom: share('b') };
  const isCut = Object.values(crop).some((value) => value > 0.005);
  return isCut && crop.left + crop.right < 1 && crop.top + crop.bottom < 1 ? crop : undefined;
}

import type { Asset, Picture } from '../../model/deck.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { alternativeText } from './alternative-text.ts';
import { readHyperlink } from './hyperlink.ts';
import { type GraphicContext, readSideBytes } from './part-context.ts';

/**
 * Reads the picture of an `a:blip` (ECMA-376 part 1, §20.1.8.13) in a fill, as SVG where the file has one beside the bitmap.
 * `properties` (`p:cNvPr`, `wp:docPr`) hold its alternative text and link.
 */
export async function readBlip(
  fill: XmlElement,
  properties: XmlElement,
  context: GraphicContext,
): Promise<Picture | undefined> {
  const blip = fill.first('a:blip');
  const crop = readCrop(fill);
  // Only bitmaps can be cut.
  const vector = crop ? undefined : blip.descendants('asvg:svgBlip')[0]?.attribute('r:embed');
  const file =
    (await storePicture(vector, undefined, context)) ??
    (await storePicture(blip.attribute('r:embed') ?? blip.attribute('r:link'), crop, context));
  if (file === undefined) return undefined;
  const link = readHyperlink(properties.find('a:hlinkClick'), context);
  return { type: 'picture', file, alt: alternativeText(properties), ...(link ? { link } : {}) };
}

/** Copies the picture a relationship leads to and returns its file name; reports a missing or distant one. */
export async function storePicture(
  relationshipId: string | undefined,
  crop: Asset['crop'],
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
  const key = `${context.pkg.checksum(relationship.target)}-${bytes.length}-${JSON.stringify(crop ?? '')}`;
  const ending = /\.(\w{1,5})$/.exec(relationship.target)?.[1]?.toLowerCase() ?? 'bin';
  return context.assets.add(key, context.owner, bytes, ending, crop);
}

/** `a:srcRect` (§20.1.8.55) in thousandths of a percent; negative values add room around and cut nothing. */
function readCrop(fill: XmlElement): Asset['crop'] {
  const rectangle = fill.first('a:srcRect');
  const share = (name: string) => Math.min(1, Math.max(0, (rectangle.integer(name) ?? 0) / 100_000));
  const crop = { left: share('l'), top: share('t'), right: share('r'), bottom: share('b') };
  const isCut = Object.values(crop).some((value) => value > 0.005);
  return isCut && crop.left + crop.right < 1 && crop.top + crop.bottom < 1 ? crop : undefined;
}

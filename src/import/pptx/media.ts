import type { Block } from '../../model/deck.ts';
import { readSideBytes } from '../drawingml/part-context.ts';
import type { ShapeContext } from './shape-context.ts';
import type { PlacedShape } from './shape-tree.ts';

/** Endings of files that every current browser plays. */
const PLAYABLE = new Set(['mp4', 'm4v', 'webm', 'mp3', 'm4a', 'wav', 'aac']);

const MEDIA_KINDS: Record<string, 'audio' | 'video'> = {
  'a:audioFile': 'audio',
  'a:wavAudioFile': 'audio',
  'a:videoFile': 'video',
  'a:quickTimeFile': 'video',
};

/** Reads the video or sound behind a picture (ECMA-376 part 1, §20.1.3); empty when there is none. */
export async function readMedia(
  { element, properties }: PlacedShape,
  context: ShapeContext,
): Promise<Block[]> {
  const nonVisual = element.first('p:nvPicPr', 'p:nvPr');
  const reference = nonVisual.elements.find(({ name }) => name in MEDIA_KINDS);
  if (!reference) return [];
  const kind = MEDIA_KINDS[reference.name] ?? 'video';
  const title = properties.attribute('descr') || properties.attribute('name') || '';
  // [MS-PPTX], §2.2.5: PowerPoint 2010 and later embed the file under p14:media; the older element may name a path.
  const embedded = nonVisual.descendants('p14:media')[0]?.attribute('r:embed');
  const linked = context.relationships.get(reference.attribute('r:link') ?? reference.attribute('r:embed'));
  const relationship = context.relationships.get(embedded) ?? linked;
  if (relationship && !relationship.external) {
    const bytes = await readSideBytes(context, relationship.target);
    if (bytes) {
      const ending = /\.(\w{1,5})$/.exec(relationship.target)?.[1]?.toLowerCase() ?? 'bin';
      const key = `${context.pkg.checksum(relationship.target)}-${bytes.length}`;
      if (!PLAYABLE.has(ending)) {
        context.report({
          severity: 'warning',
          rule: 'media-format',
          reason: `Browsers do not play the ${kind} ${JSON.stringify(title)} (${ending.toUpperCase()}).`,
          hint: `Convert it to ${kind === 'video' ? 'MP4' : 'MP3'} and put that in place of the file beside index.mdx.`,
        });
      }
      return [{ type: 'media', kind, file: context.assets.add(key, context.owner, bytes, ending), title }];
    }
  }
  const address = relationship?.target ?? '';
  if (/^https?:\/\//i.test(address)) {
    return [{ type: 'paragraph', runs: [{ text: title || address, link: address }] }];
  }
  context.report({
    severity: 'warning',
    rule: 'media-missing',
    reason: `The ${kind} ${JSON.stringify(title || address)} is not in the file.`,
    hint: 'Embed it in the original (PowerPoint: 插入 → 视频 → 此设备) and import again.',
  });
  return [];
}

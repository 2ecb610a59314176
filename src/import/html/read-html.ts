import type { Deck } from '../../model/deck.ts';
import type { Message, Result } from '../../model/message.ts';
import { AssetStore } from '../asset-store.ts';
import { slidesFromFlow } from '../outline/slides-from-flow.ts';
import type { ReadOptions } from '../reader.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { readWebPage } from './web-page.ts';

/**
 * Reads a web page as a document: .html, and .mht with its pictures, which office systems also hand out as .doc.
 * @throws UnreadableFile when there is nothing on the page.
 */
export async function readHtml(bytes: Uint8Array, { file }: ReadOptions): Promise<Result<Deck>> {
  const messages: Message[] = [];
  const assets = new AssetStore();
  const report = (message: Omit<Message, 'place'>) => messages.push({ ...message, place: { file } });
  const page = readWebPage(bytes, { assets, owner: 'picture', report });
  if (page.flow.length === 0) {
    throw new UnreadableFile(
      'empty-document',
      'The page has no text in it.',
      'Check that this is the right file.',
    );
  }
  const outline = slidesFromFlow(page.flow);
  return {
    value: {
      title: outline.title || page.title || outline.slides[0]?.title || '',
      unpaged: true,
      slides: outline.slides,
      assets: assets.assets,
    },
    messages,
  };
}

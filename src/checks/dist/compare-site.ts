import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../content/content.ts';
import type { Message } from '../../model/message.ts';
import { likeSource } from './like-source.ts';
import { pictureDecodes } from './picture-decodes.ts';
import { filesOf } from './read-dist.ts';

/** What a built site has otherwise than its content says; it runs at the end of every build. */
export async function compareSite(content: Content, dist: string): Promise<Message[]> {
  const read = (path: string) =>
    existsSync(join(dist, path)) ? readFileSync(join(dist, path), 'utf8') : undefined;
  return [
    ...likeSource(content, read),
    ...(await pictureDecodes(filesOf(dist), (path) => readFileSync(join(dist, path)))),
  ];
}

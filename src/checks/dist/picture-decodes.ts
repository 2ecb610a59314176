import sharp from 'sharp';
import type { Message } from '../../model/message.ts';

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/**
 * Every picture of a built site is one: its head can be read.
 * @param paths of all files, from the site's root
 */
export async function pictureDecodes(
  paths: readonly string[],
  read: (path: string) => Uint8Array,
): Promise<Message[]> {
  const pictures = paths.filter((path) => PICTURE.test(path));
  const faults = await Promise.all(
    pictures.map(async (path) => ((await hasHead(read(path))) ? [] : [fault(path)])),
  );
  return faults.flat();
}

async function hasHead(bytes: Uint8Array): Promise<boolean> {
  try {
    const { width, height } = await sharp(bytes).metadata();
    return width > 0 && height > 0;
  } catch {
    return false;
  }
}

function fault(path: string): Message {
  return {
    severity: 'error',
    rule: 'picture-decodes',
    place: { file: path },
    reason: 'This picture of the site cannot be read: readers would see a gap.',
    hint: 'Remove the folder node_modules/.astro, where pictures are kept between builds, and build again.',
  };
}

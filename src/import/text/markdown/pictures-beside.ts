import { extname, posix } from 'node:path';
import type { Nodes } from 'mdast';
import { AssetStore } from '../../asset-store.ts';
import type { ReadOptions } from '../../reader.ts';
import { attributeIn } from './inline-html.ts';
import type { Settings } from './scan-directives.ts';

/** Endings of films and sounds, by what they are. */
export const MEDIA: Readonly<Record<string, 'audio' | 'video'>> = {
  mp4: 'video',
  m4v: 'video',
  webm: 'video',
  mp3: 'audio',
  m4a: 'audio',
  wav: 'audio',
  ogg: 'audio',
};

/** The ending of an address, in lower case, without its point. */
export function endingOf(address: string): string {
  return extname(address.replace(/[?#].*$/, ''))
    .slice(1)
    .toLowerCase();
}

/** The address of a background in settings: a path or `url('…')`; `undefined` for colours and gradients. */
export function addressIn(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const inside = /^url\(\s*['"]?(.*?)['"]?\s*\)$/i.exec(value.trim())?.[1] ?? value.trim();
  return /^(?:#|rgb|hsl|[a-z]+$|[a-z-]+\()/i.test(inside) && !/^https?:/i.test(inside) ? undefined : inside;
}

/** Copies what the text shows of the files beside it, and knows each by the address in the text. */
export async function copyPictures(
  root: Nodes,
  settings: readonly Settings[],
  { readBeside, preparePicture }: ReadOptions,
): Promise<{ assets: AssetStore; names: Map<string, string> }> {
  const assets = new AssetStore(preparePicture);
  const names = new Map<string, string>();
  for (const address of new Set([...addressesOf(root), ...settings.flatMap(backgroundsOf)])) {
    const bytes = await bytesOf(address, readBeside);
    if (!bytes) continue;
    const ending = endingOf(address);
    const name = MEDIA[ending]
      ? assets.add(keyOf(address), 'media', bytes, ending)
      : await assets.addPicture(keyOf(address), 'picture', bytes, ending || 'png', {});
    if (name !== undefined) names.set(address, name);
  }
  return { assets, names };
}

/** One file may be written with and without `./`. */
const keyOf = (address: string) => posix.normalize(address);

function* addressesOf(node: Nodes): Generator<string> {
  if (node.type === 'image' || node.type === 'definition') yield node.url;
  if (node.type === 'html') {
    for (const [tag] of node.value.matchAll(/<(?:img|video|audio|source)\b[^>]*>/gi)) {
      const source = attributeIn(tag, 'src');
      if (source !== undefined) yield source;
    }
  }
  if ('children' in node) for (const child of node.children) yield* addressesOf(child);
}

function backgroundsOf(settings: Settings): string[] {
  const values = [settings.background, settings.backgroundImage, settings.image];
  return values.flatMap((value) => addressIn(value) ?? []);
}

async function bytesOf(
  address: string,
  readBeside: ReadOptions['readBeside'],
): Promise<Uint8Array | undefined> {
  const data = /^data:image\/[\w.+-]+;base64,([A-Za-z0-9+/=\s]+)$/.exec(address)?.[1];
  if (data !== undefined) return Buffer.from(data, 'base64');
  if (/^[a-z][a-z\d+.-]*:|^\/\/|^#/i.test(address)) return undefined;
  const path = decoded(address.replace(/[?#].*$/, '')).replaceAll('\\', '/');
  // Slidev serves the files of `public/` at the root.
  const places = path.startsWith('/') ? [`public${path}`, `.${path}`] : [path];
  for (const place of places) {
    const bytes = await readBeside?.(posix.normalize(place));
    if (bytes) return bytes;
  }
  return undefined;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

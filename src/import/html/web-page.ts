import { createHash } from 'node:crypto';
import type { Picture } from '../../model/deck.ts';
import type { AssetStore } from '../asset-store.ts';
import type { Report } from '../drawingml/part-context.ts';
import { fileEnding } from '../file-ending.ts';
import type { FlowItem } from '../outline/flow.ts';
import { htmlFlow } from './html-flow.ts';
import { type ArchivePart, isWebArchive, readWebArchive } from './web-archive.ts';

export interface WebPage {
  /** What the page calls itself; empty where it does not. */
  title: string;
  flow: FlowItem[];
}

/** Where what a page brings along goes. */
export interface PageContext {
  assets: AssetStore;
  /** Begins the names of its pictures. */
  owner: string;
  report: Report;
}

/** Reads a page, saved alone (.html) or with its pictures (.mht). Nothing is fetched. */
export function readWebPage(bytes: Uint8Array, context: PageContext): WebPage {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const parts = isWebArchive(head) ? readWebArchive(bytes) : [];
  const page = parts.find(({ type }) => type === 'text/html' || type === 'application/xhtml+xml');
  const html = page ? decodePage(page.bytes, page.charset) : parts.length > 0 ? '' : decodePage(bytes);
  const pictures = parts.filter(({ type }) => type.startsWith('image/'));
  return {
    title: /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1]?.replace(/\s+/g, ' ').trim() ?? '',
    flow: htmlFlow(html, {
      report: context.report,
      picture: (address, alt) => pictureAt(address, alt, pictures, context),
    }),
  };
}

/** HTML Living Standard, §13.2.3: byte order mark, the transfer's word, the page's own, else what the bytes are. */
function decodePage(bytes: Uint8Array, charset?: string): string {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const own = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head)?.[1];
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const named = marked ?? decoderOf(charset) ?? decoderOf(own);
  if (named !== undefined) return new TextDecoder(named).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function decoderOf(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

function pictureAt(
  address: string,
  alt: string,
  parts: ArchivePart[],
  { assets, owner }: PageContext,
): Picture | undefined {
  const data = /^data:image\/[\w.+-]+;base64,([\s\S]+)$/i.exec(address)?.[1];
  const bytes =
    data === undefined
      ? (
          parts.find(({ names }) => names.includes(address)) ??
          parts.find(({ names }) => names.some((name) => lastSegment(name) === lastSegment(address)))
        )?.bytes
      : Buffer.from(data, 'base64');
  if (bytes === undefined || fileEnding(bytes) === undefined) return undefined;
  const key = createHash('sha256').update(bytes).digest('hex');
  return { type: 'picture', file: assets.add(key, owner, bytes, 'png'), alt };
}

function lastSegment(address: string): string {
  return address.split(/[\\/]/).at(-1) ?? address;
}

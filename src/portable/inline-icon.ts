import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageEdit } from './page-edit.ts';
import { attributeOf } from './page-elements.ts';

/** Icons up to so many bytes are no reason for a request. */
const LARGEST = 1024;

/** Puts the site's SVG icon, where it is small, into pages that must stand with as few requests as can be. */
export async function inlineIcon(dist: string): Promise<PageEdit> {
  const svg = await readFile(join(dist, 'icon.svg'), 'utf8').catch(() => '');
  if (svg === '' || svg.length > LARGEST) return () => [];
  const text = `href="data:image/svg+xml,${encodeURIComponent(svg.trim())}"`;
  return ({ elements, headEnd }) => {
    const href = elements
      .find((element) => element.start < headEnd && attributeOf(element, 'rel') === 'icon')
      ?.attributes.get('href');
    return href?.value === '/icon.svg' ? [{ start: href.start, end: href.end, text }] : [];
  };
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, attributeOf, pageElements } from './page-elements.ts';

/** Icons up to so many bytes are no reason for a request. */
const LARGEST = 1024;

/**
 * Puts a small SVG icon into pages that must stand with as few requests as can be.
 * @param pages their paths from the site's root; addresses in them still begin with `/`
 */
export async function inlineIcon(dist: string, pages: readonly string[]): Promise<void> {
  const svg = await readFile(join(dist, 'icon.svg'), 'utf8').catch(() => '');
  if (svg === '' || svg.length > LARGEST) return;
  const text = `href="data:image/svg+xml,${encodeURIComponent(svg.trim())}"`;
  for (const page of pages) {
    const html = await readFile(join(dist, page), 'utf8');
    const href = pageElements(html.slice(0, html.indexOf('</head>')))
      .find((element) => attributeOf(element, 'rel') === 'icon')
      ?.attributes.get('href');
    if (href?.value !== '/icon.svg') continue;
    await writeFile(join(dist, page), applyEdits(html, [{ start: href.start, end: href.end, text }]));
  }
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageEdit, PagePass } from './page-edit.ts';
import { attributeOf } from './page-elements.ts';

/** Icons up to so many bytes are no reason for a request. */
const LARGEST = 1024;

/**
 * Puts the site's SVG icon, where it is small, into pages that must stand with as few requests as can be.
 * @param isFor which pages those are, by path
 */
export async function inlineIcon(dist: string, isFor: (page: string) => boolean): Promise<PagePass> {
  const svg = await readFile(join(dist, 'icon.svg'), 'utf8').catch(() => '');
  if (svg === '' || svg.length > LARGEST) return { edit: () => [], files: [] };
  const text = `href="data:image/svg+xml,${escaped(svg.trim())}"`;
  const edit: PageEdit = ({ path, elements, headEnd }) => {
    if (!isFor(path)) return [];
    const href = elements
      .find((element) => element.start < headEnd && attributeOf(element, 'rel') === 'icon')
      ?.attributes.get('href');
    return href?.value === '/icon.svg' ? [{ start: href.start, end: href.end, text }] : [];
  };
  return { edit, files: [] };
}

/** As an attribute and an address need it; encodeURIComponent makes half as much again of it. */
function escaped(svg: string): string {
  return svg.replace(/[%#&"<>\s]/g, encodeURIComponent).replaceAll('%20', ' ');
}

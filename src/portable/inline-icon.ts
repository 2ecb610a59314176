import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageEdit } from './page-edit.ts';
import { applyEdits, attributeOf, pageElements } from './page-elements.ts';

/** Icons up to so many bytes are no reason for a request. */
const LARGEST = 1024;

/** Puts the site's SVG icon, where it is small, into pages that must stand with as few requests as can be. */
export async function inlineIcon(dist: string): Promise<PageEdit> {
  const svg = await readFile(join(dist, 'icon.svg'), 'utf8').catch(() => '');
  if (svg === '' || svg.length > LARGEST) return (html) => html;
  const text = `href="data:image/svg+xml,${escaped(svg.trim())}"`;
  return (html) => {
    const href = pageElements(html.slice(0, html.indexOf('</head>')))
      .find((element) => attributeOf(element, 'rel') === 'icon')
      ?.attributes.get('href');
    if (href?.value !== '/icon.svg') return html;
    return applyEdits(html, [{ start: href.start, end: href.end, text }]);
  };
}

/** As an attribute and an address need it; encodeURIComponent makes half as much again of it. */
function escaped(svg: string): string {
  return svg.replace(/[%#&"<>\s]/g, encodeURIComponent).replaceAll('%20', ' ');
}

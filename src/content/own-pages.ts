import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Sections whose pages the content itself says. */
const OF_CONTENT = /^\/(?:courses|decks|glossary|phrases|procedures|roles)\//;

/**
 * Addresses of the pages that a site has beside its content, in `src/pages`: `/rota/`; where one file makes many,
 * `/docs/*`. Whether such a page exists is known when it is built, which stops at links that lead nowhere.
 * @param root the site's root
 */
export function ownPages(root: string): string[] {
  const folder = join(root, 'src', 'pages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:astro|mdx?|html)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)_/.test(path))
    .map((path) => `/${path.replace(/\.\w+$/, '').replace(/(?:^|\/)index$/, '')}`)
    .map((path) => (path.includes('[') ? path.replace(/\[.*$/, '*') : path.replace(/\/?$/, '/')))
    .filter((path) => !OF_CONTENT.test(path))
    .sort();
}

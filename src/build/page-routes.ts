import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A page of the engine and where a site has it. */
export interface PageRoute {
  /** As Astro writes it: `/decks/[deck]/present`. */
  pattern: string;
  /** Path of its file. */
  entrypoint: string;
}

/**
 * The pages of the engine that a site has no page of its own for.
 * @param pages the engine's folder of pages; files and folders with `_` before their name are none
 * @param own the site's folder of pages, which may be missing
 */
export function pageRoutes(pages: string, own: string): PageRoute[] {
  const taken = new Set(pagesIn(own).map(({ pattern }) => shapeOf(pattern)));
  return pagesIn(pages).filter(({ pattern }) => !taken.has(shapeOf(pattern)));
}

function pagesIn(folder: string): PageRoute[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && PAGE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !relative(folder, file)
          .split(sep)
          .some((name) => name.startsWith('_')),
    )
    .map((file) => ({ pattern: patternOf(relative(folder, file)), entrypoint: file }))
    .sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

/** What Astro makes pages of. */
const PAGE = /(?<!\.test|\.d)\.(?:astro|[cm]?[jt]s|mdx?|html)$/;

function patternOf(path: string): string {
  const address = path
    .split(sep)
    .join('/')
    .replace(PAGE, '')
    .replace(/(?:^|\/)index$/, '');
  return `/${address}`;
}

/** Two pages stand at the same addresses however they call their parameters. */
const shapeOf = (pattern: string) => pattern.replace(/\[(\.{3})?[^\]]*\]/g, '[$1]');

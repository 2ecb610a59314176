import type { Plugin } from 'vite';
import { wordsOf } from './read-search-data.ts';
import { SEARCH_DATA, type UnitRecord } from './search-data.ts';
import { searchUnits } from './search-units.ts';
import { servedPages } from './served-pages.ts';
import { languageScript, searchDataScript, withTexts } from './write-search.ts';

/**
 * Serves the search of the site from `astro dev`: its own pages, as they are now, read as a build
 * reads them when somebody searches, and again after the content has changed.
 * @param content the folder of the content
 */
export function serveSearch(content: string): Plugin {
  return {
    name: 'lectern:search',
    configureServer(server) {
      let scripts: Promise<Map<string, string>> | undefined;
      server.watcher.on('all', (_, path) => {
        if (path.startsWith(content)) scripts = undefined;
      });
      server.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://x').pathname.slice(1);
        if (path !== SEARCH_DATA.file && !path.startsWith(`${SEARCH_DATA.words}/`)) return next();
        scripts ??= servedSearch(`http://${request.headers.host}`, request.headers.cookie);
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.setHeader('cache-control', 'no-store');
        response.end((await scripts).get(path));
      });
    },
  };
}

/** What the search asks for, by its path from the root. */
/** @param cookie of who asks: the server may show its pages to nobody else */
async function servedSearch(origin: string, cookie = ''): Promise<Map<string, string>> {
  const pages = await servedPages(async (path) => {
    const response = await fetch(origin + path, { headers: { cookie } });
    return response.ok ? response.text() : undefined;
  });
  const units = pages.flatMap(([path, html]) => searchUnits(html, path)).map(asServed);
  const data = { ...wordsOf(units), units };
  return new Map([
    [SEARCH_DATA.file, searchDataScript(withTexts(data))],
    ...data.language.map((words, part): [string, string] => [
      `${SEARCH_DATA.words}/${part}.js`,
      languageScript(words, part),
    ]),
  ]);
}

/** A server knows folders, not the files that a build makes of them. */
function asServed(unit: UnitRecord): UnitRecord {
  if (unit.present === undefined) return unit;
  return { ...unit, present: unit.present.replace('index.html', '') };
}

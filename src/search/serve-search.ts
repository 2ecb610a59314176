import type { Plugin } from 'vite';
import { SEARCH_DATA, type UnitRecord } from './search-data.ts';
import { searchUnits } from './search-units.ts';
import { servedPages } from './served-pages.ts';
import { languageTables } from './tables/language-tables.ts';
import { searchDataScript, withTexts } from './write-search.ts';

/**
 * Serves the search of the site from `astro dev`: its own pages, as they are now, read as a build
 * reads them when somebody searches, and again after the content has changed.
 * @param content the folder of the content
 */
export function serveSearch(content: string): Plugin {
  return {
    name: 'lectern:search',
    configureServer(server) {
      let script: Promise<string> | undefined;
      server.watcher.on('all', (_, path) => {
        if (path.startsWith(content)) script = undefined;
      });
      server.middlewares.use(async (request, response, next) => {
        if (new URL(request.url ?? '/', 'http://x').pathname !== `/${SEARCH_DATA.file}`) return next();
        script ??= servedSearch(`http://${request.headers.host}`);
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.setHeader('cache-control', 'no-store');
        response.end(await script);
      });
    },
  };
}

async function servedSearch(origin: string): Promise<string> {
  const pages = await servedPages(async (path) => {
    const response = await fetch(origin + path);
    return response.ok ? response.text() : undefined;
  });
  const units = pages.flatMap(([path, html]) => searchUnits(html, path)).map(asServed);
  return searchDataScript(withTexts({ tables: languageTables(units), units }));
}

/** A server knows folders, not the files that a build makes of them. */
function asServed(unit: UnitRecord): UnitRecord {
  if (unit.present === undefined) return unit;
  return { ...unit, present: unit.present.replace('index.html', '') };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SearchData, UnitRecord } from './search-data.ts';
import { searchUnits } from './search-units.ts';
import { languageTables } from './tables/language-tables.ts';

/**
 * Reads what can be found in the pages of a built site.
 * @param known what can be found in pages that are not in `dist`, by path
 * @returns by path, in the order of the paths
 */
export function readUnits(
  dist: string,
  known: ReadonlyMap<string, UnitRecord[]> = new Map(),
): Map<string, UnitRecord[]> {
  const pages = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const units = new Map<string, UnitRecord[]>();
  for (const page of [...pages, ...known.keys()].sort()) {
    units.set(page, known.get(page) ?? searchUnits(readFileSync(join(dist, page), 'utf8'), page));
  }
  return units;
}

/** Everything that the search of a built site knows, with the language tables made of it. */
export function searchDataOf(pages: ReadonlyMap<string, UnitRecord[]>): SearchData {
  const units = [...pages.values()].flat();
  return { tables: languageTables(units), units };
}

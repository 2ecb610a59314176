import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SearchData } from './search-data.ts';
import { searchUnits } from './search-units.ts';
import { languageTables } from './tables/language-tables.ts';

/** Reads what can be found in a built site, and makes the language tables of it. */
export async function readSearchData(dist: string): Promise<SearchData> {
  const pages = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const units = [];
  for (const page of pages) units.push(...searchUnits(await readFile(join(dist, page), 'utf8'), page));
  return { tables: languageTables(units), units };
}

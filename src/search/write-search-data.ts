import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { packSearchData } from './pack-data.ts';
import { SEARCH_DATA, type SearchData } from './search-data.ts';
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

/**
 * Writes what the search of a built site needs as one classic script, which the browser also
 * loads on file://, where it may not fetch.
 * @param dist the built site's folder
 * @returns how many units can be found
 */
export async function writeSearchData(dist: string): Promise<number> {
  const data = await readSearchData(dist);
  const path = join(dist, SEARCH_DATA.file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, searchDataScript(data));
  return data.units.length;
}

/** The script that hands the data over: a string to parse is read faster than an object literal. */
export function searchDataScript(data: SearchData): string {
  const text = JSON.stringify(packSearchData(data)).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `globalThis.${SEARCH_DATA.global}=JSON.parse('${text.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}');\n`;
}

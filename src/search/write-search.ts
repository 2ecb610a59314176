import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chooseIndex, type SearchIndex } from './choose-index.ts';
import { type PackedSearchData, type PackedTexts, packLengths, packTexts, packUnits } from './pack-data.ts';
import { pagefindIndex } from './pagefind-index.ts';
import { SEARCH_DATA, type SearchData } from './search-data.ts';

/** What was written for the search of a site. */
export interface WrittenSearch {
  /** How many things can be found. */
  units: number;
  index: SearchIndex;
}

/**
 * Writes what the search of a site needs.
 * @param dist the built site's folder
 * @param wanted which index to use over http(s); `auto` goes by the size of the data
 * @throws when Pagefind is used and fails
 */
export async function writeSearch(
  data: SearchData,
  dist: string,
  wanted: SearchIndex | 'auto' = 'auto',
): Promise<WrittenSearch> {
  const whole = searchDataScript(withTexts(data));
  const index = chooseIndex(gzipSync(whole).length, wanted);
  const files = index === 'scan' ? new Map([[SEARCH_DATA.file, whole]]) : await filesOfIndex(data);
  await rm(join(dist, SEARCH_DATA.pagefind), { recursive: true, force: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), content);
  }
  return { units: data.units.length, index };
}

/** The data with all texts, for a scan. */
export function withTexts(data: SearchData): PackedSearchData {
  return { ...packUnits(data), texts: packTexts(data.units) };
}

/**
 * A classic script, which the browser also loads on file://, where it may not fetch. A string to
 * parse is read faster than an object literal.
 */
export function searchDataScript(data: PackedSearchData): string {
  return `globalThis.${SEARCH_DATA.global}=${parsed(data)};\n`;
}

/** Units whose texts are loaded together: about 30 KB. */
const UNITS_OF_A_PART = 100;

async function filesOfIndex(data: SearchData): Promise<Map<string, string | Uint8Array>> {
  const { files, hashes } = await pagefindIndex(data.units);
  const texts = packTexts(data.units);
  const parts: PackedTexts[][] = [];
  for (let at = 0; at < texts.length; at += UNITS_OF_A_PART)
    parts.push(texts.slice(at, at + UNITS_OF_A_PART));
  const index = { hashes, lengths: packLengths(data.units), parts: parts.map(({ length }) => length) };
  return new Map<string, string | Uint8Array>([
    [SEARCH_DATA.file, searchDataScript({ ...packUnits(data), index })],
    ...parts.map((part, at): [string, string] => [
      `${SEARCH_DATA.texts}/${at}.js`,
      `(globalThis.${SEARCH_DATA.textsGlobal}=globalThis.${SEARCH_DATA.textsGlobal}||[])[${at}]=${parsed(part)};\n`,
    ]),
    ...files.map(({ path, content }): [string, Uint8Array] => [`${SEARCH_DATA.pagefind}/${path}`, content]),
  ]);
}

function parsed(value: unknown): string {
  const text = JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `JSON.parse('${text.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}')`;
}

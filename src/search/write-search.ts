import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chooseIndex, type SearchIndex } from './choose-index.ts';
import {
  type PackedIndex,
  type PackedSearchData,
  packLengths,
  packNames,
  packTables,
  packTexts,
  packUnits,
} from './pack-data.ts';
import { pagefindIndex } from './pagefind-index.ts';
import { pairIndex } from './pair-index.ts';
import { askableOf } from './scan-source.ts';
import { SEARCH_DATA, type SearchData, type UnitRecord } from './search-data.ts';
import { layOut, simplifiedOfUnits } from './searched-fields.ts';

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
  const files = new Map<string, string | Uint8Array>([
    ...(index === 'scan' ? [[SEARCH_DATA.file, whole] as const] : await filesOfIndex(data, index)),
    ...data.language.map(
      (words, part) => [`${SEARCH_DATA.words}/${part}.js`, languageScript(words, part)] as const,
    ),
  ]);
  await rm(join(dist, SEARCH_DATA.pagefind), { recursive: true, force: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), content);
  }
  return { units: data.units.length, index };
}

/** The data with all texts, for a scan. */
export function withTexts(data: SearchData): PackedSearchData {
  return { ...packed(data), texts: packTexts(data.units) };
}

/** What every search of a site needs, wherever it finds the terms. */
export function packed({ tables, units }: SearchData): Pick<PackedSearchData, 'tables' | 'units'> {
  return { tables: packTables(tables), units: packUnits(units) };
}

/**
 * A classic script, which the browser also loads on file://, where it may not fetch. A string to
 * parse is read faster than an object literal.
 */
export function searchDataScript(data: PackedSearchData): string {
  return globalScript(SEARCH_DATA.global, data);
}

/** A part of the words of the language, as a classic script. */
export function languageScript(words: string, part: number): string {
  return partScript(SEARCH_DATA.wordsGlobal, part, words);
}

function partScript(global: string, part: number, value: unknown): string {
  return `(globalThis.${global}=globalThis.${global}||[])[${part}]=${parsed(value)};\n`;
}

/** Texts that are loaded together: some 5 KB gzip. */
const CHARACTERS_OF_A_PART = 3600;

async function filesOfIndex(
  data: SearchData,
  index: Exclude<SearchIndex, 'scan'>,
): Promise<Map<string, string | Uint8Array>> {
  const parts = unitParts(data.units);
  const common = {
    lengths: packLengths(data.units),
    names: packNames(data.units),
    parts: parts.map(({ length }) => length),
  };
  const dataWith = (own: Partial<PackedIndex>) =>
    searchDataScript({ ...packed(data), index: { ...common, ...own } });
  const files = new Map<string, string | Uint8Array>([
    ...numbered(SEARCH_DATA.texts, SEARCH_DATA.textsGlobal, parts.map(packTexts)),
    [SEARCH_DATA.questions, globalScript(SEARCH_DATA.questionsGlobal, askableOf(data.units))],
  ]);
  const simplified = simplifiedOfUnits(data.units, data.tables.traditional);
  if (index === 'pairs') {
    const { parting, parts } = pairIndex(layOut(data.units, simplified));
    for (const [path, script] of numbered(SEARCH_DATA.pairs, SEARCH_DATA.pairsGlobal, parts))
      files.set(path, script);
    return files.set(SEARCH_DATA.file, dataWith({ pairs: parting }));
  }
  const { files: ofPagefind, hashes } = await pagefindIndex(data.units, simplified);
  for (const { path, content } of ofPagefind) files.set(`${SEARCH_DATA.pagefind}/${path}`, content);
  return files.set(SEARCH_DATA.file, dataWith({ hashes }));
}

function unitParts(units: readonly UnitRecord[]): UnitRecord[][] {
  const parts: UnitRecord[][] = [];
  let room = 0;
  for (const unit of units) {
    const size = unit.title.length + unit.text.length + unit.ask.length;
    if (room < size || parts.length === 0) {
      parts.push([]);
      room = CHARACTERS_OF_A_PART;
    }
    parts.at(-1)?.push(unit);
    room -= size;
  }
  return parts;
}

function numbered(folder: string, global: string, parts: readonly unknown[]): [string, string][] {
  return parts.map((part, at) => [`${folder}/${at}.js`, partScript(global, at, part)]);
}

function globalScript(global: string, value: unknown): string {
  return `globalThis.${global}=${parsed(value)};\n`;
}

function parsed(value: unknown): string {
  const text = JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `JSON.parse('${text.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}')`;
}

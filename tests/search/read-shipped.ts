import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { LANGUAGE_PARTS } from '../../src/search/language-words.ts';
import {
  type PackedSearchData,
  type PackedTexts,
  unpackTables,
  unpackTexts,
  unpackUnits,
} from '../../src/search/pack-data.ts';
import { SEARCH_DATA, type SearchData } from '../../src/search/search-data.ts';

/** The search data of a built site, as its browsers get it. */
export function readShipped(site: string): SearchData {
  const globals: Record<string, unknown> = {};
  const load = (file: string) => runInNewContext(readFileSync(join(site, file), 'utf8'), globals);
  load(SEARCH_DATA.file);
  const packed = globals[SEARCH_DATA.global] as PackedSearchData;
  for (let part = 0; part < LANGUAGE_PARTS; part++) load(`${SEARCH_DATA.words}/${part}.js`);
  const language = globals[SEARCH_DATA.wordsGlobal] as string[];
  for (const part of packed.index?.parts.keys() ?? []) load(`${SEARCH_DATA.texts}/${part}.js`);
  const texts = packed.texts ?? (globals[SEARCH_DATA.textsGlobal] as PackedTexts[][]).flat();
  const units = unpackTexts(texts, unpackUnits(packed.units));
  return { tables: unpackTables(packed.tables), language, units };
}

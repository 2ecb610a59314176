import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { LANGUAGE_PARTS } from '../../src/search/language-words.ts';
import { type PackedSearchData, type PackedTexts, unpackAll } from '../../src/search/pack-data.ts';
import { SEARCH_DATA, type SearchData } from '../../src/search/search-data.ts';

/** The search data of a built site, as its browsers get it. */
export function readShipped(site: string): SearchData {
  const globals: Record<string, unknown> = {};
  const load = (file: string) => runInNewContext(readFileSync(join(site, file), 'utf8'), globals);
  load(SEARCH_DATA.file);
  const packed = globals[SEARCH_DATA.global] as PackedSearchData;
  for (let part = 0; part < LANGUAGE_PARTS; part++) load(`${SEARCH_DATA.words}/${part}.js`);
  const language = globals[SEARCH_DATA.wordsGlobal] as string[];
  if (packed.texts) return { ...unpackAll(packed, packed.texts), language };
  for (const part of packed.index?.parts.keys() ?? []) load(`${SEARCH_DATA.texts}/${part}.js`);
  return { ...unpackAll(packed, (globals[SEARCH_DATA.textsGlobal] as PackedTexts[][]).flat()), language };
}

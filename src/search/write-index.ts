import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { type SearchUnit, searchUnits } from './search-units.ts';

/**
 * Makes the Pagefind index of a built site, one record a unit, in `<dist>/pagefind/`.
 * @param dist the built site's folder
 * @returns how many units it holds
 * @throws when Pagefind refuses a record or cannot write
 */
export async function writeSearchIndex(dist: string): Promise<number> {
  const pages = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const units: SearchUnit[] = [];
  for (const page of pages) {
    units.push(...searchUnits(await readFile(join(dist, page), 'utf8'), page));
  }

  const { index, errors } = await createIndex({ forceLanguage: 'zh' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const unit of units) {
      const added = await index.addCustomRecord({
        url: unit.address,
        language: 'zh',
        content: [unit.title, unit.page, unit.text, unit.ask.replaceAll('|', '。')]
          .filter(Boolean)
          .join('\n'),
        meta: { title: unit.title, page: unit.page, kind: unit.kind, text: unit.text },
        filters: { kind: [unit.kind], ...unit.filters },
      });
      if (added.errors.length > 0)
        throw new Error(`Pagefind refused ${unit.address}: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
  return units.length;
}

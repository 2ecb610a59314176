import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { UnitRecord } from '../../src/search/search-data.ts';

/**
 * Indexes the same units with Pagefind as it comes, to be measured against.
 * @param site the folder of a built site, which gets a folder `pagefind`
 */
export async function writePagefindIndex(units: readonly UnitRecord[], site: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const { address, title, page, text, ask, kind } of units) {
      await index.addCustomRecord({
        url: address,
        language: 'zh',
        content: [title, page, text, ask.replaceAll('|', '。')].join('\n'),
        meta: { title, page, text, kind },
        filters: { kind: [kind] },
      });
    }
    await index.writeFiles({ outputPath: join(site, 'pagefind') });
  } finally {
    await close();
  }
}

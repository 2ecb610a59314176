import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Simplified } from './normal-text.ts';
import { pagefindContent } from './pagefind-tokens.ts';
import type { UnitRecord } from './search-data.ts';
import { searchedFields } from './searched-fields.ts';

/** What Pagefind made of a site. */
export interface PagefindIndex {
  /** What its search needs in the browser; its own interfaces and excerpts are left out. */
  files: IndexFile[];
  /** For each page, in the order of the units, the name that results have. */
  hashes: string[];
}

/** Without a language Pagefind stems nothing; one language makes one index. */
const NO_LANGUAGE = 'und';
const NEEDED = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|index\/.*)$/;
const FRAGMENT = /^fragment\/(.*)\.pf_fragment$/;
/** Pagefind's files begin so, unpacked. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Indexes the pages of a site, each as the searched texts of its units one behind another.
 * @param units in the order of their pages
 * @param simplified as of `normalText`
 * @throws when Pagefind does not start or refuses a page
 */
export async function pagefindIndex(
  units: readonly UnitRecord[],
  simplified?: Simplified,
): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: NO_LANGUAGE });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const pages = Map.groupBy(units, ({ address }) => address.split('#')[0] ?? '');
    for (const [url, own] of pages) {
      const searched = own
        .flatMap((unit) => searchedFields(unit, simplified).map(([, text]) => text))
        .join('\n');
      const added = await index.addCustomRecord({
        url,
        content: pagefindContent(searched),
        language: NO_LANGUAGE,
      });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    const hashOf = new Map(files.flatMap(hashOfFragment));
    return {
      files: files.filter(({ path }) => NEEDED.test(path)),
      hashes: [...pages.keys()].map((url) => hashOf.get(url) ?? ''),
    };
  } finally {
    await close();
  }
}

/** The address of a page and the name that its fragment, and results, have. */
function hashOfFragment({ path, content }: IndexFile): [string, string][] {
  const hash = FRAGMENT.exec(path)?.[1];
  if (hash === undefined) return [];
  const { url } = JSON.parse(gunzipSync(content).toString().slice(SIGNATURE.length)) as { url: string };
  return [[url, hash]];
}

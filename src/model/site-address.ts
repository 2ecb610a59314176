/** A language of a site as its pages know it. */
export interface SiteLanguage {
  /** BCP 47. */
  language: string;
  /** Its folder in `content/` and in the site: `en`; empty for the main language. */
  folder: string;
  /** What it has a page of: `decks/phone`, `roles/keeper`. */
  entries: readonly string[];
}

/** A page in another language, or that language's home where it has no such page. */
export interface Counterpart {
  language: string;
  /** Address of its folder from the root of the whole site: `en/decks/phone/`. */
  path: string;
  /** Whether it is the same page. */
  isSame: boolean;
}

/** Sections that have a page for each entry. */
const SECTION_OF_ENTRIES = /^(?:courses|decks|procedures|roles)$/;

/**
 * Where a language has the counterpart of a page.
 * @param pathname the page's address in its own language: `/decks/phone/present/`
 */
export function counterpartOf(pathname: string, { language, folder, entries }: SiteLanguage): Counterpart {
  const parts = pathname.split('/').filter(Boolean);
  const [section = '', entry] = parts;
  const home = folder === '' ? '' : `${folder}/`;
  const at = (own: readonly string[], isSame: boolean): Counterpart => ({
    language,
    path: home + own.map((part) => `${part}/`).join(''),
    isSame,
  });
  if (entry === undefined || !SECTION_OF_ENTRIES.test(section)) return at(parts, true);
  if (!entries.includes(`${section}/${decodeURIComponent(entry)}`)) return at([], false);
  // A course has a certificate and sheets only where it says when it is completed.
  return section === 'courses' && parts.length > 2 ? at(parts.slice(0, 2), false) : at(parts, true);
}

/**
 * The address of a page of the whole site, relative to a page of one of its languages, naming its file, as all addresses of
 * a built site do.
 * @param pathname the address of the page that it stands in, within its language
 * @param folder the folder of that language
 * @param path where it leads to, from the root of the whole site
 */
export function addressFrom(pathname: string, folder: string, path: string): string {
  const depth = pathname.split('/').filter(Boolean).length + (folder === '' ? 0 : 1);
  return `${'../'.repeat(depth) || './'}${path}index.html`;
}

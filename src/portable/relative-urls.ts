import { posix } from 'node:path';
import { type BuiltPage, isWithin } from './page-edit.ts';
import type { Edit } from './page-elements.ts';

/** Attributes that hold one address. */
const ADDRESS_ATTRIBUTES = ['href', 'src', 'data-src', 'poster', 'action', 'data-present'];

/** An address of the site in a page. */
export interface SiteAddress {
  /** As it is written: `/roles/#wait`. */
  href: string;
  /** Its first line in the page. */
  line: number;
  /** The file it leads to, as path from the site's root; undefined where there is none. */
  file?: string | undefined;
}

/**
 * The edits that make every address of a page which starts with `/` relative to the page, naming its
 * file (`../roles/index.html`): so the site works in any folder and from file://. Nothing but those
 * attributes changes.
 * @param files every file of the site, as paths from its root: `decks/phone/index.html`
 * @param own edits of other passes: what they replace is left alone
 */
export function relativeUrls(
  { path: page, elements }: BuiltPage,
  files: ReadonlySet<string>,
  own: readonly Edit[] = [],
): { edits: Edit[]; addresses: SiteAddress[] } {
  const edits: Edit[] = [];
  const addresses = new Map<string, SiteAddress>();
  for (const element of elements) {
    for (const [name, { value, start, end }] of element.attributes) {
      const isAddress = ADDRESS_ATTRIBUTES.includes(name);
      if ((!isAddress && name !== 'srcset') || isWithin({ start, end }, own)) continue;
      const rewrite = (href: string) => {
        if (!isOfSite(href)) return href;
        const known = addresses.get(href);
        const file = known ? known.file : fileOf(href, files);
        if (!known) addresses.set(href, { href, line: element.line, file });
        return file === undefined ? href : relativeAddress(href, page, file);
      };
      const changed = isAddress
        ? rewrite(value)
        : value.replace(/(^|,\s*)(\/[^\s,]+)/g, (_, before, href) => before + rewrite(href));
      if (changed === value) continue;
      edits.push({
        start,
        end,
        text: `${name}="${changed.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
      });
    }
  }
  return { edits, addresses: [...addresses.values()] };
}

/** The file that an address of the site leads to. */
export function fileOf(href: string, files: ReadonlySet<string>): string | undefined {
  const path = decodeURI(/^\/([^?#]*)/.exec(href)?.[1] ?? '');
  return [path, posix.join(path, 'index.html'), `${path}.html`].find((candidate) => files.has(candidate));
}

function isOfSite(href: string): boolean {
  return href.startsWith('/') && !href.startsWith('//');
}

function relativeAddress(href: string, page: string, file: string): string {
  const relative = posix.relative(posix.dirname(page), file) || posix.basename(page);
  return encodeURI(relative) + href.replace(/^[^?#]*/, '');
}

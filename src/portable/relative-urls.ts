import { posix } from 'node:path';
import { type BuiltPage, isWithin } from './page-edit.ts';
import type { Edit } from './page-elements.ts';

/** Attributes that hold one address. */
const ADDRESS_ATTRIBUTES = ['href', 'src', 'data-src', 'data-href', 'poster', 'action', 'data-present'];

/** An address in a `style`: what stands behind a slide. */
const STYLE_URL = /url\(([^)'"]+)\)/g;

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
 * @param fileOf finds the file of an address (`siteAddresses`)
 * @param own edits of other passes: what they replace is left alone
 */
export function relativeUrls(
  { path: page, elements }: BuiltPage,
  fileOf: FileOfAddress,
  own: readonly Edit[] = [],
): { edits: Edit[]; addresses: SiteAddress[] } {
  const edits: Edit[] = [];
  const addresses = new Map<string, SiteAddress>();
  for (const element of elements) {
    for (const [name, { value, start, end }] of element.attributes) {
      const isAddress = ADDRESS_ATTRIBUTES.includes(name);
      const isStyle = name === 'style' && value.includes('url(');
      if ((!isAddress && name !== 'srcset' && !isStyle) || isWithin({ start, end }, own)) continue;
      const rewrite = (href: string) => {
        if (!isOfSite(href)) return href;
        const known = addresses.get(href);
        const file = known ? known.file : fileOf(href);
        if (!known) addresses.set(href, { href, line: element.line, file });
        return file === undefined ? href : relativeAddress(href, page, file);
      };
      const changed = isAddress
        ? rewrite(value)
        : isStyle
          ? value.replace(STYLE_URL, (_, href) => `url(${rewrite(href)})`)
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

/** Finds the file that an address of the site leads to, as path from its root; undefined where there is none. */
export type FileOfAddress = (href: string) => string | undefined;

/**
 * The addresses of a site. Its pages name the same ones over and over, so each is looked up once.
 * @param files every file of the site, as paths from its root: `decks/phone/index.html`
 */
export function siteAddresses(files: ReadonlySet<string>): FileOfAddress {
  const known = new Map<string, string | undefined>();
  return (href) => {
    const address = /^\/([^?#]*)/.exec(href)?.[1] ?? '';
    if (known.has(address)) return known.get(address);
    const path = decodeURI(address);
    const file = [path, posix.join(path, 'index.html'), `${path}.html`].find((each) => files.has(each));
    known.set(address, file);
    return file;
  };
}

function isOfSite(href: string): boolean {
  return href.startsWith('/') && !href.startsWith('//');
}

function relativeAddress(href: string, page: string, file: string): string {
  const relative = posix.relative(posix.dirname(page), file) || posix.basename(page);
  return encodeURI(relative) + href.replace(/^[^?#]*/, '');
}

import { posix } from 'node:path';
import type { BuiltPage } from './page-edit.ts';
import type { Edit } from './page-elements.ts';

/** Attributes that hold one address. */
const ADDRESS_ATTRIBUTES = ['href', 'src', 'data-src', 'poster', 'action', 'data-present'];

/** An address in a page that leads nowhere. */
export interface DeadLink {
  /** The page, relative to the site's root. */
  page: string;
  line: number;
  href: string;
}

/**
 * The edits that make every address of a page which starts with `/` relative to the page, naming its
 * file (`../roles/index.html`): so the site works in any folder and from file://. Nothing but those
 * attributes changes.
 * @param files every file of the site, as paths from its root: `decks/phone/index.html`
 */
export function relativeUrls(
  { path: page, elements }: BuiltPage,
  files: ReadonlySet<string>,
): { edits: Edit[]; deadLinks: DeadLink[] } {
  const edits: Edit[] = [];
  const deadLinks: DeadLink[] = [];
  for (const element of elements) {
    for (const [name, { value, start, end }] of element.attributes) {
      const isAddress = ADDRESS_ATTRIBUTES.includes(name);
      if (!isAddress && name !== 'srcset') continue;
      const rewrite = (href: string) => {
        const result = relativeAddress(href, page, files);
        if (result.dead) deadLinks.push({ page, line: element.line, href });
        return result.href;
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
  return { edits, deadLinks };
}

function relativeAddress(
  href: string,
  page: string,
  files: ReadonlySet<string>,
): { href: string; dead: boolean } {
  if (!href.startsWith('/') || href.startsWith('//')) return { href, dead: false };
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/.exec(href) ?? [];
  const decoded = decodeURI(path);
  const file = [decoded, posix.join(decoded, 'index.html'), `${decoded}.html`].find((candidate) =>
    files.has(candidate),
  );
  if (file === undefined) return { href, dead: true };
  const relative = posix.relative(posix.dirname(page), file) || posix.basename(page);
  return { href: encodeURI(relative) + rest, dead: false };
}

import type { Message } from '../../model/message.ts';
import { addressesOf, type BuiltSite, isNotFoundPage } from './built-site.ts';

/** No address begins at a host's root: the site works in any folder. */
export function relativeAddress({ pages }: BuiltSite): Message[] {
  return pages
    .filter(({ path }) => !isNotFoundPage(path))
    .flatMap((page) =>
      addressesOf(page)
        .filter(({ href }) => /^(?:\/(?!\/)|file:)/.test(href))
        .map(({ href, line }) => ({
          severity: 'error' as const,
          rule: 'relative-address',
          place: { file: page.path, line },
          reason: `The address ${href} is absolute: in a subfolder and from file:// it leads elsewhere.`,
          expected: 'an address relative to the page',
          actual: href,
          hint: 'Build with npm run build, which makes addresses relative; do not edit dist/ by hand.',
        })),
    );
}

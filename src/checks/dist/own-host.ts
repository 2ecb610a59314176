import type { Message } from '../../model/message.ts';
import { attributeOf, type PageElement } from '../../portable/page-elements.ts';
import { addressesOf, type BuiltSite } from './built-site.ts';

/** Styles may not load from elsewhere either. */
const CSS_ADDRESS = /(?:url\(\s*['"]?|@import\s+['"])((?:https?:)?\/\/[^'")\s]+)/g;

/** Links that a person follows, and those to the same page in another language: nothing loads them. */
const isFollowed = (element: PageElement) =>
  /^(?:a|area)$/.test(element.tagName) || attributeOf(element, 'rel') === 'alternate';

/** Nothing is loaded from another host; only links that a person follows may lead there. */
export function ownHost({ pages, files }: BuiltSite): Message[] {
  const message = (file: string, line: number, href: string): Message => ({
    severity: 'error',
    rule: 'own-host',
    place: { file, line },
    reason: `${href} would be loaded from another host.`,
    expected: 'a file of the site: it must work without a network and tell nobody of its readers',
    actual: href,
    hint: 'Put the file into the site and link to it there.',
  });
  const inPages = pages.flatMap((page) =>
    addressesOf(page)
      .filter(({ element, href }) => !isFollowed(element) && /^(?:https?:)?\/\//i.test(href))
      .map(({ href, line }) => message(page.path, line, href)),
  );
  const inStyles = [...files]
    .filter(([path]) => path.endsWith('.css'))
    .flatMap(([path, bytes]) =>
      [...new TextDecoder().decode(bytes).matchAll(CSS_ADDRESS)].map((match) =>
        message(path, 1, match[1] ?? ''),
      ),
    );
  return [...inPages, ...inStyles];
}

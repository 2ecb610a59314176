import { posix } from 'node:path';
import type { Message } from '../../model/message.ts';
import { addressesOf, type BuiltPage, type BuiltSite, isNotFoundPage } from './built-site.ts';

/** Every address of the site has its file, and every `#` its place in that page. */
export function linkLeadsSomewhere({ pages, files }: BuiltSite): Message[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages
    .filter(({ path }) => !isNotFoundPage(path))
    .flatMap((page) => addressesOf(page).flatMap(({ href, line }) => fault(href, line, page, byPath, files)));
}

function fault(
  href: string,
  line: number,
  page: BuiltPage,
  pages: ReadonlyMap<string, BuiltPage>,
  files: ReadonlyMap<string, Uint8Array>,
): Message[] {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(href)) return [];
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
  const place = { file: page.path, line };
  const target = path === '' ? page.path : posix.join(posix.dirname(page.path), decoded(path));
  const file = [target, posix.join(target, 'index.html')].find((each) => files.has(each));
  if (file === undefined) {
    return [
      {
        severity: 'error',
        rule: 'link-leads-somewhere',
        place,
        reason: `${href} leads to ${target}, which is not in the site.`,
        actual: href,
        hint: 'Put the link right in the content, or upload the missing file.',
      },
    ];
  }
  const anchors = pages.get(file)?.anchors;
  // Text fragments (`#:~:text=…`) name words, reveal.js writes `#/id` and `#/3` for slides.
  if (fragment === '' || /^:~:|^\/\d/.test(fragment) || !anchors) return [];
  if (anchors.has(decoded(fragment.replace(/^\//, '')))) return [];
  return [
    {
      severity: 'error',
      rule: 'anchor-exists',
      place,
      reason: `${href} leads to #${decoded(fragment)}, which ${file} does not have.`,
      actual: href,
      hint: 'Give the slide or duty that id, or link to one that is there.',
    },
  ];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

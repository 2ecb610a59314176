import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Message } from '../../model/message.ts';
import { attributeOf, type PageElement } from '../../portable/page-elements.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';

/** Most bytes that a page may need before it can be read, gzipped: the page, its styles and scripts. */
const PAGE_BUDGET = 100 * 1024;
/** Most bytes of one picture, as it is stored. */
const PICTURE_BUDGET = 500 * 1024;

/** No page and no picture is heavier than a phone in a basement bears. */
export function pageWeight({ pages, files }: BuiltSite): Message[] {
  const sizes = new Map<string, number>();
  const gzipped = (path: string) => {
    const bytes = files.get(path);
    const size = sizes.get(path) ?? (bytes ? gzipSync(bytes).length : 0);
    sizes.set(path, size);
    return size;
  };
  const heavyPages = pages.flatMap((page) => {
    const needed = [page.path, ...neededBy(page)];
    const weight = needed.reduce((sum, path) => sum + gzipped(path), 0);
    if (weight <= PAGE_BUDGET) return [];
    const heaviest = [...needed].sort((a, b) => gzipped(b) - gzipped(a))[0] ?? '';
    return [message(page.path, 'page', weight, PAGE_BUDGET, `The heaviest part is ${heaviest}.`)];
  });
  const heavyPictures = [...files]
    .filter(
      ([path, bytes]) => /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(path) && bytes.length > PICTURE_BUDGET,
    )
    .map(([path, bytes]) =>
      message(
        path,
        'picture',
        bytes.length,
        PICTURE_BUDGET,
        'Make it smaller than 1600 pixels, or a JPEG or WebP.',
      ),
    );
  return [...heavyPages, ...heavyPictures];
}

function neededBy({ path, elements }: BuiltPage): string[] {
  const address = (element: PageElement) =>
    element.tagName === 'script'
      ? attributeOf(element, 'src')
      : element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet'
        ? attributeOf(element, 'href')
        : undefined;
  return elements.flatMap((element) => {
    const href = address(element);
    return href === undefined
      ? []
      : [posix.join(posix.dirname(path), decodeURI(href.replace(/[?#].*$/, '')))];
  });
}

function message(file: string, what: string, weight: number, budget: number, hint: string): Message {
  const inKilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} KB`;
  return {
    severity: 'warning',
    rule: 'page-weight',
    place: { file },
    reason: `This ${what} weighs ${inKilobytes(weight)}.`,
    expected: `at most ${inKilobytes(budget)}`,
    hint,
  };
}

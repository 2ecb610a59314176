import { attributeOf, type PageElement, pageElements } from '../../portable/page-elements.ts';

/** A page of a built site, parsed. */
export interface BuiltPage {
  /** Path from the site's root. */
  path: string;
  elements: PageElement[];
  /** What `#` of an address can name in it. */
  anchors: ReadonlySet<string>;
}

/** A built site as its checks see it. */
export interface BuiltSite {
  /** Path from the root → content. */
  files: ReadonlyMap<string, Uint8Array>;
  pages: BuiltPage[];
}

/** Attributes that hold one address, by element. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  form: ['action'],
  iframe: ['src'],
  img: ['src', 'data-src'],
  link: ['href'],
  script: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
};

/** Served at any depth, it cannot use relative addresses; its script puts them right. */
const NOT_FOUND_PAGE = /^(?:[^/]+\/)?404\.html$/;

/** Whether hosts serve a page at any depth: each language of a site has one. */
export const isNotFoundPage = (path: string): boolean => NOT_FOUND_PAGE.test(path);

/** Parses the pages of a built site. */
export function builtSite(files: ReadonlyMap<string, Uint8Array>): BuiltSite {
  const pages = [...files].flatMap(([path, bytes]) => {
    if (!path.endsWith('.html')) return [];
    const elements = pageElements(new TextDecoder().decode(bytes));
    const anchors = new Set(
      elements.flatMap((element) =>
        [attributeOf(element, 'id') ?? [], attributeOf(element, 'name') ?? []].flat(),
      ),
    );
    return [{ path, elements, anchors }];
  });
  return { files, pages };
}

/** An address in a page. */
export interface Address {
  element: PageElement;
  href: string;
  line: number;
}

/** Every address of a page, with those of a srcset. */
export function addressesOf({ elements }: BuiltPage): Address[] {
  return elements.flatMap((element) => {
    const line = element.line;
    const single = (ADDRESSES[element.tagName] ?? []).flatMap((name) => attributeOf(element, name) ?? []);
    const set = (attributeOf(element, 'srcset') ?? '')
      .split(/,\s+/)
      .map((each) => each.trim().split(/\s/)[0] ?? '');
    return [...single, ...set].filter((href) => href !== '').map((href) => ({ element, href, line }));
  });
}

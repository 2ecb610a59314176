import { posix } from 'node:path';
import { applyEdits, attributeOf, type Edit, pageElements } from '../../portable/page-elements.ts';

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'data-src', 'data-href', 'poster', 'action', 'data-present'];

/** Scripts that no page of a package can use: search and offline saving are of the whole site. */
const NOT_IN_PACKAGES =
  /^scripts\/(?:search|offline|not-found|glossary|learning-record|certificate|class-sheets)/;

/** Around the pages of a site: what leads to pages that a package has not. */
const FRAME_OF_SITE = /^(?:site-header|site-footer|neighbours|breadcrumb)$/;

/** A file of a package: as it is in the site, or a page that was changed. */
export type PackageFiles = Map<string, Uint8Array | string>;

/**
 * The files of a course's package: its pages, those of its decks, and all that they name. Links to pages that are not
 * in it leave their words; the header, the footer and the way to other decks go, for the learning management system leads.
 * @param files paths of the built site, from its root
 */
export function courseFiles(
  course: { id: string; decks: readonly { deck: string }[] },
  files: readonly string[],
  read: (path: string) => Uint8Array,
): PackageFiles {
  const known = new Set(files);
  const folders = course.decks.map(({ deck }) => `decks/${deck}/`);
  const isPage = (path: string) =>
    path.endsWith('.html') &&
    (path === `courses/${course.id}/index.html` ||
      path === 'speaker/index.html' ||
      folders.some((folder) => path.startsWith(folder)));
  const taken: PackageFiles = new Map();
  const take = (path: string) => {
    if (taken.has(path) || !known.has(path) || path.endsWith('.html') || NOT_IN_PACKAGES.test(path)) return;
    const bytes = read(path);
    taken.set(path, bytes);
    if (!path.endsWith('.css')) return;
    for (const [, address = ''] of new TextDecoder().decode(bytes).matchAll(/url\(["']?([^"')]+)/g))
      take(pathOf(address, path));
  };
  for (const path of files.filter(isPage)) {
    const page = coursePage(path, new TextDecoder().decode(read(path)), isPage);
    taken.set(path, page.html);
    for (const address of page.addresses) take(address);
  }
  for (const path of files) {
    if (/^scripts\/[\w-]+\.js$/.test(path) || folders.some((folder) => path.startsWith(folder))) take(path);
  }
  return new Map([...taken].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A page of the package, and what it names. */
function coursePage(
  path: string,
  html: string,
  isPage: (path: string) => boolean,
): { html: string; addresses: string[] } {
  const edits: Edit[] = [];
  const addresses: string[] = [];
  let gone = 0;
  const root = posix.relative(posix.dirname(path), '.') || '.';
  for (const element of pageElements(html)) {
    if (element.start < gone) continue;
    const { start, end } = element;
    if (FRAME_OF_SITE.test(attributeOf(element, 'class') ?? '')) {
      edits.push({ start, end, text: '' });
      gone = end;
      continue;
    }
    if (/\b(?:manifest|apple-touch-icon)\b/.test(attributeOf(element, 'rel') ?? '')) {
      edits.push({ start, end, text: '' });
      continue;
    }
    for (const [name, attribute] of element.attributes) {
      const named = ADDRESSES.includes(name)
        ? [attribute.value]
        : name === 'srcset'
          ? attribute.value.split(',').map((each) => each.trim().split(/\s/)[0] ?? '')
          : name === 'style'
            ? [...attribute.value.matchAll(/url\(["']?([^"')]+)/g)].map(([, address]) => address ?? '')
            : [];
      for (const address of named.filter((each) => each !== '' && !/^(?:#|[a-z]+:)/i.test(each))) {
        const target = pathOf(address, path);
        if (!target.endsWith('.html')) addresses.push(target);
        else if (!isPage(target)) edits.push({ start: attribute.start, end: attribute.end, text: '' });
      }
    }
  }
  const script = `<script defer src="${root}/scripts/embed.js"></script>`;
  const changed = applyEdits(html, edits);
  const tells = /^decks\/[^/]+\/(?:present\/)?index\.html$/.test(path);
  return { html: tells ? changed.replace('</head>', `${script}</head>`) : changed, addresses };
}

function pathOf(address: string, from: string): string {
  return posix.join(posix.dirname(from), decodeURI(address.replace(/[?#].*$/, '')));
}

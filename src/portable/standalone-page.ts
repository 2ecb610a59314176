import { posix } from 'node:path';
import { applyEdits, attributeOf, type Edit, type PageElement, pageElements } from './page-elements.ts';

/** Media types of what a page may carry in itself, by ending. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
};

/** Links of a page's head that mean nothing without the site around it. */
const LINKS_OF_SITE = /\b(?:manifest|apple-touch-icon|preload|modulepreload|prefetch)\b/;

/**
 * Puts styles, scripts, pictures, films and sounds of a page into the page, so that it needs no other file.
 * Deferred scripts come to stand at the end of the body, for an inline script cannot wait.
 * @param html the page's text
 * @param page its path from the site's root
 * @param read content of a file by its path from the site's root; undefined where there is none
 * @throws when a style, script or picture does not exist
 */
export function standalonePage(
  html: string,
  page: string,
  read: (path: string) => Uint8Array | undefined,
): string {
  const load = (href: string, from: string): { path: string; bytes: Uint8Array } => {
    const path = pathOf(href, from);
    const bytes = read(path);
    if (bytes === undefined) throw new Error(`${from} needs ${href}, but the site has no file ${path}.`);
    return { path, bytes };
  };
  const dataUrl = (href: string, from: string): string => {
    if (/^(?:data:|#)/.test(href)) return href;
    const { path, bytes } = load(href, from);
    const type = MEDIA_TYPES[posix.extname(path).toLowerCase()] ?? 'application/octet-stream';
    return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  };
  const edits: Edit[] = [];
  const deferred: string[] = [];
  for (const element of pageElements(html)) {
    const replace = (text: string) => edits.push({ start: element.start, end: element.end, text });
    const rel = attributeOf(element, 'rel') ?? '';
    const src = attributeOf(element, 'src');
    const href = attributeOf(element, 'href');
    if (element.tagName === 'link' && href !== undefined) {
      if (rel === 'stylesheet') {
        const { path, bytes } = load(href, page);
        const css = inlineUrls(new TextDecoder().decode(bytes), (address) => dataUrl(address, path));
        replace(`<style>${css.replaceAll('</', '<\\/')}</style>`);
      } else if (LINKS_OF_SITE.test(rel)) replace('');
      else if (rel.includes('icon')) edits.push(attributeEdit(element, 'href', dataUrl(href, page)));
    } else if (element.tagName === 'script' && src !== undefined) {
      const script = inlineScript(new TextDecoder().decode(load(src, page).bytes));
      if (attributeOf(element, 'defer') === undefined) replace(script);
      else {
        deferred.push(script);
        replace('');
      }
    } else if (element.tagName === 'image') {
      for (const name of ['href', 'data-href']) {
        const address = attributeOf(element, name);
        if (address !== undefined && !/^(?:data:|#)/.test(address))
          edits.push(attributeEdit(element, name, dataUrl(address, page)));
      }
    } else if (attributeOf(element, 'style')?.includes('url(')) {
      const style = inlineUrls(attributeOf(element, 'style') ?? '', (address) => dataUrl(address, page));
      edits.push(attributeEdit(element, 'style', style));
    } else if (/^(?:img|source|audio|video)$/.test(element.tagName)) {
      for (const name of ['src', 'data-src']) {
        const address = attributeOf(element, name);
        if (address !== undefined) edits.push(attributeEdit(element, name, dataUrl(address, page)));
      }
      if (attributeOf(element, 'srcset') !== undefined)
        edits.push(attributeEdit(element, 'srcset', undefined));
    }
  }
  return beforeEndOfBody(applyEdits(html, edits), deferred.join('\n'));
}

/** A classic script in the page itself; what would end it early in HTML is escaped. */
export function inlineScript(script: string): string {
  return `<script>${script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')}</script>`;
}

/** Puts markup at the end of the body. */
export function beforeEndOfBody(html: string, markup: string): string {
  const end = html.lastIndexOf('</body>');
  return end < 0 ? html + markup : html.slice(0, end) + markup + html.slice(end);
}

function attributeEdit(element: PageElement, name: string, value: string | undefined): Edit {
  const place = element.attributes.get(name);
  const text =
    value === undefined ? '' : `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  return { start: place?.start ?? 0, end: place?.end ?? 0, text };
}

function inlineUrls(css: string, dataUrl: (address: string) => string): string {
  return css.replace(
    /url\(\s*(['"]?)([^'")]+)\1\s*\)/g,
    (_, _quote, address: string) => `url("${dataUrl(address)}")`,
  );
}

function pathOf(href: string, from: string): string {
  const path = decodeURIComponent(href.replace(/[?#].*$/, ''));
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
}

import { escapeXml, isAddress, isLink, isOwnAddress, readSvg, type SvgTag } from './read-svg.ts';

export interface InlineOptions {
  /** Stands before every id: ids are unique in a page, not only in a drawing. */
  prefix: string;
  /** Attributes of the drawing's root besides its own: `{ role: 'img' }`. */
  root: Readonly<Record<string, string>>;
  /** The address in the site of a picture beside the drawing, by what the drawing calls it; undefined where there is none. */
  addressOf: (file: string) => string | undefined;
  /** Whether what appears on a click (`data-step`) waits for it, as reveal.js does it. */
  inSteps: boolean;
  /** The attribute that pictures have their address in: `data-href` where they are loaded later. */
  hrefAttribute: 'href' | 'data-href';
}

/** A drawing as part of a page. */
export interface InlineSvg {
  html: string;
  /** Its words, a line each, in the order they stand in the file. */
  words: string[];
}

/** What makes rules for the whole page or has another meaning in HTML. */
const NOT_IN_HTML = new Set(['style', 'title', 'desc', 'metadata']);

/**
 * Makes a drawing part of a page (HTML, §4.8.16): only what runs nothing, ids of its own, links as those of a text, pictures
 * by the site's addresses, steps in the order of their clicks.
 * @returns undefined where it must stay a file of its own: it is no well-formed SVG, has a style sheet, or elements
 *   with a prefix, which HTML does not know
 */
export function inlineSvg(bytes: Uint8Array, options: InlineOptions): InlineSvg | undefined {
  const out: string[] = [];
  const words: string[] = [];
  const skipped: string[] = [];
  let depth = 0;
  let isForeign = false;
  const isText = textReader(words);

  const isRead = readSvg(bytes, {
    open(tag) {
      if (tag.local === 'style' || tag.name !== tag.local || (depth === 0 && tag.local !== 'svg'))
        isForeign = true;
      if (skipped.length > 0 || NOT_IN_HTML.has(tag.local)) {
        skipped.push(tag.name);
        return;
      }
      isText.open(tag.local);
      out.push(`<${tag.name}${attributesOf(tag, depth === 0, options)}${tag.isSelfClosing ? '/' : ''}>`);
      depth++;
    },
    close(name, isSelfClosing) {
      if (skipped.length > 0) {
        skipped.pop();
        return;
      }
      depth--;
      isText.close(name);
      if (!isSelfClosing) out.push(`</${name}>`);
    },
    text(value) {
      if (skipped.length > 0) return;
      isText.text(value);
      out.push(escapeXml(value));
    },
  });
  return isRead && !isForeign && out.length > 0
    ? { html: out.join('').trim(), words: words.filter(Boolean) }
    : undefined;
}

/** What a page says of its parts by other means, or that would reach out of the drawing. */
const DROPPED = /^(?:xmlns(?::.*)?|class|role|tabindex|aria-.*|xml:.*|width|height)$/;

function attributesOf(tag: SvgTag, isRoot: boolean, options: InlineOptions): string {
  const written: [string, string][] = [];
  for (const { name, local, value } of tag.attributes) {
    if (DROPPED.test(name) && (isRoot || !/^(?:width|height)$/.test(name))) continue;
    if (isAddress(local) && isLink(tag.local, value)) {
      written.push(['href', value]);
      // The page says the link once more where the drawing is hidden from assistive technology.
      if (options.root['aria-hidden']) written.push(['tabindex', '-1']);
    } else if (isAddress(local)) written.push(...addressIn(value, options));
    else if (name === 'data-ground') written.push(['class', `ground-${value === 'dark' ? 'dark' : 'light'}`]);
    else if (name === 'id') written.push([name, options.prefix + value]);
    else if (name === 'data-step') {
      if (options.inSteps) written.push(['class', 'fragment'], ['data-fragment-index', value]);
    } else written.push([name, value.replace(/url\(\s*(["']?)#/g, `url($1#${options.prefix}`)]);
  }
  if (isRoot) written.push(...Object.entries(options.root));
  return written.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
}

function addressIn(value: string, { prefix, addressOf, hrefAttribute }: InlineOptions): [string, string][] {
  if (value.startsWith('#')) return [['href', `#${prefix}${value.slice(1)}`]];
  if (isOwnAddress(value)) return [['href', value]];
  const address = addressOf(value);
  return address === undefined ? [] : [[hrefAttribute, address]];
}

/** Gathers the lines of `<text>`; a `<tspan>` of its own line is one of the same text. */
function textReader(words: string[]) {
  let open = 0;
  return {
    open(local: string) {
      if (local === 'text') {
        open++;
        words.push('');
      }
    },
    close(name: string) {
      if (name !== 'text') return;
      open--;
      words.push(...words.splice(-1).map((line) => line.replace(/\s+/g, ' ').trim()));
    },
    text(value: string) {
      if (open > 0) words.push((words.pop() ?? '') + value);
    },
  };
}

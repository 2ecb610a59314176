import { SaxesParser } from 'saxes';

/** Elements that can run code, load other files or carry HTML. */
const UNSAFE_ELEMENTS = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'handler',
  'listener',
  'set',
  'animate',
  'animatemotion',
  'animatetransform',
]);
/** HTML inside a drawing, under whatever prefix, has links, forms and frames of its own. */
const XHTML = 'http://www.w3.org/1999/xhtml';
const MAX_BYTES = 8 * 2 ** 20;

/** An element of a drawing that may be shown. */
export interface SvgTag {
  /** As written, with its prefix. */
  name: string;
  /** Without the prefix. */
  local: string;
  /** Those that run nothing; addresses are still those of the file. */
  attributes: { name: string; local: string; value: string }[];
  isSelfClosing: boolean;
}

/** What is told of a drawing, in its order. */
export interface SvgListener {
  open: (tag: SvgTag) => void;
  close: (name: string, isSelfClosing: boolean) => void;
  text: (text: string) => void;
}

/**
 * Reads an SVG file and tells of all that may be shown: without scripts, handlers, animation, HTML and what stands in
 * them (SVG 2, §2.2.1: what remains is safe in the secure static mode and when opened by itself).
 * @returns whether it is well-formed XML that is not too large
 */
export function readSvg(bytes: Uint8Array, listener: SvgListener): boolean {
  if (bytes.length > MAX_BYTES) return false;
  let skipped = 0;
  const parser = new SaxesParser({ xmlns: true });
  try {
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, local, uri, attributes, isSelfClosing }) => {
      if (skipped > 0 || uri === XHTML || UNSAFE_ELEMENTS.has(local.toLowerCase())) {
        skipped++;
        return;
      }
      const kept = Object.values(attributes).filter((each) =>
        runsNothing(each.local.toLowerCase(), each.value),
      );
      listener.open({ name, local, attributes: kept, isSelfClosing });
    });
    parser.on('closetag', ({ name, isSelfClosing }) => {
      if (skipped > 0) skipped--;
      else listener.close(name, isSelfClosing);
    });
    const text = (value: string) => {
      if (skipped === 0) listener.text(value);
    };
    parser.on('text', text);
    parser.on('cdata', text);
    parser.write(new TextDecoder().decode(bytes)).close();
  } catch {
    return false;
  }
  return true;
}

/** Addresses are judged by who writes the drawing again. */
export const isAddress = (local: string) => /^(?:href|src)$/i.test(local);

/** Whether an attribute of an element is a link that people may follow, as one in the text. */
export const isLink = (element: string, value: string) =>
  element === 'a' && /^(?:https?:\/\/|mailto:|tel:)/i.test(value);

/** Whether an address shows something of the drawing itself: a part of it, or a picture that it carries. */
export const isOwnAddress = (value: string) =>
  /^(#|data:image\/(png|jpe?g|gif|webp)[;,])/i.test(value.trim());

function runsNothing(name: string, value: string): boolean {
  if (name.startsWith('on')) return false;
  if (isAddress(name)) return true;
  return !/url\((?!\s*["']?(?:#|data:image\/(?:png|jpe?g|gif|webp)[;,]))|javascript:|expression\(/i.test(
    value,
  );
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

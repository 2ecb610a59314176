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
]);
/** HTML inside a drawing, under whatever prefix, has links, forms and frames of its own. */
const XHTML = 'http://www.w3.org/1999/xhtml';
const MAX_BYTES = 8 * 2 ** 20;

/**
 * Rewrites an SVG file without scripts, handlers and addresses that lead outside it (SVG 2, §2.2.1: what remains is
 * safe in the secure static mode and when opened by itself). `undefined` when it is not well-formed XML or too large.
 * @param isOwn whether an address is the name of a file beside it that it may show
 */
export function sanitizeSvg(
  bytes: Uint8Array,
  isOwn: (name: string) => boolean = () => false,
): Uint8Array | undefined {
  if (bytes.length > MAX_BYTES) return undefined;
  const out: string[] = [];
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
      const kept = Object.values(attributes).filter(({ local: key, value }) =>
        isSafe(key.toLowerCase(), value, isOwn),
      );
      const written = kept.map((attribute) => ` ${attribute.name}="${escapeXml(attribute.value)}"`).join('');
      out.push(`<${name}${written}${isSelfClosing ? '/' : ''}>`);
    });
    parser.on('closetag', ({ name, isSelfClosing }) => {
      if (skipped > 0) skipped--;
      else if (!isSelfClosing) out.push(`</${name}>`);
    });
    const text = (value: string) => {
      if (skipped === 0) out.push(escapeXml(withoutImports(value)));
    };
    parser.on('text', text);
    parser.on('cdata', text);
    parser.write(new TextDecoder().decode(bytes)).close();
  } catch {
    return undefined;
  }
  return new TextEncoder().encode(out.join(''));
}

function isSafe(name: string, value: string, isOwn: (name: string) => boolean): boolean {
  if (name.startsWith('on')) return false;
  if (name === 'href' || name === 'src')
    return (
      /^(#|data:image\/(png|jpe?g|gif|webp)[;,])/i.test(value.trim()) || isOwn(value.replace(/^\.\//, ''))
    );
  return !/url\(\s*["']?(?!#|data:image\/(?:png|jpe?g|gif|webp)[;,])|javascript:|expression\(/i.test(value);
}

/** In a `<style>`, what would load another file. */
function withoutImports(text: string): string {
  return text.replace(/@import[^;]*;?/gi, '').replace(/url\(\s*["']?(?!#|data:image\/)[^)]*\)/gi, 'none');
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

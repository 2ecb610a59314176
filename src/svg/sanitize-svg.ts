import { escapeXml, isAddress, isOwnAddress, readSvg } from './read-svg.ts';

/**
 * Rewrites an SVG file without scripts, handlers and addresses that lead outside it.
 * `undefined` when it is not well-formed XML or too large.
 * @param isOwn whether an address is the name of a file beside it that it may show
 */
export function sanitizeSvg(
  bytes: Uint8Array,
  isOwn: (name: string) => boolean = () => false,
): Uint8Array | undefined {
  const out: string[] = [];
  const isRead = readSvg(bytes, {
    open({ name, attributes, isSelfClosing }) {
      const written = attributes
        .filter(
          ({ local, value }) => !isAddress(local) || isOwnAddress(value) || isOwn(value.replace(/^\.\//, '')),
        )
        .map((attribute) => ` ${attribute.name}="${escapeXml(attribute.value)}"`)
        .join('');
      out.push(`<${name}${written}${isSelfClosing ? '/' : ''}>`);
    },
    close(name, isSelfClosing) {
      if (!isSelfClosing) out.push(`</${name}>`);
    },
    text(value) {
      out.push(escapeXml(withoutImports(value)));
    },
  });
  return isRead ? new TextEncoder().encode(out.join('')) : undefined;
}

/** In a `<style>`, what would load another file. */
function withoutImports(text: string): string {
  return text.replace(/@import[^;]*;?/gi, '').replace(/url\(\s*["']?(?!#|data:image\/)[^)]*\)/gi, 'none');
}

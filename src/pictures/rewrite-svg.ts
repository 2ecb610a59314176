import { escapeXml, isAddress, isOwnAddress, readSvg } from './read-svg.ts';

/**
 * Writes an SVG file anew without scripts and handlers.
 * @param addressOf what takes the place of an address of an element that leads out of it; undefined leaves it out
 * @returns undefined when it is not well-formed XML or too large
 */
export function rewriteSvg(
  bytes: Uint8Array,
  addressOf: (address: string, element: string) => string | undefined,
): Uint8Array | undefined {
  const out: string[] = [];
  const isRead = readSvg(bytes, {
    open({ name, local: element, attributes, isSelfClosing }) {
      const written = attributes.flatMap(({ name: key, local, value }) => {
        const kept = !isAddress(local) || isOwnAddress(value) ? value : addressOf(value, element);
        return kept === undefined ? [] : [` ${key}="${escapeXml(kept)}"`];
      });
      out.push(`<${name}${written.join('')}${isSelfClosing ? '/' : ''}>`);
    },
    close(name, isSelfClosing) {
      if (!isSelfClosing) out.push(`</${name}>`);
    },
    text: (value) => out.push(escapeXml(withoutImports(value))),
  });
  return isRead ? new TextEncoder().encode(out.join('')) : undefined;
}

/** In a `<style>`, what would load another file. */
function withoutImports(text: string): string {
  return text.replace(/@import[^;]*;?/gi, '').replace(/url\(\s*["']?(?!#|data:image\/)[^)]*\)/gi, 'none');
}

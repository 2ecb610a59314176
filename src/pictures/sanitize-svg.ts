import { isLink } from './read-svg.ts';
import { rewriteSvg } from './rewrite-svg.ts';

/**
 * Rewrites an SVG file without scripts, handlers and addresses that lead outside it.
 * `undefined` when it is not well-formed XML or too large.
 * @param isOwn of a drawing that we made, which may have links: whether an address is the name of a file beside it that
 *   it may show
 */
export function sanitizeSvg(bytes: Uint8Array, isOwn?: (name: string) => boolean): Uint8Array | undefined {
  return rewriteSvg(bytes, (address, element) => {
    const stays = isOwn && (isLink(element, address) || isOwn(address.replace(/^\.\//, '')));
    return stays ? address : undefined;
  });
}

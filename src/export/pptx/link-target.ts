import type { LinkTarget } from './write-shapes.ts';

/**
 * Where the links of a deck lead in its file: to its own slides by their number, to other sites as
 * written, to other pages of this site where it is published.
 * @param ids of the slides, in order
 * @param address of the published site
 */
export function linkTargetOf(deck: string, ids: readonly string[], address: string | undefined): LinkTarget {
  return (link) => {
    const [path = '', hash = ''] = link.split('#');
    const slide = ids.indexOf(decodeURIComponent(hash)) + 1;
    if ((path === '' || path === `/decks/${deck}/`) && slide > 0) return { slide };
    if (/^(https?:|mailto:|tel:)/i.test(link)) return { url: link };
    return address === undefined
      ? undefined
      : { url: new URL(`.${link.startsWith('/') ? link : `/${link}`}`, address).href };
  };
}

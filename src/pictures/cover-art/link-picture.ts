import { coverArt } from './cover-art.ts';

/** What a link that is sent to somebody shows, in pixels: the shape that messengers cut least of. */
export const LINK_PICTURE = { width: 1200, height: 630 };

export interface LinkLook {
  /** `#rrggbb`. */
  colour: string;
  accent?: string | undefined;
  /** See `ArtSeed`. */
  family: number;
  piece: string;
}

/**
 * The picture of a page that links are shown with: the ground, plane and pattern of its cover, and a lectern. It has no
 * words, which need fonts that the machine of a build may lack; messengers set the page's title beside it.
 * @returns an SVG
 */
export function linkPicture({ colour, accent = '#e8a93a', family, piece }: LinkLook): string {
  const { width, height } = LINK_PICTURE;
  const art = coverArt({ family, piece }, { columns: 9, rows: 7 }, { light: '#fff', accent });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" fill="${colour}"/>` +
    `<path d="M810 0H${width}v${height}H610z" fill="#000" fill-opacity=".3"/>` +
    art.replace('<svg ', `<svg x="390" width="810" height="${height}" `) +
    '<g transform="translate(64 92) scale(14)">' +
    `<path d="M4 12.5 26 7l2 5.5L6 18z" fill="${accent}"/><path d="m10 18.5 12-3V23l4.5 3v2h-21v-2L10 23z" fill="#fff"/>` +
    '</g></svg>'
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageMetadata } from 'astro';
import { fileNamesOf } from '../model/file-address.ts';

/*
 * `@lectern-content` is the folder of the language that is built (src/build/vite-settings.ts); folders of further languages
 * lie in the main one's, and a build of it leaves them out. Vite takes no pattern but what is written here.
 */

/** The pictures beside the documents, by path from the site's root: `/content/decks/phone/desk.png`. */
const pictures = import.meta.glob<ImageMetadata>(
  [
    '@lectern-content/**/*.{[pP][nN][gG],[jJ][pP][gG],[jJ][pP][eE][gG],[gG][iI][fF],[wW][eE][bB][pP],[aA][vV][iI][fF],[sS][vV][gG],[jJ][fF][iI][fF],[tT][iI][fF],[tT][iI][fF][fF],[bB][mM][pP]}',
    '!@lectern-content/{en,[zZ][hH]-[cC][nN],[zZ][hH]-[tT][wW]}/**',
  ],
  { eager: true, import: 'default' },
);

/** The addresses, in the built site, of films and sounds beside the documents. */
const media = import.meta.glob<string>(
  [
    '@lectern-content/**/*.{mp4,m4v,webm,ogv,mov,mp3,m4a,ogg,oga,wav,MP4,M4V,WEBM,OGV,MOV,MP3,M4A,OGG,OGA,WAV}',
    '!@lectern-content/{en,[zZ][hH]-[cC][nN],[zZ][hH]-[tT][wW]}/**',
  ],
  { eager: true, query: '?url', import: 'default' },
);

/** The picture at an address from the site's root, if it stands beside a document. */
export function pictureAt(address: string): ImageMetadata | undefined {
  return fileNamesOf(address).flatMap((name) => pictures[name] ?? [])[0];
}

/** How large a picture beside a document is, as it is seen. */
export function pictureShape(address: string): { width: number; height: number } | undefined {
  const picture = pictureAt(address);
  if (!picture) return undefined;
  const { width, height, orientation = 1 } = picture;
  // Cameras note that a picture lies on its side (Exif 2.32, orientation 5 to 8).
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

/** Where the built site has a film or sound that stands beside a document; other addresses stay. */
export function mediaAt(address: string): string {
  return fileNamesOf(address).flatMap((name) => media[name] ?? [])[0] ?? address;
}

/**
 * The bytes of a picture beside a document. It is known by `pictureAt`, so nothing but such files is read;
 * undefined for other addresses.
 */
export function pictureBytes(address: string): Uint8Array | undefined {
  const name = fileNamesOf(address).find((each) => pictures[each]);
  return name === undefined ? undefined : readFileSync(join(import.meta.env.SITE_ROOT, name));
}

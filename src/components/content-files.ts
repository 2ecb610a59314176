import type { ImageMetadata } from 'astro';

/** The pictures beside the documents, by path from the site's root: `/content/decks/phone/desk.png`. */
const pictures = import.meta.glob<ImageMetadata>('/content/*/*/*.{png,jpg,jpeg,gif,webp,avif,svg}', {
  eager: true,
  import: 'default',
});

/** The addresses, in the built site, of films and sounds beside the documents. */
const media = import.meta.glob<string>('/content/*/*/*.{mp4,m4v,webm,ogv,mov,mp3,m4a,ogg,oga,wav}', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The picture at an address from the site's root, if it stands beside a document. */
export function pictureAt(address: string): ImageMetadata | undefined {
  return pictures[decodeURI(address)];
}

/** Where the built site has a film or sound that stands beside a document; other addresses stay. */
export function mediaAt(address: string): string {
  return media[decodeURI(address)] ?? address;
}

import type { ImageMetadata } from 'astro';

/** The pictures beside the documents, by address from the site's root: `/content/decks/phone/desk.png`. */
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

/** A picture beside a document; of one that lies elsewhere only its address is known. */
export function pictureAt(address: string): ImageMetadata | undefined {
  return pictures[address];
}

export function mediaAt(address: string): string {
  return media[address] ?? address;
}

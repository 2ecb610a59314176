/** The endings of pictures that a site shows, as they are or converted (src/components/content-files.ts globs for them). */
export const PICTURE = /\.(?:png|jpe?g|jfif|gif|webp|avif|svg|tiff?|bmp)$/i;

/** The endings of those that browsers, or Astro, do not take: a site shows them as PNG or JPEG (src/build/convert-pictures.ts). */
export const CONVERTED = /\.(?:jfif|tiff?|bmp)$/i;

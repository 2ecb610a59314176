import type { AstroConfig } from 'astro';

/**
 * What every build of pages needs of Vite, be it a whole site or one deck that the importer looks at.
 * @param root the site's root: components put drawings that lie beside documents into pages
 * @param gallery whether the site has the page of all components
 */
export function viteSettings(root: string, gallery = false): AstroConfig['vite'] {
  return {
    define: {
      'import.meta.env.SITE_ROOT': JSON.stringify(root),
      'import.meta.env.GALLERY': JSON.stringify(gallery),
    },
    // Small files stay files: the content policy allows no data: addresses but for pictures.
    build: { assetsInlineLimit: 0 },
  };
}

import type { AstroConfig } from 'astro';
import type { SiteLanguage } from '../model/site-address.ts';

/** What a site's pages are built with. */
export interface ViteSettings {
  /** The site's root: components put drawings that lie beside documents into pages. */
  root: string;
  /** Where the content lies that is built. */
  content: string;
  /** Whether the site has the page of all components. */
  gallery?: boolean;
  /** The folder of the language that is built, and all languages of the site. */
  folder?: string;
  languages?: readonly SiteLanguage[];
  /** Whether it is the development server that shows them. */
  served?: boolean;
}

/** What every build of pages needs of Vite, be it a whole site or one deck that the importer looks at. */
export function viteSettings({
  root,
  content,
  gallery = false,
  folder = '',
  languages = [],
  served = false,
}: ViteSettings): AstroConfig['vite'] {
  return {
    define: {
      'import.meta.env.SITE_ROOT': JSON.stringify(root),
      'import.meta.env.GALLERY': JSON.stringify(gallery),
      'import.meta.env.SITE_FOLDER': JSON.stringify(folder),
      'import.meta.env.SITE_SERVED': JSON.stringify(served),
      'import.meta.env.SITE_LANGUAGES': JSON.stringify(languages),
    },
    // The files beside the documents (src/components/content-files.ts).
    resolve: { alias: { '@lectern-content': content } },
    // Small files stay files: the content policy allows no data: addresses but for pictures.
    build: { assetsInlineLimit: 0 },
  };
}

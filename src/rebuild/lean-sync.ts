import type { Plugin } from 'vite';

/**
 * Astro reads the collections of a build with a development server, which bundles what pages in a browser would
 * need of its toolbar (Vite's `optimizeDeps`): a tenth of a small site's build, for nobody.
 */
export const leanSync: Plugin = {
  name: 'lectern:lean-sync',
  configResolved({ environments }) {
    for (const { optimizeDeps } of Object.values(environments)) {
      optimizeDeps.include = [];
      optimizeDeps.noDiscovery = true;
    }
  },
};

import type { Plugin } from 'vite';

/** What `content.config.ts` imports of Astro, which runs already: Node hands out the same modules. */
export const OF_ASTRO = ['astro/content/config', 'astro/loaders', 'astro/zod'];

/**
 * Astro reads the collections of a build with a development server. That bundles what pages in a browser would need
 * of its toolbar (Vite's `optimizeDeps`) and compiles Astro itself once more, a hundred modules, because Vite takes
 * packages that hold components for sources (`resolve.noExternal`): together a fifth of a small site's build.
 */
export const leanSync: Plugin = {
  name: 'lectern:lean-sync',
  configResolved({ environments }) {
    for (const { optimizeDeps, resolve } of Object.values(environments)) {
      optimizeDeps.include = [];
      optimizeDeps.noDiscovery = true;
      if (resolve.external !== true) resolve.external = [...resolve.external, ...OF_ASTRO];
    }
  },
};

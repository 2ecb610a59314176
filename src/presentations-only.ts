import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { passthroughImageService } from 'astro/config';
import { viteSettings } from './build/vite-settings.ts';
import { stopBundling, writeScripts } from './portable/classic-scripts.ts';

const fileOf = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** What a presentation needs to show and to fit its slides. */
const SCRIPTS = { 'stage-head': fileOf('client/stage-head.ts'), present: fileOf('client/present.ts') };

/**
 * The engine as an Astro integration that makes the presentations of decks and nothing else: no checks, no other
 * pages, pictures as they are. The importer looks at a deck in such a site before it is anybody's
 * (src/import/measure). The site's `srcDir` has no pages of its own.
 */
export function presentationsOnly(): AstroIntegration {
  return {
    name: 'lectern:presentations',
    hooks: {
      'astro:config:setup': ({ config, injectRoute, updateConfig }) => {
        const root = fileURLToPath(config.root);
        injectRoute({
          pattern: '/decks/[deck]/present',
          entrypoint: fileOf('pages/decks/[deck]/present.astro'),
        });
        updateConfig({
          build: { format: 'directory', inlineStylesheets: 'never' },
          devToolbar: { enabled: false },
          integrations: [mdx()],
          image: { responsiveStyles: false, service: passthroughImageService() },
          vite: viteSettings({ root, content: join(root, 'content') }),
        });
      },
      'astro:build:done': async ({ dir }) => {
        // Nobody reads what these say.
        await writeScripts(SCRIPTS, fileURLToPath(dir), 'en');
        await stopBundling();
      },
    },
  };
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { BROWSER_SCRIPTS } from './build/browser-scripts.ts';
import { mistakeOverlay } from './build/dev-overlay.ts';
import { finishSite } from './build/finish-site.ts';
import { buildFolderOf, removeFailedBuilds, swapDist } from './build/swap-dist.ts';
import { viteSettings } from './build/vite-settings.ts';
import { checkContent } from './checks/check-content.ts';
import { readContent } from './content/read-content.ts';
import { formatMessages } from './model/format-message.ts';
import { serveScripts } from './portable/classic-scripts.ts';
import type { SearchIndex } from './search/choose-index.ts';
import { serveSearch } from './search/serve-search.ts';

const PAGES_AT_ONCE = 4;

const GALLERY = fileURLToPath(new URL('./pages/_gallery/components.astro', import.meta.url));

/** What a site may choose. */
export interface TrainingSiteOptions {
  /**
   * What it is searched with over http(s): `scan` loads all texts at once, `pagefind` fetches parts
   * of an index. Without it the size of the texts decides (src/search/choose-index.ts).
   */
  search?: SearchIndex | 'auto';
  /** Whether the built site has the page of all components, `/components/`; the development server always has it. */
  gallery?: boolean;
}

/**
 * The engine as an Astro integration: checks the content, splits decks into slides, and after
 * Astro's build makes the search index, the icons, the pages portable and the site fit to be
 * saved on devices, in this order: the last pass hashes what the others wrote.
 */
export function trainingSite({
  search = 'auto',
  gallery = false,
}: TrainingSiteOptions = {}): AstroIntegration {
  let root = '';
  let publicDir = '';
  let dist = '';
  let courses: Record<string, string[]> = {};
  const check = () => checkContent(readContent({ root, publicDir }));
  return {
    name: 'lectern',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
        if (gallery || command === 'dev') injectRoute({ pattern: '/components', entrypoint: GALLERY });
        root = fileURLToPath(config.root);
        publicDir = fileURLToPath(config.publicDir);
        dist = fileURLToPath(config.outDir);
        updateConfig({
          ...(command === 'build' ? { outDir: pathToFileURL(`${buildFolderOf(dist)}/`) } : {}),
          build: {
            format: 'directory',
            inlineStylesheets: 'never',
            // Astro writes short pages slower than it renders them.
            concurrency: Math.max(config.build.concurrency, PAGES_AT_ONCE),
          },
          devToolbar: { enabled: false },
          image: { responsiveStyles: false },
          integrations: [mdx()],
          vite: viteSettings(root),
        });
        updateConfig({
          vite: {
            plugins: [serveScripts(BROWSER_SCRIPTS), serveSearch(join(root, 'content'))],
            // Astro marks every MDX module with a directive that the bundler then warns of, twice a deck.
            build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        const overlay = mistakeOverlay(server, root);
        const report = () => {
          const { messages } = check();
          if (messages.length > 0) logger.warn(`The content has mistakes.\n\n${formatMessages(messages)}`);
          overlay.show(messages);
        };
        report();
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(join(root, 'content'))) report();
        });
      },
      'astro:build:start': ({ logger }) => {
        removeFailedBuilds(dist);
        const { value, messages } = check();
        courses = Object.fromEntries(value.courses.map(({ id, data }) => [id, data?.decks ?? []]));
        if (messages.some(({ severity }) => severity === 'error')) {
          throw new Error(`The content has mistakes.\n\n${formatMessages(messages)}`);
        }
        if (messages.length > 0) logger.warn(formatMessages(messages));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        try {
          await finishSite(built, { search, courses, log: (line) => logger.info(line) });
          swapDist(built, dist);
        } finally {
          rmSync(built, { recursive: true, force: true });
        }
      },
    },
  };
}

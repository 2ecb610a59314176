import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { checkContent } from './checks/check-content.ts';
import { readContent } from './checks/read-content.ts';
import { slidesPlugin } from './deck/slides-plugin.ts';
import { formatMessages } from './model/format-message.ts';
import { serveScripts, writeScripts } from './portable/classic-scripts.ts';
import { type DeadLink, relativeUrls } from './portable/relative-urls.ts';
import { writeSearchData } from './search/write-search-data.ts';

const script = (name: string) => fileURLToPath(new URL(`./client/${name}.ts`, import.meta.url));

/** The browser scripts of the site, by the name in their address `/scripts/<name>.js`. */
const SCRIPTS = {
  theme: script('theme'),
  site: script('site'),
  search: script('search-page'),
  'stage-head': script('stage-head'),
  present: script('present'),
  speaker: script('speaker'),
  qr: script('qr-dialog'),
};

/**
 * The engine as an Astro integration: checks the content, splits decks into slides, and after
 * Astro's build makes the search index and the addresses relative, in this order.
 */
export function trainingSite(): AstroIntegration {
  let root = '';
  let publicDir = '';
  return {
    name: 'lectern',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        publicDir = fileURLToPath(config.publicDir);
        const decks = join(root, 'content', 'decks').split(sep).join('/');
        updateConfig({
          build: { format: 'directory', inlineStylesheets: 'never' },
          devToolbar: { enabled: false },
          image: { responsiveStyles: false },
          integrations: [mdx()],
          markdown: {
            processor: satteri({
              mdastPlugins: [slidesPlugin((path) => path.startsWith(`${decks}/`))],
              features: { smartPunctuation: false },
            }),
            syntaxHighlight: false,
          },
          vite: {
            plugins: [serveScripts(SCRIPTS)],
            // Astro marks every MDX module with a directive that the bundler then warns of, twice a deck.
            build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        const report = () => {
          const { messages } = checkContent(readContent(root, join(root, 'content'), publicDir));
          if (messages.length > 0) logger.warn(`The content has mistakes.\n\n${formatMessages(messages)}`);
        };
        report();
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(join(root, 'content'))) report();
        });
      },
      'astro:build:start': ({ logger }) => {
        const { messages } = checkContent(readContent(root, join(root, 'content'), publicDir));
        if (messages.length === 0) return;
        if (messages.some(({ severity }) => severity === 'error')) {
          throw new Error(`The content has mistakes.\n\n${formatMessages(messages)}`);
        }
        logger.warn(formatMessages(messages));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        await writeScripts(SCRIPTS, dist);
        const units = await writeSearchData(dist);
        logger.info(`${units} things can be found by searching.`);
        await makeRelative(dist);
      },
    },
  };
}

async function makeRelative(dist: string): Promise<void> {
  const files = new Set(
    (await readdir(dist, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
  const dead: DeadLink[] = [];
  for (const page of [...files].filter((file) => file.endsWith('.html') && file !== '404.html')) {
    const path = join(dist, page);
    const { html, deadLinks } = relativeUrls(await readFile(path, 'utf8'), page, files);
    dead.push(...deadLinks);
    await writeFile(path, html);
  }
  if (dead.length === 0) return;
  const list = dead.map(({ page, line, href }) => `${page}:${line}  leads to ${href}, which does not exist`);
  throw new Error(`The built site has dead links.\n\n${list.join('\n')}`);
}

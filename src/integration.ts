import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { checkContent } from './checks/check-content.ts';
import { readContent } from './checks/read-content.ts';
import { collectGarbage } from './lean-build/collect-garbage.ts';
import { leanSync } from './lean-build/lean-sync.ts';
import { formatMessages } from './model/format-message.ts';
import { assetsIn } from './offline/courses-of-files.ts';
import { deflate } from './offline/precache-manifest.ts';
import { writeIcons } from './offline/write-icons.ts';
import { writeOffline } from './offline/write-offline.ts';
import { bundleScript, serveScripts, stopBundling, writeScripts } from './portable/classic-scripts.ts';
import { inlineIcon } from './portable/inline-icon.ts';
import { smallScripts } from './portable/inline-scripts.ts';
import { type FinishFacts, makePortable, siteFiles } from './portable/make-portable.ts';
import { withoutSearchMarks } from './portable/search-marks.ts';
import { usedStyles } from './portable/used-styles.ts';
import { setCurrentRebuild } from './rebuild/current-rebuild.ts';
import { engineDigest } from './rebuild/engine-digest.ts';
import { openKeptFiles } from './rebuild/kept-files.ts';
import { openRebuild, type Rebuild } from './rebuild/rebuild.ts';
import type { SearchIndex } from './search/choose-index.ts';
import { type FoundInPage, readUnits, searchDataOf } from './search/read-units.ts';
import { serveSearch } from './search/serve-search.ts';
import { writeSearch } from './search/write-search.ts';

const ENGINE = fileURLToPath(new URL('.', import.meta.url));

const script = (name: string) => fileURLToPath(new URL(`./client/${name}.ts`, import.meta.url));

/** The browser scripts of the site, by the name in their address `/scripts/<name>.js`. */
const SCRIPTS = {
  theme: script('theme'),
  site: script('site'),
  exercises: script('exercises'),
  search: script('search-page'),
  'stage-head': script('stage-head'),
  present: script('present'),
  session: script('session'),
  speaker: script('speaker'),
  offline: script('save-offline'),
  'not-found': script('not-found'),
  dialogs: script('dialogs'),
  handout: script('handout'),
  slash: script('slash'),
};

const PAGES_AT_ONCE = 4;

const SERVICE_WORKER = fileURLToPath(new URL('./offline/service-worker.ts', import.meta.url));

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
  let courses: Record<string, string[]> = {};
  let siteOptions: unknown;
  /** What one build leaves to the next. */
  let keptDir = '';
  let rebuild: Rebuild<FoundInPage, FinishFacts> | undefined;
  return {
    name: 'lectern',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
        if (gallery || command === 'dev') injectRoute({ pattern: '/components', entrypoint: GALLERY });
        root = fileURLToPath(config.root);
        publicDir = fileURLToPath(config.publicDir);
        updateConfig({
          build: {
            format: 'directory',
            inlineStylesheets: 'never',
            // Astro writes short pages slower than it renders them.
            concurrency: Math.max(config.build.concurrency, PAGES_AT_ONCE),
          },
          devToolbar: { enabled: false },
          image: { responsiveStyles: false },
          integrations: [mdx()],
          vite: {
            plugins: [
              serveScripts(SCRIPTS),
              serveSearch(join(root, 'content')),
              command === 'build' && leanSync,
            ],
            // Astro marks every MDX module with a directive that the bundler then warns of, twice a deck.
            // Small files stay files: the content policy allows no data: addresses but for pictures.
            build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
          },
        });
      },
      'astro:config:done': ({ config }) => {
        const { site, base, compressHTML, trailingSlash } = config;
        siteOptions = { search, gallery, site, base, compressHTML, trailingSlash };
        keptDir = join(fileURLToPath(config.cacheDir), 'lectern');
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
      'astro:build:start': async ({ logger }) => {
        const { value, messages } = checkContent(readContent(root, join(root, 'content'), publicDir));
        courses = Object.fromEntries(value.courses.map(({ id, data }) => [id, data?.decks ?? []]));
        if (messages.some(({ severity }) => severity === 'error')) {
          throw new Error(`The content has mistakes.\n\n${formatMessages(messages)}`);
        }
        if (messages.length > 0) logger.warn(formatMessages(messages));
        if (process.argv.includes('--force')) await rm(keptDir, { recursive: true, force: true });
        rebuild = openRebuild(keptDir, root, engineOf(root, siteOptions));
        setCurrentRebuild(rebuild);
      },
      'astro:build:done': async ({ dir, logger }) => {
        setCurrentRebuild(undefined);
        const dist = fileURLToPath(dir);
        await writeScripts(SCRIPTS, dist);
        const worker = await bundleScript(SERVICE_WORKER);
        await stopBundling();
        collectGarbage();
        const files = siteFiles(dist);
        const passes = [
          await smallScripts(dist, files),
          await inlineIcon(dist, isPresentation),
          usedStyles(dist, { files, isWhole, laterScripts }),
          withoutSearchMarks,
        ];
        const kept = rebuild?.keptPages() ?? new Map();
        rebuild?.restorePictures(dist);
        const found = readUnits(
          dist,
          files.filter((path) => path.endsWith('.html')),
          new Map([...kept].map(([path, page]) => [path, page.found])),
        );
        const { units, index } = await writeSearch(searchDataOf(found), dist, search);
        logger.info(`${units} things can be found by searching (${index}).`);
        await writeIcons(dist);
        makePortable(dist, {
          passes,
          hasNotesApart: isPresentation,
          kept,
          onFinished: (path, page) => {
            const pictures = page.facts.addresses.flatMap(({ file }) => (isMadePicture(file) ? [file] : []));
            const assets = assetsIn(page.files[path] ?? '');
            rebuild?.made(path, { ...page, found: found.get(path) ?? NOTHING, assets, pictures }, dist);
          },
        });
        if (kept.size > 0) logger.info(`${kept.size} pages were taken over from the build before.`);
        const packs = openKeptFiles(join(keptDir, 'packs'));
        const paths = siteFiles(dist);
        const saved = writeOffline(dist, paths, courses, worker, {
          compress: (name, content) => packs.of(name, () => deflate(name, content)),
          known: rebuild?.knownFiles() ?? new Map(),
        });
        packs.close();
        rebuild?.close(dist);
        logger.info(`${saved.files} files for offline use, ${Math.ceil(saved.wire / 1024)} KB to fetch.`);
      },
    },
  };
}

const NOTHING: FoundInPage = { units: [], words: { words: '', times: [] } };

/** What pages are made with: another engine, other packages or settings make other pages. */
function engineOf(root: string, options: unknown): string {
  const lists = ['package-lock.json', 'node_modules/.package-lock.json'];
  // Mostly the engine lies in the site's own folder.
  const packages = new Set(
    [join(ENGINE, '..'), root].flatMap((folder) => lists.map((name) => join(folder, name))),
  );
  return engineDigest({ folders: [ENGINE], files: [...packages], options });
}

/** Pictures that Astro made of those beside a deck, which it does not where it renders no page that shows them. */
function isMadePicture(file: string | undefined): file is string {
  return /^_astro\/.*\.(?:png|jpe?g|gif|webp|avif|svg)$/.test(file ?? '');
}

const isPresentation = (page: string) => page.endsWith('/present/index.html');

/**
 * Whether a page carries its styles in itself. Handouts, which are printed, and the speaker view, which shows
 * the slides of any deck, keep the whole sheets.
 */
function isWhole(page: string): boolean {
  return !page.endsWith('/handout/index.html') && page !== 'speaker/index.html';
}

/** What the site's script loads where a page has a quiz or a checklist (src/client/site.ts). */
function laterScripts(html: string): string[] {
  return / data-(?:quiz|checklist)\b/.test(html) ? ['scripts/exercises.js'] : [];
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { BROWSER_SCRIPTS } from './build/browser-scripts.ts';
import { buildLanguages } from './build/build-languages.ts';
import { convertPictures } from './build/convert-pictures.ts';
import { mistakeOverlay } from './build/dev-overlay.ts';
import { finishSite } from './build/finish-site.ts';
import { pageRoutes } from './build/page-routes.ts';
import { dropChangedPictures, notePictures } from './build/picture-cache.ts';
import { type Replacements, replacedFiles } from './build/replaced-files.ts';
import { serveLanguages } from './build/serve-languages.ts';
import { StoppedBuild } from './build/stopped-build.ts';
import { buildFolderOf, removeFailedBuilds, swapDist } from './build/swap-dist.ts';
import { viteSettings } from './build/vite-settings.ts';
import { watchContent } from './build/watch-content.ts';
import { checkContent } from './checks/check-content.ts';
import { compareSite } from './checks/dist/compare-site.ts';
import type { Content } from './content/content.ts';
import { CONTENT_LOADERS } from './content/content-loader.ts';
import { leadsAround } from './content/follow-link.ts';
import { nothingKnown, readContent } from './content/read-content.ts';
import {
  contentFolder,
  languageFolders,
  languageOf,
  readLanguages,
  siteLanguages,
} from './content/read-languages.ts';
import { isSameContent } from './content/same-content.ts';
import { previewRoutes } from './desk/preview/preview-routes.ts';
import { messageWordsFor, saidMessages } from './i18n/messages/said-messages.ts';
import { commandTextsFor } from './i18n/texts.ts';
import { builtLanguage } from './model/built-language.ts';
import { DESK_SECRET } from './model/desk-secret.ts';
import { formatMessages } from './model/format-message.ts';
import type { Message, Result } from './model/message.ts';
import { serveScripts } from './portable/classic-scripts.ts';
import { writeHostFiles } from './portable/write-host-files.ts';
import type { SearchIndex } from './search/choose-index.ts';
import { serveSearch } from './search/serve-search.ts';

const PAGES_AT_ONCE = 4;

/** The engine's sources, which Vite reads as they are: compiled or not, this file lies beside their folder or in it. */
const ENGINE = fileURLToPath(new URL('../src/', import.meta.url));
const PAGES = join(ENGINE, 'pages');

/** What a site may choose. */
export interface TrainingSiteOptions {
  /**
   * What it is searched with: `scan` loads all texts at once, `pairs` the parts of an index that a query needs,
   * `pagefind` those of Pagefind's. Without it the size of the texts decides (src/search/choose-index.ts).
   */
  search?: SearchIndex | 'auto';
  /** Whether the built site has the page of all components, `/components/`; the development server always has it. */
  gallery?: boolean;
  /**
   * Files of the site that take the place of components and layouts of the engine:
   * `{ 'components/site/Header.astro': './src/Header.astro' }`.
   */
  replace?: Replacements;
}

/**
 * The engine as an Astro integration: checks the content, splits decks into slides, and after
 * Astro's build makes the search index, the icons, the pages portable and the site fit to be
 * saved on devices, in this order: the last pass hashes what the others wrote.
 */
export function trainingSite({
  search = 'auto',
  gallery = false,
  replace = {},
}: TrainingSiteOptions = {}): AstroIntegration {
  let root = '';
  let isServed = false;
  let publicDir = '';
  let dist = '';
  /** Where Astro keeps pictures that it has made smaller. */
  let pictureCache = '';
  /** Where builds of further languages keep theirs. */
  let languageCache = '';
  let content: Result<Content> | undefined;
  /** The same with what the checks say of it, and what was read for that. */
  let judged: { of: Result<Content>; said: Result<Content> } | undefined;
  const known = nothingKnown();
  /** The language that is built or served, by its folder; a build of the main one builds the others too. */
  const folder = builtLanguage();
  /** Read once a build, and while developing once a change. */
  const read = () => {
    content ??= readContent({ root, content: contentFolder(root, folder), publicDir, known });
    return content;
  };
  const judge = () => {
    const now = read();
    // One save is told of several times, and judging takes longer than reading.
    if (judged === undefined || !isSameContent(judged.of, now)) judged = { of: now, said: checkContent(now) };
    return judged.said;
  };
  const forget = () => {
    content = undefined;
  };
  /** Tells pages that content has changed; the file system tells them too, but later. */
  let noteChange = () => {};
  const site = () => read().value.site?.data;
  const language = () => languageOf(read().value);
  /** Of all languages, where this build is of the main one: it stops for a mistake in any before it writes a page. */
  const checked = () =>
    folder === '' && languageFolders(root).length > 0
      ? readLanguages({ root, publicDir }).flatMap((each) => checkContent(each.content).messages)
      : judge().messages;
  /** Loaded only where it is wanted: it brings the importer and the exports along. */
  const openDesk = async (secret: string) => {
    const { desk } = await import('./desk/desk.ts');
    return desk({
      root,
      content: contentFolder(root, folder),
      publicDir,
      secret,
      language,
      checked: judge,
      readWith: (drafts) =>
        readContent({ root, content: contentFolder(root, folder), publicDir, known, drafts }),
      changed: () => {
        forget();
        noteChange();
      },
    });
  };
  return {
    name: 'lectern',
    hooks: {
      'lectern:content': () => (isServed ? judge() : read()),
      'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
        const showsGallery = gallery || command === 'dev';
        root = fileURLToPath(config.root);
        isServed = command === 'dev';
        const own = join(fileURLToPath(config.srcDir), 'pages');
        for (const route of pageRoutes(PAGES, own)) injectRoute(route);
        if (showsGallery) {
          const entrypoint = join(PAGES, '_gallery', 'components.astro');
          injectRoute({ pattern: '/components', entrypoint });
        }
        const secret = command === 'dev' ? process.env[DESK_SECRET] : undefined;
        if (secret !== undefined) for (const route of previewRoutes(ENGINE)) injectRoute(route);
        publicDir = fileURLToPath(config.publicDir);
        dist = fileURLToPath(config.outDir);
        pictureCache = fileURLToPath(new URL('assets/', config.cacheDir));
        languageCache = fileURLToPath(new URL('languages/', config.cacheDir));
        forget();
        updateConfig({
          ...(command === 'build' ? { outDir: pathToFileURL(`${buildFolderOf(dist)}/`) } : {}),
          build: {
            format: 'directory',
            inlineStylesheets: 'never',
            // Astro writes short pages slower than it renders them.
            concurrency: Math.max(config.build.concurrency, PAGES_AT_ONCE),
          },
          devToolbar: { enabled: false },
          // Editors with Astro's extension complete and check frontmatter by what this writes.
          ...(command === 'dev' ? { experimental: { contentIntellisense: true } } : {}),
          image: { responsiveStyles: false },
          integrations: [mdx()],
          vite: viteSettings({
            root,
            content: contentFolder(root, folder),
            gallery: showsGallery,
            folder,
            served: command === 'dev',
            languages:
              languageFolders(root).length > 0 ? siteLanguages(readLanguages({ root, publicDir })) : [],
          }),
        });
        updateConfig({
          vite: {
            plugins: [
              ...(secret === undefined ? [] : [openDesk(secret)]),
              serveScripts(BROWSER_SCRIPTS, language),
              serveLanguages(language),
              serveSearch(contentFolder(root, folder)),
              replacedFiles(replace, ENGINE, root),
              convertPictures(fileURLToPath(new URL('lectern-pictures/', config.cacheDir))),
            ],
            server: {
              watch: { ignored: leadsAround },
              // While the desk is open, its gate says who may read (src/desk/server/gate.ts).
              ...(secret === undefined ? {} : { cors: false }),
            },
            // Astro marks every MDX module with a directive that the bundler then warns of, twice a deck.
            build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
          },
        });
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        // Pages are seen by the overlay when they no longer wait for what has changed: then they are not old.
        noteChange = watchContent(
          server,
          {
            folders: [join(root, 'content'), publicDir],
            untilAsked: process.env[DESK_SECRET] !== undefined,
          },
          () => {
            forget();
            return report();
          },
        );
        const overlay = mistakeOverlay(server, root, language);
        const report = async () => {
          const { messages } = judge();
          if (messages.length > 0) logger.warn(new StoppedBuild(MISTAKES, messages, language()).message);
          await overlay.show(messages, async () => refreshContent?.({ loaders: CONTENT_LOADERS }));
        };
        report();
      },
      'astro:build:start': ({ logger }) => {
        removeFailedBuilds(dist);
        dropChangedPictures(pictureCache);
        const { value } = read();
        const messages = checked();
        if (hasErrors(messages)) throw new StoppedBuild(MISTAKES, messages, language());
        if (messages.length > 0)
          logger.warn(formatMessages(saidMessages(messages, language()), messageWordsFor(language())));
        const slides = value.decks.reduce((sum, deck) => sum + deck.slides.length, 0);
        logger.info(commandTextsFor(languageOf(value)).build.checked(value.decks.length, slides));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        try {
          const { value } = read();
          const courses = Object.fromEntries(value.courses.map(({ id, data }) => [id, data?.decks ?? []]));
          const { name = '', colour = '#0b5c55', accent, frameAncestors = [] } = site() ?? {};
          await finishSite(built, {
            language: language(),
            brand: { name, colour, accent },
            search,
            courses,
            isFramed: frameAncestors.length > 0,
            log: (line) => logger.info(line),
          });
          const faults = await compareSite(value, built);
          if (hasErrors(faults))
            throw new StoppedBuild('The built site is not what its content says.', faults, language());
          notePictures(pictureCache);
          if (folder === '') {
            await buildLanguages(languageFolders(root), {
              root,
              built,
              cache: languageCache,
              log: (line) => logger.info(line),
            });
            writeHostFiles(built, frameAncestors);
          }
          swapDist(built, dist);
        } finally {
          rmSync(built, { recursive: true, force: true });
        }
      },
    },
  };
}

/** What ends a build; it is said in the site's language. */
const MISTAKES = 'The content has mistakes.';

const hasErrors = (messages: readonly Message[]) => messages.some(({ severity }) => severity === 'error');

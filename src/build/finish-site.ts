import { fileURLToPath } from 'node:url';
import { commandTextsFor } from '../i18n/texts.ts';
import { type IconBrand, writeIcons } from '../offline/write-icons.ts';
import { writeOffline } from '../offline/write-offline.ts';
import { bundleScript, stopBundling, writeScripts } from '../portable/classic-scripts.ts';
import { inlineIcon } from '../portable/inline-icon.ts';
import { smallScripts } from '../portable/inline-scripts.ts';
import { makePortable, siteFiles } from '../portable/make-portable.ts';
import { withoutSearchMarks } from '../portable/search-marks.ts';
import { usedStyles } from '../portable/used-styles.ts';
import type { SearchIndex } from '../search/choose-index.ts';
import { readSearchData } from '../search/read-search-data.ts';
import { writeSearch } from '../search/write-search.ts';
import { scriptsOf } from './browser-scripts.ts';

const SERVICE_WORKER = fileURLToPath(new URL('../../src/offline/service-worker.ts', import.meta.url));

/** What a site is finished with. */
export interface FinishSiteOptions {
  brand: IconBrand;
  search: SearchIndex | 'auto';
  /** Id of a course → its decks: what a device may leave out. */
  courses: Readonly<Record<string, readonly string[]>>;
  /** Whether other sites may show this one in a frame. */
  isFramed: boolean;
  /** Of the interface, and of what is told here (BCP 47). */
  language: string;
  log: (line: string) => void;
}

/**
 * Makes of what Astro built a site that is searched, works wherever it lies, and can be saved on
 * devices. In this order: the last pass hashes what the others wrote.
 * @param dist folder of the built site
 * @throws when a page names a file that is not there
 */
export async function finishSite(
  dist: string,
  { language, brand, search, courses, isFramed, log }: FinishSiteOptions,
): Promise<void> {
  const texts = commandTextsFor(language).build;
  await writeIcons(dist, brand);
  await writeScripts(scriptsOf(siteFiles(dist), isFramed), dist, language);
  const worker = await bundleScript(SERVICE_WORKER, language);
  await stopBundling();
  const files = siteFiles(dist);
  const passes = [
    await smallScripts(dist, files),
    await inlineIcon(dist, isPresentation),
    usedStyles(dist, { files, isWhole, laterScripts }),
    withoutSearchMarks,
  ];
  const pages = files.filter((path) => path.endsWith('.html'));
  const { units, index } = await writeSearch(readSearchData(dist, pages), dist, search);
  log(texts.searchable(units, index));
  makePortable(dist, { passes, hasNotesApart: isPresentation });
  const saved = writeOffline(dist, siteFiles(dist), courses, worker);
  log(texts.offline(saved.files, Math.ceil(saved.wire / 1024)));
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

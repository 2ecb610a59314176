import type { Browser, Page } from 'playwright-core';
import { openPresentation } from '../browser/open-presentation.ts';
import { unifyRadicals } from './unify-radicals.ts';

/** `slides`: one page a slide; `handout`: A4, slides beside lines; `notes`: A4, each slide above its notes. */
export type PrintForm = 'slides' | 'handout' | 'notes';

export interface PrintOptions {
  /** Where the built site is served: `http://127.0.0.1:4000`. */
  origin: string;
  /** The deck's id. */
  deck: string;
  title: string;
  form: PrintForm;
  /** Where the site is published; links to its other pages lead there, and nowhere without it. */
  site?: string;
}

/**
 * Prints a deck: text that can be selected, bookmarks, links and tags for screen readers
 * (Chromium's Page.printToPDF: generateDocumentOutline, generateTaggedPDF).
 * @returns the PDF's bytes
 */
export async function printDeck(browser: Browser, options: PrintOptions): Promise<Buffer> {
  const { origin, deck, title, form, site } = options;
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  try {
    await openForPaper(page, `${origin}/decks/${deck}`, form);
    await page.evaluate(prepareForPaper, { title, article: `${origin}/decks/${deck}/`, origin, site });
    await allLoaded(page);
    const pdf = { preferCSSPageSize: true, printBackground: true, outline: true, tagged: true };
    return unifyRadicals(await page.pdf(pdf));
  } finally {
    await page.close();
  }
}

async function openForPaper(page: Page, deck: string, form: PrintForm): Promise<void> {
  if (form === 'slides') return openPresentation(page, `${deck}/present/`);
  await page.goto(`${deck}/handout/${form === 'notes' ? '#notes' : ''}`);
  await page.waitForSelector(form === 'notes' ? '.handout-fitted.handout-notes' : '.handout-fitted');
}

/** Runs in the browser: names the document, loads what waits for its slide, and mends links, which would lead to this run's server. */
function prepareForPaper(paper: {
  title: string;
  article: string;
  origin: string;
  site: string | undefined;
}) {
  document.title = paper.title;
  // All slides but the current one are hidden from screen readers, and thereby from tags and bookmarks.
  for (const slide of document.querySelectorAll('.slides > section')) {
    for (const name of ['hidden', 'inert', 'aria-hidden']) slide.removeAttribute(name);
  }
  for (const image of document.querySelectorAll<HTMLImageElement>('img[data-src]')) {
    image.src = image.dataset.src ?? '';
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const { origin, pathname, hash, href } = new URL(link.href);
    if (origin !== paper.origin) continue;
    const anchor = document.getElementById(decodeURIComponent(hash.slice(1)));
    const isSlide =
      anchor !== null && (href.startsWith(`${paper.article}#`) || pathname === location.pathname);
    if (isSlide) link.setAttribute('href', hash);
    else if (paper.site) link.href = new URL(`.${pathname}${hash}`, paper.site).href;
    else link.removeAttribute('href');
  }
}

async function allLoaded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const loading = [...document.images];
    for (const image of document.querySelectorAll('image[href]'))
      loading.push(Object.assign(new Image(), { src: image.getAttribute('href') ?? '' }));
    for (const ground of document.querySelectorAll('.slide-ground')) {
      const src = /url\("?([^")]+)/.exec(getComputedStyle(ground).backgroundImage)?.[1];
      if (src) loading.push(Object.assign(new Image(), { src }));
    }
    await Promise.all(loading.map((image) => image.decode().catch(() => undefined)));
    const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    await Promise.all(
      sheets.map((link) => link.sheet ?? new Promise((loaded) => link.addEventListener('load', loaded))),
    );
    await document.fonts.ready;
  });
}

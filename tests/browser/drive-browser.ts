import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../src/browser/find-browser.ts';

const FIREFOX_PLACES = [
  ...(process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name))),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Mozilla Firefox', 'firefox.exe'),
];

/** Paths of the installed browsers, undefined where one is missing; `FIREFOX_PATH` and `CHROME_PATH` go first. */
export const BROWSERS = {
  chrome: findBrowser(),
  firefox: [process.env.FIREFOX_PATH ?? '', ...FIREFOX_PLACES].find(
    (path) => path !== '' && existsSync(path),
  ),
};

/**
 * Starts an installed browser without a window. Playwright drives only its own Firefox, Puppeteer any.
 * @param profile folder of what it keeps; left out, it starts anew
 */
export function startBrowser(name: keyof typeof BROWSERS, profile?: string): Promise<Browser> {
  const executablePath = BROWSERS[name];
  if (executablePath === undefined) throw new Error(`There is no ${name} on this machine.`);
  return puppeteer.launch({
    browser: name,
    executablePath,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    defaultViewport: { width: 1280, height: 720 },
    args: name === 'chrome' ? ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] : [],
    protocolTimeout: 60_000,
  });
}

/**
 * Firefox blames the service worker for what a page still waited for when it was left. What it
 * really fails to serve shows: the crawl looks at pages, pictures and slides themselves.
 */
const LEFT_BEHIND = /A ServiceWorker intercepted the request and encountered an unexpected error/;

/**
 * Opens a page whose faults are collected: console errors, exceptions, requests outside of `root`;
 * those of the windows that it opens as well.
 */
export async function watchedPage(browser: Browser, root: string): Promise<{ page: Page; faults: string[] }> {
  const faults: string[] = [];
  const watch = (page: Page) => {
    const report = (text: string) => {
      if (!LEFT_BEHIND.test(text)) faults.push(`${page.url()}: ${text}`);
    };
    page.on('console', (message) => {
      if (message.type() === 'error') report(message.text());
    });
    page.on('pageerror', (error) => report(error instanceof Error ? error.message : String(error)));
    page.on('request', (request) => {
      const outside = !/^(?:data|blob|about):/.test(request.url()) && !request.url().startsWith(root);
      if (outside) faults.push(`outside: ${request.url()}`);
    });
    page.on('popup', (popup) => popup && watch(popup));
  };
  const page = await browser.newPage();
  watch(page);
  return { page, faults };
}

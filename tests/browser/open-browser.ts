import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../src/browser/launch-browser.ts';
import { serveSite } from '../../src/browser/serve-site.ts';

/** A site opened in a browser, with what went wrong on its pages. */
export interface OpenSite {
  origin: string;
  browser: Browser;
  /** A new page; its console errors and requests to other hosts are collected in `faults`. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Console errors, uncaught exceptions, failed requests and requests to other hosts so far. */
  faults: string[];
  close: () => Promise<void>;
}

/** Serves a built site and starts a headless browser for it; pages come from the host, never from a service worker. */
export async function openSite(folder: string): Promise<OpenSite> {
  const server = await serveSite(folder);
  const browser = await launchBrowser();
  const faults: string[] = [];
  const contexts: BrowserContext[] = [];
  const watch = (page: Page) => {
    page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(`${server.origin}/`)) faults.push(`other host: ${url}`);
    });
  };
  return {
    origin: server.origin,
    browser,
    faults,
    async open(path, options) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 720 },
        locale: 'zh-CN',
        serviceWorkers: 'block',
        ...options,
      });
      contexts.push(context);
      context.on('page', watch);
      const page = await context.newPage();
      await page.goto(server.origin + path);
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      await server.close();
    },
  };
}

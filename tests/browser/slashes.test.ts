import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch-browser.ts';
import type { HostOptions } from '../../src/browser/serve-site.ts';
import { SITES } from '../build/build-sites.ts';
import { changingHost } from './changing-host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const page = (path: string) => readFileSync(join(SITES.mini, path));

/** Where a visitor of a host ends, and where the first link of the page's head leads. */
async function visit(path: string, instead: HostOptions['instead']): Promise<{ at: string; icon: string }> {
  const host = await changingHost(SITES.mini, '/a/b/');
  host.instead = instead;
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const tab = await context.newPage();
    await tab.goto(host.root + path);
    await expect.poll(() => tab.evaluate(() => document.readyState)).toBe('complete');
    await tab.waitForTimeout(300);
    const icon = await tab.locator('link[rel="icon"]').evaluate((link: HTMLLinkElement) => link.href);
    return { at: tab.url().replace(host.root, ''), icon: icon.replace(host.root, '') };
  } finally {
    await context.close();
    await host.close();
  }
}

it.each(['decks/mini', 'decks/mini/handout'])(
  'adds the slash to %s where the host shows the page without it',
  async (path) => {
    const seen = await visit(path, (asked, response) => {
      if (asked !== path) return false;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page(`${path}/index.html`));
      return true;
    });
    expect(seen).toEqual({ at: `${path}/`, icon: 'icon.svg' });
  },
);

it('keeps the slide and the question of an address without the slash', async () => {
  const seen = await visit('decks/mini/present?x=1#/s2', (asked, response) => {
    if (asked !== 'decks/mini/present') return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page('decks/mini/present/index.html'));
    return true;
  });
  expect(seen.at).toMatch(/^decks\/mini\/present\/\?x=1#\//);
});

it('goes round and round on no host that takes the slash away', async () => {
  let asked = 0;
  const seen = await visit('roles', (path, response) => {
    if (!path.startsWith('roles')) return false;
    if (path === 'roles/') {
      asked++;
      response.writeHead(308, { location: '/a/b/roles' });
      response.end();
    } else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page('roles/index.html'));
    }
    return true;
  });
  expect(seen.at).toBe('roles');
  expect(asked).toBe(1);
});

it('leaves the address of a missing page as it is', async () => {
  const seen = await visit('none', (path, response) => {
    if (!path.startsWith('none')) return false;
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page('404.html'));
    return true;
  });
  expect(seen.at).toBe('none');
});

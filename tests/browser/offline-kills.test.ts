import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeOffline } from '../../src/offline/write-offline.ts';
import { siteFiles } from '../../src/portable/make-portable.ts';
import { SITES } from '../build/build-sites.ts';
import { type ChangingHost, changingHost } from './changing-host.ts';
import { BROWSERS, startBrowser } from './drive-browser.ts';

const BASE = '/a/b/c/';
/** How often each browser is killed; `KILLS=50` tries more points than there is time for in every run. */
const KILLS = process.env.KILLS
  ? { chrome: Number(process.env.KILLS), firefox: 10 }
  : { chrome: 8, firefox: 3 };
const SEED = Number(process.env.SEED ?? 1);

/** A generator of numbers from 0 up to 1 that gives the same row for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

let folders: string;
beforeAll(() => {
  folders = mkdtempSync(join(tmpdir(), 'lectern-kills-'));
});
afterAll(() => rmSync(folders, { recursive: true, force: true }));

/** A version of the site of which about half of the pages differ from every other version's. */
async function writeVersion(name: string, random: () => number): Promise<string> {
  const folder = join(folders, name);
  cpSync(SITES.mini, folder, { recursive: true });
  rmSync(join(folder, 'offline-data'), { recursive: true });
  for (const path of await pagesOf(folder)) {
    if (random() < 0.5) continue;
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace('</main>', `<p>${name}</p></main>`));
  }
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  writeOffline(folder, siteFiles(folder), {}, worker);
  return folder;
}

async function pagesOf(folder: string): Promise<string[]> {
  return siteFiles(folder).filter((path) => /\.(?:html|css|js)$/.test(path) && !/service-worker/.test(path));
}

/** What every page, style and script of a version is, in the order of {@link pagesOf}. */
async function hashesOf(folder: string): Promise<string[]> {
  return (await pagesOf(folder)).map((path) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex'),
  );
}

/** What the device gives for each of them; empty where it has nothing saved. */
async function hashesOnDevice(page: Page, root: string): Promise<string[]> {
  const opened = await page.goto(`${root}index.html`).catch(() => undefined);
  if (!opened?.ok()) return [];
  const addresses = (await pagesOf(SITES.mini)).map((path) => root + path);
  return page.evaluate(async (all) => {
    const hashOf = async (address: string) => {
      const answer = await fetch(address).catch(() => undefined);
      if (!answer?.ok) return 'missing';
      const digest = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    };
    return Promise.all(all.map(hashOf));
  }, addresses);
}

/** Resolves once the host is asked for the n-th thing of a save; later ones are not answered. */
function nthRequestOfSave(host: ChangingHost, n: number): Promise<void> {
  return new Promise((reached) => {
    let left = n;
    host.instead = (path) => {
      if (path !== 'offline-data/manifest.json' && left === n) return false;
      left--;
      if (left === 0) reached();
      return left < 0;
    };
  });
}

async function killed(browser: Browser, profile: string): Promise<void> {
  const process = browser.process();
  const gone = new Promise((exited) => process?.once('exit', exited));
  process?.kill('SIGKILL');
  await gone;
  await browser.disconnect().catch(() => undefined);
  // Puppeteer puts Firefox's own settings back when it has gone, and must not meet the next one doing so.
  const kept = ['user.js', 'prefs.js'].map((file) => join(profile, `${file}.puppeteer`));
  await vi.waitUntil(() => !kept.some((file) => existsSync(file)), { timeout: 5000 }).catch(() => undefined);
}

describe.each(Object.keys(BROWSERS) as (keyof typeof BROWSERS)[])('a site saved by %s', (name) => {
  if (BROWSERS[name] === undefined) return;

  it(
    'is the old or the new version, whole, wherever saving or updating was killed',
    async () => {
      const random = seeded(SEED);
      const first = await writeVersion(`${name}-0`, random);
      const host = await changingHost(first, BASE);
      const versions = [[], await hashesOf(first)];
      const profile = mkdtempSync(join(folders, 'profile-'));
      let browser: Browser = await startBrowser(name, profile);
      let saves = 0;
      for (let kill = 1; kill <= KILLS[name]; kill++) {
        const page = await browser.newPage();
        const point = 1 + Math.floor(random() * 14);
        const reached = nthRequestOfSave(host, point);
        await page.goto(`${host.root}offline/index.html`).catch(() => undefined);
        const saved = page.waitForFunction(
          () => document.querySelector('[data-offline-state]')?.textContent?.includes('已保存到本机'),
          { timeout: 60_000 },
        );
        await Promise.race([reached, saved]).catch(() => undefined);
        saved.catch(() => undefined);
        await new Promise((later) => setTimeout(later, random() * 60));
        await killed(browser, profile);
        host.instead = (_, response) => Boolean(response.destroy());
        browser = await startBrowser(name, profile);
        const now = await hashesOnDevice(await browser.newPage(), host.root);
        const which = versions.findIndex((each) => each.join() === now.join());
        expect(which, `kill ${kill} at request ${point}`).toBeGreaterThanOrEqual(0);
        // What was saved once never goes away.
        if (which > 0) saves++;
        if (saves > 0) expect(which).toBeGreaterThan(0);
        host.instead = undefined;
        if (which < versions.length - 1) continue;
        host.folder = await writeVersion(`${name}-${kill}`, random);
        versions.splice(1, versions.length, now, await hashesOf(host.folder));
      }
      await browser.close();
      await host.close();
      expect(saves).toBeGreaterThan(0);
    },
    KILLS[name] * 60_000,
  );
});

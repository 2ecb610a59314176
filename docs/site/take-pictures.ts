// Takes the pictures of the tour anew: node docs/site/take-pictures.ts [folder of a deck …]
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from '../../src/browser/launch-browser.ts';
import { serveSite } from '../../src/browser/serve-site.ts';
import { deskPictures } from './desk-pictures.ts';

/** A picture, and how what it shows is reached. */
interface Shot {
  /** Of a file beside a deck: `first-deck/slide`. */
  name: string;
  site: 'docs/examples/hotel' | 'docs/site';
  address: string;
  /** Does what is to be seen, and may lead to another window. */
  act?: (page: Page) => Promise<Page | undefined>;
}

const present = '/decks/welcome/present/';
const SHOTS: Shot[] = [
  {
    name: 'trainers-hour/search',
    site: 'docs/examples/hotel',
    address: '/search/?q=a+guest+has+no+reservation',
  },
  { name: 'trainers-hour/dialogue', site: 'docs/examples/hotel', address: `${present}#/telephone/3` },
  {
    name: 'trainers-hour/speaker',
    site: 'docs/examples/hotel',
    address: `${present}#/ten-seconds`,
    async act(page) {
      const [desk] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
      await desk.setViewportSize(WINDOW);
      await desk.waitForSelector('.speaker-current .slide');
      return desk;
    },
  },
  {
    name: 'trainers-hour/overview',
    site: 'docs/examples/hotel',
    address: `${present}#/posture`,
    async act(page) {
      await page.keyboard.press('o');
      await page.waitForSelector('dialog[open]');
      return undefined;
    },
  },
  { name: 'trainers-hour/handout', site: 'docs/examples/hotel', address: '/decks/welcome/handout/' },
  { name: 'first-deck/article', site: 'docs/examples/hotel', address: '/decks/welcome/#ten-seconds' },
  { name: 'first-deck/slide', site: 'docs/examples/hotel', address: `${present}#/ten-seconds/3` },
  { name: 'first-component/guide', site: 'docs/site', address: '/docs/importing/' },
];

const WINDOW = { width: 1280, height: 720 };
const root = join(import.meta.dirname, '../..');
const decks = join(import.meta.dirname, 'content/decks');
const wanted = process.argv.slice(2);
const shots = SHOTS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((deck) => name.startsWith(`${deck}/`)),
);

async function take(name: string, page: Page): Promise<void> {
  const picture = await sharp(await page.screenshot())
    .webp({ quality: 82 })
    .toBuffer();
  writeFileSync(join(decks, `${name}.webp`), picture);
}

const DESK = 'managers-afternoon';
if (wanted.length === 0 || wanted.includes(DESK)) {
  await deskPictures({ width: 1280, height: 800 }, (name, page) => take(`${DESK}/${name}`, page));
}

const browser = await launchBrowser();
const built = mkdtempSync(join(tmpdir(), 'lectern-tour-'));
try {
  for (const site of new Set(shots.map((shot) => shot.site))) {
    const dist = join(built, site);
    mkdirSync(dist, { recursive: true });
    const build = ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--root', site, '--outDir', dist];
    execFileSync(process.execPath, build, { cwd: root, stdio: 'inherit' });
    const server = await serveSite(dist);
    for (const { name, address, act } of shots.filter((shot) => shot.site === site)) {
      const context = await browser.newContext({
        viewport: WINDOW,
        locale: 'en',
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      await page.goto(server.origin + address);
      if (address.startsWith(present)) await page.waitForSelector('.reveal.ready');
      const seen = (await act?.(page)) ?? page;
      await seen.waitForTimeout(1000);
      const picture = await sharp(await seen.screenshot())
        .webp({ quality: 82 })
        .toBuffer();
      writeFileSync(join(decks, `${name}.webp`), picture);
      await context.close();
    }
    await server.close();
  }
} finally {
  await browser.close();
  rmSync(built, { recursive: true, force: true });
}

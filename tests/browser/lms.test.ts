import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { coursePack, type StandardName } from '../../src/pack/lms/write-course-pack.ts';
import { SITES } from '../build/build-sites.ts';
import { recordStore, serveStore } from '../learning/record-store.ts';
import { type OpenSite, openSite } from './open-browser.ts';

const require = createRequire(import.meta.url);

/** A learning management system around scorm-again: it keeps what it is told until the page is loaded again. */
const lms = (
  api: string,
  make: string,
) => `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="scorm-again.js"></script>
<script>
window.${api} = new ${make}({ autocommit: false, logLevel: 5 });
${api}.loadFromJSON(JSON.parse(localStorage.getItem('lms') ?? '{}'));
addEventListener('pagehide', () => localStorage.setItem('lms', JSON.stringify(${api}.cmi)));
</script>
<iframe src="launch-gallery.html" style="width:100%;height:700px"></iframe>`;

/** One that gives its API late, breaks off while `isDown`, and keeps only the first signs of suspend data. */
const hostile = `<script>
const found = window.API;
delete window.API;
const set = found.LMSSetValue.bind(found);
found.LMSSetValue = (element, value) => {
  if (window.isDown) throw new Error('no connection');
  return set(element, element === 'cmi.suspend_data' ? value.slice(0, 12) : value);
};
setTimeout(() => { window.API = found; }, 1500);
</script>`;

/** A slide has been seen when its end has stood in view for a second. */
const PATIENT = { timeout: 15_000 };
/** The slide where one is, as the device keeps it: a text in a text of JSON. */
const A_PLACE = /\\"place\\":\\"\w/;

let folder: string;
let site: OpenSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-lms-'));
  await unpack('1.2', lms('API', 'Scorm12API'), 'scorm-again/scorm12/min');
  await unpack('2004', lms('API_1484_11', 'Scorm2004API'), 'scorm-again/scorm2004/min');
  await unpack('cmi5');
  await unpack('xapi');
  const page = lms('API', 'Scorm12API');
  writeFileSync(join(folder, '1.2', 'hostile.html'), page.replace('<iframe', `${hostile}<iframe`));
  site = await openSite(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

async function unpack(standard: StandardName, page?: string, runtime?: string): Promise<void> {
  const files = await coursePack(SITES.mini, 'second', standard);
  if (page !== undefined) files.set('lms.html', page);
  if (runtime !== undefined) files.set('scorm-again.js', readFileSync(require.resolve(runtime)));
  for (const [path, content] of files) {
    const target = join(folder, standard, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

async function deckFrame(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('/decks/')), PATIENT).toBe(true);
  const frame = page.frames().find((each) => each.url().includes('/decks/'));
  if (!frame) throw new Error('no deck');
  await frame.waitForLoadState('load');
  return frame;
}

async function answer(frame: Frame, kind: string, isRight: boolean): Promise<void> {
  const quiz = frame.locator(`[data-quiz=${kind}]`).first();
  await quiz
    .locator(`.quiz-options > li${isRight ? '[data-right]' : ':not([data-right])'} label`)
    .first()
    .click();
  await quiz.locator('.quiz-check').click();
}

it.each([
  ['1.2', 'API.LMSGetValue', 'cmi.core.lesson_status', 'cmi.core.lesson_location', 'incomplete'],
  ['2004', 'API_1484_11.GetValue', 'cmi.success_status', 'cmi.location', 'unknown'],
])(
  'a course in SCORM %s is launched, half done, left, resumed, failed and passed',
  async (standard, get, status, place, half) => {
    const page = await site.open(`/${standard}/lms.html`);
    const value = (element: string) => page.evaluate(`${get}(${JSON.stringify(element)})`);
    const frame = await deckFrame(page);
    await frame.locator('section.slide .slide-foot').nth(3).scrollIntoViewIfNeeded();
    await expect.poll(() => value(place), PATIENT).not.toBe('');
    await answer(frame, 'single', false);
    await expect.poll(() => value('cmi.interactions._count'), PATIENT).toBe('1');
    expect(await value(status)).toBe(half);

    await page.reload();
    const again = await deckFrame(page);
    await expect.poll(() => again.url(), PATIENT).toContain('#');
    await answer(again, 'single', true);
    await answer(again, 'multiple', false);
    const pairs = again.locator('[data-quiz=match]').first();
    await pairs.locator('select').first().selectOption({ index: 1 });
    await pairs.locator('.quiz-check').click();
    await expect.poll(() => value(status), PATIENT).toBe('failed');
    const several = again.locator('[data-quiz=multiple]').first();
    await several.locator('.quiz-again').click();
    for (const option of await several.locator('[data-right] input').all()) await option.check();
    await several.locator('.quiz-check').click();
    await expect.poll(() => value(status), PATIENT).toBe('passed');
    expect(await value('cmi.interactions._count')).toBe('5');
    expect(site.faults).toEqual([]);
    await page.close();
  },
);

it.each([
  // cmi5, 9.3: a session is judged once, so who passes in it has not failed in it.
  ['cmi5', (host: string, time: number) => `fetch=${host}/token/${time}&activityId=urn:deck`, ['passed']],
  ['xapi', () => 'auth=Basic%20abc&activity_id=urn:deck', ['failed', 'passed']],
])(
  'a course in %s is launched, half done, left, resumed, failed without a connection and passed',
  async (standard, credentials, judged) => {
    const store = recordStore({ launchMode: 'Normal', contextTemplate: {}, masteryScore: 0.6 });
    const host = await serveStore(store);
    const actor = encodeURIComponent('{"account":{"homePage":"https://lms.example","name":"zhang"}}');
    const launch = (time: number) =>
      `/${standard}/launch-gallery.html?endpoint=${host.origin}/lrs&actor=${actor}&registration=r1&${credentials(host.origin, time)}`;
    const verbs = () => store.statements.map(({ verb }) => verb.id.split('/').at(-1));
    const page = await site.open(launch(1));
    const frame = await deckFrame(page);
    await frame.locator('section.slide .slide-foot').nth(3).scrollIntoViewIfNeeded();
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage)), PATIENT).toMatch(A_PLACE);
    await answer(frame, 'single', false);
    await expect.poll(verbs, PATIENT).toContain('answered');
    await page.goto('about:blank');
    await expect.poll(verbs, PATIENT).toEqual(['initialized', 'answered', 'terminated']);

    await page.goto(site.origin + launch(2));
    const again = await deckFrame(page);
    await expect.poll(() => again.url(), PATIENT).toContain('#');
    await answer(again, 'single', true);
    await answer(again, 'multiple', false);
    await expect.poll(() => verbs().length, PATIENT).toBe(6);
    store.isDown = true;
    const pairs = again.locator('[data-quiz=match]').first();
    await pairs.locator('select').first().selectOption({ index: 1 });
    await pairs.locator('.quiz-check').click();
    await expect.poll(() => page.locator('[data-waiting]').isVisible(), PATIENT).toBe(true);
    store.isDown = false;
    const several = again.locator('[data-quiz=multiple]').first();
    await several.locator('.quiz-again').click();
    for (const option of await several.locator('[data-right] input').all()) await option.check();
    await several.locator('.quiz-check').click();
    await expect.poll(() => page.locator('[data-waiting]').isVisible(), PATIENT).toBe(false);
    await page.goto('about:blank');
    await expect.poll(() => verbs().at(-1), PATIENT).toBe('terminated');

    // cmi5, 9.3: a session begins with initialized, ends with terminated, and an outcome is said once.
    const second = verbs().slice(3);
    expect(second[0]).toBe('initialized');
    for (const once of ['initialized', 'completed', 'terminated'])
      expect(second.filter((verb) => verb === once)).toHaveLength(1);
    expect(second.filter((verb) => /failed|passed/.test(verb ?? ''))).toEqual(judged);
    expect(second.filter((verb) => verb === 'answered')).toHaveLength(4);

    // What is said while a page goes may be lost: then the next launch says it.
    await page.goto(site.origin + launch(3));
    await deckFrame(page);
    await expect.poll(() => verbs().at(-1), PATIENT).toBe('initialized');
    store.isDown = true;
    await page.goto('about:blank');
    store.isDown = false;
    await page.goto(site.origin + launch(4));
    await expect.poll(() => verbs().slice(-3), PATIENT).toEqual(['initialized', 'terminated', 'initialized']);
    expect(store.statements.every(({ context }) => context.registration === 'r1')).toBe(true);
    host.close();
    await page.close();
  },
);

// Closing a page that had not loaded yet hung one run in four; it has not since it is waited for, but why is not known.
const LEAVING = { timeout: 60_000, retry: 3 };

it(
  'a learner goes back to where a system of cmi5 wants them, when it has been told that they go',
  LEAVING,
  async () => {
    const store = recordStore({ launchMode: 'Normal' });
    const host = await serveStore(store);
    store.launchData = { launchMode: 'Normal', returnURL: `${host.origin}/back` };
    const page = await site.open(
      `/cmi5/launch-gallery.html?endpoint=${host.origin}/lrs&actor=%7B%7D&registration=r2&fetch=${host.origin}/token/1&activityId=urn:deck`,
    );
    await page.locator('[data-return]').click();
    await page.waitForURL(`${host.origin}/back`);
    expect(store.statements.map(({ verb }) => verb.id.split('/').at(-1))).toEqual([
      'initialized',
      'terminated',
    ]);
    await page.close();
    host.close();
  },
);

it('a system that is late, breaks off and cuts what it keeps takes no answer away', async () => {
  const before = site.faults.length;
  const page = await site.open('/1.2/hostile.html');
  const value = (element: string) => page.evaluate(`window.API?.LMSGetValue(${JSON.stringify(element)})`);
  const frame = await deckFrame(page);
  await answer(frame, 'single', true);
  await expect.poll(() => value('cmi.interactions._count'), PATIENT).toBe('1');
  await page.evaluate('window.isDown = true');
  await answer(frame, 'multiple', false);
  const launched = page.frames().find((each) => each.url().includes('launch-gallery'));
  await expect.poll(() => launched?.locator('[data-waiting]').isVisible(), PATIENT).toBe(true);

  // This system forgets interactions; what waited is told when it is there again.
  await page.reload();
  await expect.poll(() => value('cmi.interactions._count'), PATIENT).toBe('1');
  const again = await deckFrame(page);
  await again.locator('[data-quiz=match] select').first().selectOption({ index: 1 });
  await again.locator('[data-quiz=match] .quiz-check').click();
  await expect.poll(() => value('cmi.core.score.raw'), PATIENT).toBe('33');
  expect(site.faults.slice(before)).toEqual([]);
  await page.close();
});

it('the same package is read from a stick, where there is no such system', async () => {
  const page = await site.browser.newPage();
  await page.goto(pathToFileURL(join(folder, '1.2', 'launch-gallery.html')).href);
  const frame = await deckFrame(page);
  expect(await frame.locator('h1').textContent()).toBe('图示样张');
  expect(await page.locator('[data-waiting]').isHidden()).toBe(true);
  await page.close();
});

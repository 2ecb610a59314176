import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../../src/proof/axe-findings.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';

let desk: OpenDesk;
const file = (path: string) => join(desk.site.content, path);
const text = (path: string) => readFileSync(file(path), 'utf8');
const go = async (part: string) => {
  await desk.page.goto(`${desk.origin}/@desk/#/${part}`);
  await desk.page.waitForSelector(`.part-${part} h2`);
};

/** What a hurried person leaves behind: a field by another name, a name that leads nowhere, a role that names nobody. */
const SPOILT: readonly [path: string, from: string, to: string][] = [
  ['site.yaml', 'organisation:', 'organization:'],
  ['roles/keeper.mdx', 'procedures: [handover]', 'procedures: []'],
  ['decks/mini/index.mdx', '(/decks/mini/#second)', '(/decks/mini/#secnd)'],
];
const sound = new Map<string, string>();

beforeAll(async () => {
  desk = await openDesk('desk-hand-over', ({ content }) => {
    for (const [path, from, to] of SPOILT) {
      const before = readFileSync(join(content, path), 'utf8');
      sound.set(path, before);
      expect(before).toContain(from);
      writeFileSync(join(content, path), before.replace(from, to));
    }
  });
}, 120_000);
afterAll(() => desk?.close());

it('lists what is wrong by place, in the site’s language, errors first, each with a way there', async () => {
  await go('check');
  const { page } = desk;
  const deck = page.locator('.check-group', { hasText: '小讲义' }).locator('.found');
  await deck.waitFor();
  expect(await deck.locator('.found-reason').textContent()).toBe('页面 /decks/mini/ 里没有“#secnd”。');
  expect(await deck.locator('.found-head').textContent()).toContain('第 1 页 第一页有三点');
  expect(await deck.getByRole('link', { name: '去修改' }).getAttribute('href')).toBe('#/edit/mini/first');
  const role = page.locator('.check-group', { hasText: '交接班' });
  expect(await role.getByRole('link', { name: '去修改' }).getAttribute('href')).toBe(
    '#/reference/procedures/handover',
  );
  const severities = await page.locator('.found-severity').allInnerTexts();
  expect(severities).toEqual([...severities].sort((a) => (a === '错误' ? -1 : 1)));
  expect(await page.locator('[lang="en"]').count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});

it('mends what was probably meant, and takes it back', async () => {
  const { page } = desk;
  const spoilt = text('decks/mini/index.mdx');
  await page.getByRole('button', { name: '改成“/decks/mini/#second”' }).click();
  await expect.poll(() => text('decks/mini/index.mdx')).toBe(sound.get('decks/mini/index.mdx'));
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => text('decks/mini/index.mdx')).toBe(spoilt);
  await page.getByRole('button', { name: '改成“/decks/mini/#second”' }).click();
  await expect.poll(() => text('decks/mini/index.mdx')).toBe(sound.get('decks/mini/index.mdx'));
});

it('mends at once all that leaves nothing to choose', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: '修好能自动修的 2 处' }).click();
  await expect.poll(() => text('site.yaml')).toBe(sound.get('site.yaml'));
  expect(text('roles/keeper.mdx')).toBe(sound.get('roles/keeper.mdx'));
  await page.locator('.found-error').first().waitFor({ state: 'detached' });
});

it('shows the site as on a phone and as on a projector', async () => {
  await go('handOver');
  const { page } = desk;
  const frame = page.locator('.frame iframe');
  expect(await frame.evaluate((each: HTMLIFrameElement) => [each.clientWidth, each.clientHeight])).toEqual([
    390, 844,
  ]);
  await page.getByText('投影', { exact: true }).click();
  expect(await frame.evaluate((each: HTMLIFrameElement) => [each.clientWidth, each.clientHeight])).toEqual([
    1280, 720,
  ]);
  const presented = page.frameLocator('.frame iframe').locator('.reveal .slides section').first();
  await presented.waitFor({ timeout: 60_000 });
  expect(await axeFindings(page)).toEqual([]);
}, 90_000);

it('makes the zip in steps that a page that is loaded anew still shows, and hands it over', async () => {
  const { page } = desk;
  await page.locator('#take-zip .take-head button').click();
  await page.locator('#take-zip .job-running').waitFor();
  await page.reload();
  await page.locator('#take-zip .job').waitFor();
  await page.locator('#take-zip .job-done').waitFor({ timeout: 180_000 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#take-zip .made a').click(),
  ]);
  expect(download.suggestedFilename()).toBe('小讲台.zip');
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(bytes.length).toBe(statSync(join(dirname(desk.site.content), 'packs', '小讲台.zip')).size);
}, 240_000);

it('makes one deck of the site that is built already, and a PowerPoint file', async () => {
  const { page } = desk;
  await page.locator('#take-deck select').selectOption('mini');
  await page.locator('#take-deck .take-head button').click();
  await page.locator('#take-deck .made').waitFor({ timeout: 60_000 });
  expect(await page.locator('#take-deck .made code').textContent()).toBe('packs/mini.html');
  await page.locator('#take-pptx .take-head button').click();
  await page.locator('#take-pptx .made').waitFor({ timeout: 60_000 });
  expect(await page.locator('#take-pptx .made code').textContent()).toMatch(/^export\/\w+\.pptx$/);
}, 120_000);

it('says in people’s words what has changed since', async () => {
  const { page } = desk;
  const changes = page.locator('.since');
  expect(await changes.textContent()).toContain('没有变化');
  writeFileSync(
    file('decks/mini/index.mdx'),
    text('decks/mini/index.mdx').replace('- 第一点\n', '- 第一点，改过\n'),
  );
  await changes.getByText('改动页：第一页有三点').waitFor({ timeout: 10_000 });
  expect(await changes.textContent()).toContain('小讲义');
  expect(desk.faults).toEqual([]);
}, 30_000);

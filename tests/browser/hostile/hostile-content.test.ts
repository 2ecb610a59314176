import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readDist } from '../../../src/checks/dist/read-dist.ts';
import { runImportJob } from '../../../src/import/command/import-job.ts';
import { type TrialSite, trialSite } from '../../build/trial-site.ts';
import { type OpenSite, openSite } from '../open-browser.ts';
import { hostilePresentation } from './hostile-presentation.ts';

/** What runs sets this in the browser, or writes this file while the site is built. */
const RAN = 'globalThis.somethingRan = true';

const TEXTS = (written: string) => [
  `<script>${RAN}</script>`,
  `</script></title></style><script>${RAN}</script>`,
  `<img src="x" onerror="${RAN}">`,
  `"><svg onload="${RAN}">`,
  `' onmouseover='${RAN}' x='`,
  `<iframe srcdoc="<script>parent.somethingRan = true</script>"></iframe>`,
  '<style>main { display: none }</style>',
  `<sup set:html="<img src=x onerror='${RAN}'>" />`,
  `<Fragment set:html={"<script>${RAN}</script>"} />`,
  `{process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(written)}, '')}`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text itself is meant
  '${globalThis.somethingRan = true}',
  `import hostile from "data:text/javascript,${RAN}"`,
  `export const hostile = (${RAN})`,
  `[链接](javascript:${RAN})`,
  `![图](javascript:${RAN})`,
  `<javascript:${RAN}>`,
  `&lt;script&gt;${RAN}&lt;/script&gt;`,
  `--> ]]> \`\`\` --- <!-- ${RAN} -->`,
];

const LINKS = [
  `javascript:${RAN}`,
  ` java\tscript:${RAN}`,
  `data:text/html,<script>${RAN}</script>`,
  `vbscript:${RAN}`,
];

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:h="http://www.w3.org/1999/xhtml" width="40" height="40" onload="${RAN}">
  <script>${RAN}</script><h:script>${RAN}</h:script>
  <a xlink:href="javascript:${RAN}"><rect id="r" width="40" height="40" onclick="${RAN}"/></a>
  <foreignObject width="40" height="40"><h:iframe srcdoc="&lt;script&gt;parent.somethingRan = true&lt;/script&gt;"/></foreignObject>
  <animate xlink:href="#r" attributeName="onclick" to="${RAN}"/>
  <style>@import "https://example.org/x.css"; rect { fill: url(https://example.org/x.svg#a) }</style>
</svg>`;

let trial: TrialSite;
let site: OpenSite;
let texts: string[];
beforeAll(async () => {
  trial = trialSite('hostile');
  texts = TEXTS(join(trial.content, 'ran.txt'));
  const imports = {
    'from-pptx': ['hostile.pptx', await hostilePresentation(texts, LINKS, PICTURE)],
    'from-markdown': [
      'hostile.md',
      `# 来路不明\n\n${texts.map((text) => `## 一页\n\n${text}\n`).join('\n')}`,
    ],
  } as const;
  for (const [deck, [name, bytes]] of Object.entries(imports)) {
    const file = join(trial.content, '..', name);
    writeFileSync(file, bytes);
    const path = join(trial.content, 'decks', deck);
    const outcome = await runImportJob({ file, target: { kind: 'folder', path, draft: false } });
    expect(outcome.ok, JSON.stringify(outcome)).toBe(true);
  }
  const text = texts.join(' ');
  const sources = [{ document: text, part: text }];
  const phrase = { id: 'words', when: text, say: texts, avoid: texts, because: text, ask: texts };
  const written: Record<string, unknown> = {
    'phrases/hostile.yaml': { title: text, summary: text, phrases: [phrase], sources },
    'glossary.yaml': [{ id: 'owner', term: text, aliases: texts, definition: text, source: text }],
    'site.yaml': { name: text, tagline: text, organisation: text },
  };
  for (const [path, data] of Object.entries(written))
    writeFileSync(join(trial.content, path), stringify(data));
  const { status, output } = trial.build();
  expect(status, output).toBe(0);
  site = await openSite(trial.dist);
});
afterAll(async () => {
  await site?.close();
  trial?.remove();
});

const ran = (page: Page) => page.evaluate(() => 'somethingRan' in globalThis);

const PAGES = ['/', '/phrases/', '/glossary/', '/decks/', '/search/?q=hostile', '/404.html'].concat(
  ['from-pptx', 'from-markdown'].flatMap((deck) =>
    ['', 'present/', 'handout/'].map((view) => `/decks/${deck}/${view}`),
  ),
);

describe('content that wants to run something', () => {
  it('runs nothing while the site is built', () => {
    expect(existsSync(join(trial.content, 'ran.txt'))).toBe(false);
  });

  it.each(PAGES)('is text on %s, and the browser is not even tempted', async (path) => {
    const before = site.faults.length;
    const page = await site.open(path);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('body').textContent()).toContain(RAN);
    expect(await ran(page)).toBe(false);
    expect(await page.locator('main').isVisible()).toBe(true);
    // A policy violation, a failed request or one to another host would stand here.
    expect(site.faults.slice(before)).toEqual([]);
  });

  it('keeps the words of its links, and leads nowhere', async () => {
    const page = await site.open('/decks/from-pptx/');
    expect(await page.getByText('链接 1').isVisible()).toBe(true);
    const schemes = await page.$$eval('a[href]', (links) =>
      links.map((link) => (link as HTMLAnchorElement).protocol),
    );
    expect([...new Set(schemes)]).toEqual(['http:']);
  });

  it('is text in the speaker view', async () => {
    const room = await site.open('/decks/from-pptx/present/');
    await room.waitForSelector('.reveal.ready');
    const [desk] = await Promise.all([room.waitForEvent('popup'), room.keyboard.press('s')]);
    await desk.waitForSelector('.speaker-current .slide');
    await room.keyboard.press('ArrowRight');
    await expect.poll(() => desk.locator('[data-notes]').textContent()).toContain(RAN);
    expect(await ran(desk)).toBe(false);
    expect(await ran(room)).toBe(false);
  });

  it('runs nothing when its picture is opened by itself', async () => {
    const pictures = [...readDist(trial.dist).keys()].filter(
      (path) => path.endsWith('.svg') && readFileSync(join(trial.dist, path), 'utf8').includes('id="r"'),
    );
    expect(pictures).not.toEqual([]);
    for (const picture of pictures) {
      const page = await site.open(`/${picture}`);
      await page.mouse.click(20, 20);
      expect(await ran(page)).toBe(false);
      expect(new URL(page.url()).pathname).toBe(`/${picture}`);
    }
  });
});

describe('the content policy, should anything get past the checks', () => {
  const asked: string[] = [];
  const otherHost = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  beforeAll(() => new Promise<void>((ready) => otherHost.listen(0, '127.0.0.1', ready)));
  afterAll(() => otherHost.close());

  /** Markup that runs something, or asks another host, in a page without a policy. */
  const markup = (other: string) => `<script>${RAN}</script>
    <script type="module">${RAN}</script>
    <script src="data:text/javascript,${RAN}"></script>
    <script src="${other}/x.js"></script>
    <link rel="stylesheet" href="${other}/x.css">
    <img src="${other}/pixel.gif">
    <img src="x.png" onerror="${RAN}">
    <svg onload="${RAN}"></svg>
    <input autofocus onfocus="${RAN}">
    <iframe srcdoc="<script>parent.somethingRan = true</script>"></iframe>
    <iframe src="javascript:parent.somethingRan = true"></iframe>
    <iframe src="data:text/html,<script>parent.somethingRan = true</script>"></iframe>
    <object data="data:text/html,<script>parent.somethingRan = true</script>"></object>
    <embed src="${other}/x.swf">
    <video src="${other}/x.mp4" autoplay></video>
    <base href="${other}/">
    <style>main { display: none }</style>
    <form action="${other}/"><button id="send">发送</button></form>
    <a id="run" href="javascript:${RAN}">运行</a>`;

  it.each(['index.html', 'decks/mini/index.html', 'decks/mini/present/index.html', 'speaker/index.html'])(
    'stops all of it on %s',
    async (path) => {
      const file = join(trial.dist, path);
      const sound = readFileSync(file, 'utf8');
      const other = `http://127.0.0.1:${(otherHost.address() as AddressInfo).port}`;
      writeFileSync(file, sound.replace('</body>', `${markup(other)}</body>`));
      try {
        const before = site.faults.length;
        const page = await site.open(`/${path.replace('index.html', '')}`);
        await page.waitForLoadState('networkidle');
        for (const id of ['run', 'send']) {
          await page.locator(`#${id}`).dispatchEvent('click');
        }
        await page.waitForTimeout(200);
        expect(await ran(page)).toBe(false);
        expect(await page.locator('main').isVisible()).toBe(true);
        expect(new URL(page.url()).pathname).toBe(`/${path.replace('index.html', '')}`);
        const faults = site.faults.slice(before);
        expect(asked).toEqual([]);
        expect(faults.filter((fault) => /Content Security Policy/.test(fault)).length).toBeGreaterThan(12);
      } finally {
        writeFileSync(file, sound);
      }
    },
  );
});

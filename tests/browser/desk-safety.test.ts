import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenDesk, openDesk } from './open-desk.ts';

let desk: OpenDesk;
/** Another program of this machine that serves pages, and a page that somebody has downloaded. */
let server: Server;
let folder: string;
const SITE = 'content/site.yaml';
const EVIL = '<!doctype html><title>evil</title><p>other page</p>';

beforeAll(async () => {
  desk = await openDesk('desk-safety');
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(EVIL);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  folder = mkdtempSync(join(tmpdir(), 'desk-safety-'));
  writeFileSync(join(folder, 'evil.html'), EVIL);
}, 120_000);
afterAll(async () => {
  await desk?.close();
  server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const otherPort = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const pages: [name: string, address: () => string][] = [
  ['a page of another port', otherPort],
  [
    'a page of another port by another name of this machine',
    () => otherPort().replace('127.0.0.1', 'localhost'),
  ],
  ['a downloaded page', () => pathToFileURL(join(folder, 'evil.html')).href],
];
const siteText = () => readFileSync(join(desk.site.content, 'site.yaml'), 'utf8');

describe.each(pages)('%s in the same browser', (_, address) => {
  let page: Page;
  beforeAll(async () => {
    // The browser that has the desk's cookie.
    page = await desk.page.context().newPage();
    await page.goto(address());
  });
  afterAll(() => page?.close());

  it('can read nothing by fetch, with or without cookies', async () => {
    const read = await page.evaluate(async (origin) => {
      const ways: RequestInit[] = [
        {},
        { credentials: 'include' },
        { mode: 'no-cors', credentials: 'include' },
        { method: 'POST', body: '{}', credentials: 'include' },
      ];
      const found: string[] = [];
      for (const path of ['/', '/@desk/api/state', '/@desk/desk.js', '/search-data.js', '/@vite/client'])
        for (const way of ways) {
          const text = await fetch(origin + path, way).then(
            (response) => response.text(),
            () => '',
          );
          if (text !== '') found.push(`${path} ${JSON.stringify(way)}`);
        }
      return found;
    }, desk.origin);
    expect(read).toEqual([]);
  });

  it('can load nothing as a script, a picture or a style sheet', async () => {
    const loaded = await page.evaluate(async (origin) => {
      const load = (name: string, attribute: string, path: string) =>
        new Promise<string[]>((resolve) => {
          const element = document.createElement(name);
          element.setAttribute(attribute, origin + path);
          if (name === 'link') element.setAttribute('rel', 'stylesheet');
          element.addEventListener('load', () => resolve([`${name} ${path}`]));
          element.addEventListener('error', () => resolve([]));
          document.head.append(element);
        });
      const all = await Promise.all([
        load('script', 'src', '/search-data.js'),
        load('script', 'src', '/@desk/desk.js'),
        load('script', 'src', '/@desk/api/state'),
        load('img', 'src', '/icon.svg'),
        load('img', 'src', '/@desk/api/media/decks/pictures/a.png'),
        load('link', 'href', '/@desk/desk.css'),
      ]);
      return all.flat();
    }, desk.origin);
    expect(loaded).toEqual([]);
  });

  it('shows no page of the desk in a frame', async () => {
    await page.evaluate((origin) => {
      for (const path of ['/', '/@desk/']) {
        const frame = document.createElement('iframe');
        frame.src = origin + path;
        document.body.append(frame);
      }
    }, desk.origin);
    await page.waitForTimeout(1500);
    const framed = page.frames().filter((frame) => frame !== page.mainFrame());
    const texts = await Promise.all(
      framed.map((frame) =>
        frame.evaluate(() => document.querySelector('#desk, main') !== null).catch(() => false),
      ),
    );
    expect(texts).not.toContain(true);
  });

  it('hears nothing of what is edited', async () => {
    const heard = await page.evaluate(async (origin) => {
      const open = (what: WebSocket | EventSource) =>
        new Promise<string[]>((resolve) => {
          what.addEventListener('open', () => resolve([what.constructor.name]));
          what.addEventListener('error', () => resolve([]));
        });
      const socket = origin.replace('http', 'ws');
      const all = await Promise.all([
        open(new EventSource(`${origin}/@desk/api/events`, { withCredentials: true })),
        open(new WebSocket(`${socket}/`, 'vite-hmr')),
        open(new WebSocket(`${socket}/?token=guess`, 'vite-hmr')),
      ]);
      return all.flat();
    }, desk.origin);
    expect(heard).toEqual([]);
  });

  it('can write nothing, also not by a form', async () => {
    const before = siteText();
    const changes = readdirSync(desk.site.content).sort();
    await page.evaluate(async (origin) => {
      const change = JSON.stringify({
        label: 'x',
        writes: [{ path: 'evil.yaml', base: null, text: 'evil' }],
      });
      for (const mode of ['cors', 'no-cors'] as const)
        await fetch(`${origin}/@desk/api/changes`, {
          method: 'POST',
          mode,
          credentials: 'include',
          headers: { 'content-type': 'text/plain' },
          body: change,
        }).catch(() => undefined);
      const form = document.createElement('form');
      form.method = 'post';
      form.enctype = 'text/plain';
      form.action = `${origin}/@desk/api/changes`;
      form.target = 'out';
      const field = document.createElement('input');
      field.name = change.slice(0, -1);
      field.value = '}';
      form.append(field);
      const frame = document.createElement('iframe');
      frame.name = 'out';
      document.body.append(frame, form);
      form.submit();
    }, desk.origin);
    await page.waitForTimeout(800);
    expect(readdirSync(desk.site.content).sort()).toEqual(changes);
    expect(siteText()).toBe(before);
  });
});

/** What the server answers to a program that says of itself what it likes. */
function answer(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(desk.origin);
    const asked = request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end();
  });
}

it('serves nothing to somebody without the cookie, nor by another name that leads here', async () => {
  const [cookie] = await desk.page.context().cookies(desk.origin);
  const known = `${cookie?.name}=${cookie?.value}`;
  const host = new URL(desk.origin).host;
  expect(await answer('/@desk/', { host, cookie: known })).toBe(200);
  for (const path of ['/', '/@desk/', '/@desk/desk.js', '/search-data.js', '/@vite/client', `/@fs/${SITE}`]) {
    expect(await answer(path, { host }), path).toBe(403);
    expect(await answer(path, { host: `evil.example:${host.split(':')[1]}`, cookie: known }), path).toBe(403);
  }
  expect(await answer('/@desk/?key=guess', { host })).toBe(403);
});

it('keeps content whole when it is killed in the middle of changes', async () => {
  const name = (round: number) => `name: ${'长'.repeat(20_000)}${round}\n`;
  const whole = new Set([siteText()]);
  const before = siteText();
  const versions = Array.from(
    { length: 40 },
    (_, round) => `${name(round)}${before.replace(/^name:.*\n/, '')}`,
  );
  for (const each of versions) whole.add(each);
  const writing = desk.page.evaluate(async (texts) => {
    for (const text of texts) {
      const { version } = await (await fetch('/@desk/api/files/site.yaml')).json();
      const body = JSON.stringify({ label: 'x', writes: [{ path: 'site.yaml', base: version, text }] });
      await fetch('/@desk/api/changes', { method: 'POST', body });
    }
  }, versions);
  writing.catch(() => undefined);
  await expect.poll(siteText, { interval: 20, timeout: 15_000 }).not.toBe(before);
  await desk.restart();
  expect(whole).toContain(siteText());
  expect(siteText()).not.toBe(before);
  const { changes } = await desk.page.evaluate(async () => (await fetch('/@desk/api/changes')).json());
  expect(changes.length).toBeGreaterThan(0);
  // Readers pass over what a killed write has left.
  const listed = readdirSync(desk.site.content).filter((each) => !each.startsWith('.'));
  expect(listed).toContain('site.yaml');
}, 60_000);

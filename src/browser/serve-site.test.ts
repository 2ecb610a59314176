import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSite } from './serve-site.ts';

let root = '';
let server: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'lectern-host-'));
  for (const folder of ['site/decks/客服', 'site-of-others'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'site/index.html'), 'home');
  writeFileSync(join(root, 'site/decks/客服/index.html'), 'deck');
  writeFileSync(join(root, 'site-of-others/secret.html'), 'secret');
  server = await serveSite(join(root, 'site'));
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

/** `fetch` would put an address in order before it asks for it. */
function ask(path: string): Promise<string> {
  return new Promise((answered, failed) => {
    request(`${server.origin}`, { path }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => answered(`${response.statusCode} ${text}`));
    })
      .on('error', failed)
      .end();
  });
}

it.each([
  ['/', '200 home'],
  ['/?q=1', '200 home'],
  ['/decks/%E5%AE%A2%E6%9C%8D/', '200 deck'],
  ['/none.html', '404 404'],
  ['/%E0%A4%A', '400 '],
  ['/../site-of-others/secret.html', '404 404'],
  ['/..%2Fsite-of-others%2Fsecret.html', '404 404'],
  ['/%00', '404 404'],
])('answers %s with %s', async (path, answer) => expect(await ask(path)).toBe(answer));

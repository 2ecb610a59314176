import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ANNOUNCEMENT_FILE, MANIFEST_FILE, type Manifest } from '../../src/offline/manifest.ts';
import { siteFiles } from '../../src/portable/make-portable.ts';
import { attributeOf, pageElements } from '../../src/portable/page-elements.ts';
import { SITES } from './build-sites.ts';

const TEXT_PAGES = ['roles/keeper/index.html', 'procedures/handover/index.html', 'phrases/index.html'];

/** What a browser asks for to show a page: the page, its styles, scripts and icon. */
function requestsOf(page: string): string[] {
  const asked = pageElements(readFileSync(join(SITES.mini, page), 'utf8')).flatMap((element) => {
    const isLink = element.tagName === 'link' && /stylesheet|^icon/.test(attributeOf(element, 'rel') ?? '');
    const address = isLink ? attributeOf(element, 'href') : attributeOf(element, 'src');
    return address === undefined || address.startsWith('data:')
      ? []
      : [posix.join(posix.dirname(page), address)];
  });
  return [page, ...asked];
}

const wire = (path: string) => gzipSync(readFileSync(join(SITES.mini, path)), { level: 9 }).length;
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('a page of text', () => {
  it.each(TEXT_PAGES)('%s takes four requests, 8 KB on the wire and 5 KB of script', (page) => {
    const requests = requestsOf(page);
    expect(requests.length).toBeLessThanOrEqual(4);
    expect(sum(requests.map(wire))).toBeLessThanOrEqual(8 * 1024);
    const scripts = requests.filter((path) => path.endsWith('.js'));
    expect(sum(scripts.map((path) => readFileSync(join(SITES.mini, path)).length))).toBeLessThanOrEqual(
      5 * 1024,
    );
  });
});

describe('a presentation', () => {
  it('takes two requests, 29.5 KB on the wire and 20.5 KB of script until it runs, and 10 KB to be seen', () => {
    // Players ask for nothing until they are played, and templates until the first slide stands or later.
    const later = /\.wav$|\/session\.|\/dialogs\.|\/stage\.|\/notes\.|\/drawing-board\./;
    const requests = requestsOf('decks/mini/present/index.html').filter((path) => !later.test(path));
    expect(requests.length).toBeLessThanOrEqual(2);
    expect(sum(requests.map(wire))).toBeLessThanOrEqual(29.5 * 1024);
    const scripts = requests.filter((path) => path.endsWith('.js'));
    expect(sum(scripts.map(wire))).toBeLessThanOrEqual(20.5 * 1024);
    expect(wire('decks/mini/present/index.html')).toBeLessThanOrEqual(10 * 1024);
  });
});

describe('a first save of the site', () => {
  it('takes at most five requests and 1.2 times what the site weighs compressed as one', async () => {
    const manifest: Manifest = JSON.parse(readFileSync(join(SITES.full, MANIFEST_FILE), 'utf8'));
    const requests = [ANNOUNCEMENT_FILE, MANIFEST_FILE, ...manifest.packs.map(({ path }) => path)];
    expect(requests.length).toBeLessThanOrEqual(5);
    const saved = siteFiles(SITES.full).filter((path) => path in manifest.files);
    const whole = Buffer.concat(saved.map((path) => readFileSync(join(SITES.full, path))));
    const fetched = sum(requests.map((path) => readFileSync(join(SITES.full, path)).length));
    expect(fetched).toBeLessThanOrEqual(1.2 * deflateSync(whole, { level: 9 }).length);
  });
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SlideOutline } from '../model/slide.ts';
import { contentHash } from '../offline/content-hash.ts';
import type { DeckToBuild } from './current-rebuild.ts';
import { openRebuild } from './rebuild.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lectern-rebuild-'));
  for (const folder of ['phone', 'dist/_astro']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'phone/desk.png'), 'a desk');
  writeFileSync(join(root, 'dist/_astro/desk.webp'), 'a small desk');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const PAGE = 'decks/phone/index.html';
const outlines: SlideOutline[] = [
  {
    id: 's1',
    title: '接电话',
    minutes: 2,
    layout: 'bullets',
    density: 'airy',
    ask: [],
    hidden: false,
    hasNotes: false,
  },
];
const phone: DeckToBuild = { id: 'phone', text: ['甲'], outlines, shows: { next: '乙' }, folder: 'phone' };

const open = (engine = 'engine 1') =>
  openRebuild<string[], { policy: string }>(join(root, 'cache'), root, engine);

/** One build: the decks, of which those that are not kept are made. */
function build(decks: readonly DeckToBuild[], engine?: string): void {
  const rebuild = open(engine);
  const dist = join(root, 'dist');
  for (const deck of decks) {
    if (rebuild.keeps(deck)) continue;
    const files = { [`decks/${deck.id}/index.html`]: '<p/>', [`decks/${deck.id}/notes.js`]: 'notes' };
    mkdirSync(join(dist, 'decks', deck.id), { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(dist, path), text);
    const page = {
      found: ['接电话'],
      raw: '<p>',
      facts: { policy: 'strict' },
      files,
      assets: ['_astro/desk.webp', '_astro/bell.mp3'],
      pictures: ['_astro/desk.webp'],
    };
    rebuild.made(`decks/${deck.id}/index.html`, page, dist);
  }
  rebuild.restorePictures(dist);
  rebuild.close(dist);
}

describe('a rebuild', () => {
  it('takes over the pages of a deck of which nothing has changed', () => {
    build([phone]);
    const rebuild = open();
    expect(rebuild.outlines('phone', phone.text)).toEqual(outlines);
    expect(rebuild.keeps(phone)).toBe(true);
    const page = rebuild.keptPages().get(PAGE);
    expect([page?.found, page?.raw(), page?.facts]).toEqual([['接电话'], '<p>', { policy: 'strict' }]);
    const dist = join(root, 'dist');
    rmSync(dist, { recursive: true });
    page?.place(dist);
    rebuild.restorePictures(dist);
    const read = (path: string) => readFileSync(join(dist, path), 'utf8');
    expect([read(PAGE), read('decks/phone/notes.js')]).toEqual(['<p/>', 'notes']);
    expect(read('_astro/desk.webp')).toBe('a small desk');
  });

  it('tells of the files that it put into the site, so that nobody need read them', () => {
    build([phone]);
    const rebuild = open();
    rebuild.keeps(phone);
    expect(rebuild.knownFiles()).toEqual(new Map());
    rebuild.keptPages().get(PAGE)?.place(join(root, 'dist'));
    expect(Object.fromEntries(rebuild.knownFiles())).toEqual({
      [PAGE]: { hash: contentHash('<p/>'), size: 4, assets: ['_astro/desk.webp', '_astro/bell.mp3'] },
      'decks/phone/notes.js': { hash: contentHash('notes'), size: 5, assets: [] },
    });
  });

  it('takes over no page as somebody has changed it in the site', () => {
    build([phone]);
    const page = join(root, 'dist', PAGE);
    writeFileSync(page, '<b/>');
    const rebuild = open();
    // Where the disk knows links, the kept file has changed as well.
    if (rebuild.keeps(phone)) rebuild.keptPages().get(PAGE)?.place(join(root, 'dist'));
    else build([phone]);
    expect(readFileSync(page, 'utf8')).toBe('<p/>');
  });

  it('makes them anew when the text, what they show of others or the engine is another', () => {
    build([phone]);
    expect(open().keeps({ ...phone, text: ['丙'] })).toBe(false);
    expect(open().outlines('phone', ['丙'])).toBeUndefined();
    expect(open().keeps({ ...phone, shows: { next: '丁' } })).toBe(false);
    expect(open('engine 2').keeps(phone)).toBe(false);
    expect(open('engine 2').outlines('phone', phone.text)).toBeUndefined();
  });

  it('makes them anew when a picture beside the text is another, has come or has gone', () => {
    build([phone]);
    writeFileSync(join(root, 'phone/desk.png'), 'another desk');
    expect(open().keeps(phone)).toBe(false);
    writeFileSync(join(root, 'phone/desk.png'), 'a desk');
    expect(open().keeps(phone)).toBe(true);
    writeFileSync(join(root, 'phone/chair.png'), 'a chair');
    expect(open().keeps(phone)).toBe(false);
  });

  it('trusts nothing that was cut or changed on the disk', () => {
    build([phone]);
    const folder = join(root, 'cache/decks/phone');
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      writeFileSync(join(folder, name), text.slice(0, -1));
      expect(open().keeps(phone), name).toBe(false);
      writeFileSync(join(folder, name), text);
    }
    rmSync(join(root, 'cache/pictures'), { recursive: true });
    expect(open().keeps(phone)).toBe(false);
  });

  it('forgets decks that are gone, and their pictures', () => {
    build([phone]);
    build([]);
    expect(existsSync(join(root, 'cache/decks/phone'))).toBe(false);
    expect(readdirSync(join(root, 'cache/pictures'))).toEqual([]);
  });
});

import { randomBytes } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { announcementOf, UNASKED_WIRE } from './manifest.ts';
import { precacheManifest, type SiteFile, siteFileOf } from './precache-manifest.ts';

const bytes = (text: string) => siteFileOf(new TextEncoder().encode(text));
const site = new Map([
  ['index.html', bytes('<h1>首页</h1>')],
  ['a.css', bytes('p{}')],
  ['copy.css', bytes('p{}')],
]);

describe('precacheManifest', () => {
  it('lists every file and keeps a content that occurs twice once', () => {
    const { manifest } = precacheManifest(site);
    expect(Object.keys(manifest.files).sort()).toEqual(['a.css', 'copy.css', 'index.html']);
    expect(manifest.bodies).toHaveLength(2);
    expect(manifest.files['a.css']).toBe(manifest.files['copy.css']);
  });
  it('changes its version with any content and any name, and not with the order', () => {
    const version = (files: Map<string, SiteFile>) => precacheManifest(files).manifest.version;
    expect(version(new Map([...site].reverse()))).toBe(version(site));
    expect(version(new Map([...site, ['a.css', bytes('q{}')]]))).not.toBe(version(site));
    expect(version(new Map([...site, ['b.css', bytes('p{}')]]))).not.toBe(version(site));
  });
  it('leaves out what only the host, the worker or those who show links read', () => {
    const more = new Map([
      ...site,
      ['_headers', bytes('x')],
      ['service-worker.js', bytes('x')],
      ['offline-data/a.pack', bytes('x')],
      ['og/site.png', bytes('x')],
      ['en/og/deck-phone.png', bytes('x')],
    ]);
    expect(precacheManifest(more).manifest).toEqual(precacheManifest(site).manifest);
  });
  it('packs a large site into three packs that hold every body in order', () => {
    const large = new Map(
      Array.from(
        { length: 40 },
        (_, index) => [`p${index}.html`, bytes(`${index} `.repeat(40_000))] as const,
      ),
    );
    const { manifest, packs } = precacheManifest(large);
    expect(packs.size).toBe(3);
    for (const { path, from, to, wire } of manifest.packs) {
      const packed = packs.get(path) ?? new Uint8Array();
      expect(packed).toHaveLength(wire);
      const sizes = manifest.bodies.slice(from, to).map(([, size]) => size);
      expect(inflateSync(packed)).toHaveLength(sizes.reduce((sum, size) => sum + size, 0));
    }
    expect(manifest.packs.map(({ from }) => from)).toEqual([
      0,
      ...manifest.packs.slice(0, -1).map(({ to }) => to),
    ]);
    expect(manifest.packs.at(-1)?.to).toBe(40);
    expect(announcementOf(manifest).files).toBe(40);
  });
  it('keeps together what the same courses need, and what all need apart', () => {
    const pages = new Map(
      ['a', 'b', 'c', 'd', 'copy'].map((name) => [name, bytes(name === 'copy' ? 'd' : name)]),
    );
    const courses = new Map([
      ['b', ['one']],
      ['c', ['one', 'two']],
      ['d', ['two']],
    ]);
    const { manifest } = precacheManifest(pages, courses);
    const partOf = (path: string) =>
      manifest.parts.find(
        ({ from, to }) => from <= (manifest.files[path] ?? -1) && (manifest.files[path] ?? -1) < to,
      );
    expect(partOf('a')?.of).toEqual([]);
    expect(partOf('b')?.of).toEqual(['one']);
    expect(partOf('c')?.of).toEqual(['one', 'two']);
    // Outside of the courses stands the same content.
    expect(partOf('d')).toBe(partOf('a'));
  });
  it('cuts no pack of a large site through the parts of two courses', () => {
    const pages = new Map(['a', 'b', 'c'].map((name) => [name, siteFileOf(randomBytes(5 << 20))]));
    const { manifest } = precacheManifest(
      pages,
      new Map([
        ['b', ['one']],
        ['c', ['two']],
      ]),
    );
    expect(manifest.packs.reduce((sum, { wire }) => sum + wire, 0)).toBeGreaterThan(UNASKED_WIRE);
    expect(manifest.packs.map(({ from, to }) => [from, to])).toEqual(
      manifest.parts.map(({ from, to }) => [from, to]),
    );
  }, 60_000);
  it('reads a site once that is large whatever it packs to', () => {
    const read: string[] = [];
    const film = (name: string): SiteFile => ({
      ...bytes(name),
      size: 60 << 20,
      content: () => {
        read.push(name);
        return new TextEncoder().encode(name);
      },
    });
    const { packs } = precacheManifest(
      new Map([
        ['a.mp4', film('a')],
        ['b.mp4', film('b')],
      ]),
      new Map([['b.mp4', ['one']]]),
    );
    expect(read).toEqual(['a', 'b']);
    expect(packs.size).toBe(2);
  });
});

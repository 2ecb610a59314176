import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MANIFEST_FILE, type SavedVersion } from './manifest.ts';
import { precacheManifest, siteFileOf } from './precache-manifest.ts';
import { saveSite } from './save-site.ts';
import { SiteStore } from './site-store.ts';

const ROOT = 'https://site.example/a/';
const OPTIONS = {
  without: [] as string[],
  readers: async () => new Set<string>(),
  stop: new AbortController().signal,
  progress: () => undefined,
};

/** A device's Cache API in memory; it can be killed at a write and be full. */
class Device {
  readonly entries = new Map<string, Uint8Array<ArrayBuffer>>();
  writesLeft = Number.POSITIVE_INFINITY;
  fault: Error = new Error('killed');
  async has(): Promise<boolean> {
    return true;
  }
  async open(): Promise<Device> {
    return this;
  }
  async keys(): Promise<{ url: string }[]> {
    return [...this.entries.keys()].map((url) => ({ url }));
  }
  async match(key: string): Promise<Response | undefined> {
    const kept = this.entries.get(key);
    return kept && new Response(kept);
  }
  async put(key: string, response: Response): Promise<void> {
    const body = new Uint8Array(await response.arrayBuffer());
    if (this.writesLeft-- <= 0) throw this.fault;
    this.entries.set(key, body);
  }
  async delete(key: string): Promise<boolean> {
    return this.entries.delete(key);
  }
}

/** Pages 10 to 19 are of one course, 20 to 29 of another, page 29 of both. */
const COURSES = new Map(
  Array.from({ length: 20 }, (_, index) => [
    `p${index + 10}.html`,
    [index < 10 ? 'one' : 'two', ...(index === 19 ? ['one'] : [])],
  ]),
);

/** A site of 30 pages; `change` makes another version of pages 3 and 4. */
function versionOfSite(change: string) {
  const files = new Map(
    Array.from({ length: 30 }, (_, index) => [
      `p${index}.html`,
      new TextEncoder().encode(`第 ${index} 页 ${index === 3 || index === 4 ? change : ''}`.repeat(50)),
    ]),
  );
  const listed = new Map([...files].map(([path, content]) => [path, siteFileOf(content)]));
  return { files, ...precacheManifest(listed, COURSES) };
}

let device: Device;
let store: SiteStore;
let host: ReturnType<typeof versionOfSite>;
let asked: string[];
let answer: (path: string) => Response | undefined;

beforeEach(() => {
  device = new Device();
  store = new SiteStore(ROOT);
  host = versionOfSite('甲');
  asked = [];
  answer = () => undefined;
  vi.stubGlobal('caches', device);
  vi.stubGlobal('fetch', async (address: string) => {
    const path = decodeURIComponent(address.slice(ROOT.length));
    asked.push(path);
    const special = answer(path);
    if (special) return special;
    if (path === MANIFEST_FILE) return Response.json(host.manifest);
    const body = host.packs.get(path) ?? host.files.get(path);
    return body ? new Response(new Uint8Array(body)) : new Response('none', { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const save = (options: Partial<typeof OPTIONS> = {}) => saveSite(ROOT, store, { ...OPTIONS, ...options });

/** Every page of the version that is the site now; fails where one is not on the device. */
async function savedPages(): Promise<string[]> {
  const [manifest] = await store.versions();
  if (!manifest) return [];
  return Promise.all(Object.keys(manifest.files).map((path) => textOf(manifest, path)));
}

async function textOf(manifest: SavedVersion, path: string): Promise<string> {
  const hash = manifest.bodies[manifest.files[path] ?? -1]?.[0] ?? '';
  const body = await store.body(hash, path);
  expect(body, path).toBeDefined();
  return (await body?.text()) ?? '';
}

const textsOf = ({ files, manifest }: typeof host) =>
  Object.keys(manifest.files).map((path) => new TextDecoder().decode(files.get(path)));

describe('saveSite', () => {
  it('saves a site from its packs, without asking for a single page', async () => {
    await save();
    expect(await savedPages()).toEqual(textsOf(host));
    expect(asked.filter((path) => path.endsWith('.html'))).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(4);
  });

  it('fetches of an update only what changed, and drops what nobody reads', async () => {
    await save();
    host = versionOfSite('乙');
    asked = [];
    await save();
    expect(asked).toEqual([MANIFEST_FILE, 'p3.html', 'p4.html']);
    expect(await savedPages()).toEqual(textsOf(host));
    expect((await store.heldBodies()).size).toBe(30);
  });

  it('shows the old or the new version whole after 50 kills at any point, and gets there', async () => {
    const old = host;
    await save();
    for (let kill = 0; kill < 50; kill++) {
      const before = await savedPages();
      host = versionOfSite(`第 ${kill >> 2} 次`);
      device.writesLeft = kill % 4;
      await save().catch(() => undefined);
      device.writesLeft = Number.POSITIVE_INFINITY;
      const now = await savedPages();
      expect([before, textsOf(host)], `kill ${kill}`).toContainEqual(now);
    }
    await save();
    expect(await savedPages()).toEqual(textsOf(host));
    expect(await savedPages()).not.toEqual(textsOf(old));
  });

  it('goes on with a first save that was killed anywhere', async () => {
    for (let kill = 0; kill <= 30; kill++) {
      device.writesLeft = kill;
      device.entries.clear();
      await save().catch(() => undefined);
      expect([[], textsOf(host)]).toContainEqual(await savedPages());
      device.writesLeft = Number.POSITIVE_INFINITY;
      await save();
      expect(await savedPages()).toEqual(textsOf(host));
    }
  });

  it('takes the pages one by one where a pack is damaged, cut short or missing', async () => {
    for (const bad of [
      new Response('x'),
      new Response(null, { status: 404 }),
      new Response(new Uint8Array(0)),
    ]) {
      device.entries.clear();
      answer = (path) => (path.endsWith('.pack') ? bad.clone() : undefined);
      await save();
      expect(await savedPages()).toEqual(textsOf(host));
    }
  });

  it('refuses a page that is not the one of the manifest, and keeps the old version', async () => {
    await save();
    const before = await savedPages();
    host = versionOfSite('乙');
    answer = (path) => (path === 'p3.html' ? new Response('half an upl') : undefined);
    await expect(save()).rejects.toMatchObject({ why: 'damaged' });
    expect(await savedPages()).toEqual(before);
  });

  it('refuses a manifest that is a page of the host', async () => {
    answer = (path) => (path === MANIFEST_FILE ? new Response('<h1>Login</h1>') : undefined);
    await expect(save()).rejects.toMatchObject({ why: 'unreachable' });
  });

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [503, 'unreachable'],
  ])('says of a host that answers %i that the site is %s, and keeps the old version', async (status, why) => {
    await save();
    answer = () => new Response('no', { status });
    await expect(save()).rejects.toMatchObject({ why });
    expect(await savedPages()).toEqual(textsOf(host));
  });

  it('leaves no half version on a full device', async () => {
    await save();
    const before = await savedPages();
    host = versionOfSite('乙');
    device.fault = new DOMException('full', 'QuotaExceededError');
    device.writesLeft = 1;
    await expect(save()).rejects.toMatchObject({ why: 'full' });
    expect(await savedPages()).toEqual(before);
    expect((await store.heldBodies()).size).toBe(30);
  });

  it('leaves out what only the courses need that were not chosen, and keeps to it', async () => {
    await save({ without: ['two'] });
    const [first] = await store.versions();
    const paths = Object.keys(first?.files ?? {}).sort();
    expect(paths).toEqual(
      Object.keys(host.manifest.files)
        .sort()
        .filter((path) => !/^p2[0-8]/.test(path)),
    );
    expect((await store.heldBodies()).size).toBe(21);
    host = versionOfSite('乙');
    asked = [];
    await save({ without: ['two'] });
    expect(asked).toEqual([MANIFEST_FILE, 'p3.html', 'p4.html']);
    asked = [];
    await save();
    expect(asked.slice(1).sort()).toEqual(Array.from({ length: 9 }, (_, index) => `p${20 + index}.html`));
    expect(await savedPages()).toEqual(textsOf(host));
    await save({ without: ['one', 'two'] });
    expect((await store.heldBodies()).size).toBe(10);
  });

  it('keeps the version that an open page still reads', async () => {
    await save();
    const [old] = await store.versions();
    host = versionOfSite('乙');
    await save({ readers: async () => new Set([old?.version ?? '']) });
    expect((await store.versions()).map(({ version }) => version)).toEqual([
      host.manifest.version,
      old?.version,
    ]);
    expect(old && (await textOf(old, 'p3.html'))).toContain('甲');
  });
});

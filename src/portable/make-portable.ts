import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { headerPolicy, policyEdit, policyOf, withPolicy } from './content-policy.ts';
import { headersFile, webConfig } from './host-files.ts';
import { notesApart } from './notes-apart.ts';
import { builtPage, type PageEdit, withEdits } from './page-edit.ts';
import { applyEdits, type Edit } from './page-elements.ts';
import { type DeadLink, relativeUrls } from './relative-urls.ts';
import { standalonePage } from './standalone-page.ts';

/** Hosts serve it at any depth, so it can neither use relative addresses nor know its root. */
const NOT_FOUND_PAGE = '404.html';

/** WebAssembly, as Pagefind names its own. */
const WASM = /\.wasm$|\/wasm\.[^/]+\.pagefind$/;

/** Every file of a built site, as paths from its root with `/`. */
export async function siteFiles(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** What is done to the pages while they are made portable. */
export interface PageFinish {
  /** In their order, while addresses still begin with `/`. */
  edits: readonly PageEdit[];
  /** Whether the notes of a page go into a script beside it. */
  hasNotesApart: (page: string) => boolean;
}

/**
 * Finishes every page of a built site in one go: it works wherever the site lies and has its content
 * policy. Writes what hosts read as well: `_headers`, `web.config`, `.nojekyll`.
 * @throws when an address leads nowhere; all of them are named
 */
export async function makePortable(dist: string, { edits, hasNotesApart }: PageFinish): Promise<void> {
  const paths = await siteFiles(dist);
  const files = new Set(paths);
  const dead: DeadLink[] = [];
  const policies = new Set<string>();
  const wasm = paths.some((path) => WASM.test(path));
  for (const path of paths.filter((each) => each.endsWith('.html'))) {
    const page = builtPage(path, await readFile(join(dist, path), 'utf8'));
    const own = edits.reduce<Edit[]>((all, edit) => withEdits(all, edit(page)), []);
    if (path === NOT_FOUND_PAGE) {
      const whole = await carryAll(applyEdits(page.html, own), path, dist, paths);
      const finished = withPolicy(whole, { wasm });
      policies.add(policyOf(finished) ?? '');
      await writeFile(join(dist, path), finished);
      continue;
    }
    const { edits: addresses, deadLinks } = relativeUrls(page, files);
    dead.push(...deadLinks);
    const changed = withEdits(own, addresses);
    const apart = hasNotesApart(path) ? notesApart(page, changed) : undefined;
    if (apart) await writeFile(join(dist, dirname(path), 'notes.js'), apart.script);
    const all = apart ? withEdits(apart.edits, changed) : changed;
    const { policy, edits: meta } = policyEdit(page, all, wasm);
    policies.add(policy);
    await writeFile(join(dist, path), applyEdits(page.html, [...all, ...meta]));
  }
  const policy = headerPolicy(policies);
  await writeFile(join(dist, '_headers'), headersFile(policy));
  await writeFile(join(dist, 'web.config'), webConfig(policy, paths));
  // GitHub Pages leaves out folders that begin with _ unless this file is there.
  await writeFile(join(dist, '.nojekyll'), '');
  if (dead.length === 0) return;
  const list = dead.map(({ page, line, href }) => `${page}:${line}  leads to ${href}, which does not exist`);
  throw new Error(`The built site has dead links.\n\n${list.join('\n')}`);
}

async function carryAll(html: string, page: string, dist: string, paths: readonly string[]): Promise<string> {
  const small = paths.filter((path) => /\.(?:css|js|svg)$/.test(path));
  const contents = new Map<string, Uint8Array>();
  for (const path of small) contents.set(path, await readFile(join(dist, path)));
  return standalonePage(html, page, (path) => contents.get(path));
}

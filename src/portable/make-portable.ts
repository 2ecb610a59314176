import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { headerPolicy, policyOf, withPolicy } from './content-policy.ts';
import { headersFile, webConfig } from './host-files.ts';
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

/**
 * Makes every page of a built site work wherever the site lies, gives it its content policy, and
 * writes what hosts read: `_headers`, `web.config`, `.nojekyll`.
 * @throws when an address leads nowhere; all of them are named
 */
export async function makePortable(dist: string): Promise<void> {
  const paths = await siteFiles(dist);
  const files = new Set(paths);
  const dead: DeadLink[] = [];
  const policies = new Set<string>();
  const wasm = paths.some((path) => WASM.test(path));
  const finish = async (page: string, html: string) => {
    const finished = withPolicy(html, { wasm });
    const policy = policyOf(finished);
    if (policy !== undefined) policies.add(policy);
    await writeFile(join(dist, page), finished);
  };
  for (const page of paths.filter((path) => path.endsWith('.html'))) {
    const html = await readFile(join(dist, page), 'utf8');
    if (page === NOT_FOUND_PAGE) {
      await finish(page, await carryAll(html, page, dist, paths));
      continue;
    }
    const { html: relativeHtml, deadLinks } = relativeUrls(html, page, files);
    dead.push(...deadLinks);
    await finish(page, relativeHtml);
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

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { policyEdits, withPolicy } from './content-policy.ts';
import { finishPage } from './finish-page.ts';
import { type BuiltPage, builtPage, type PagePass, withEdits } from './page-edit.ts';
import { applyEdits, type Edit } from './page-elements.ts';
import { siteAddresses } from './relative-urls.ts';
import { standalonePage } from './standalone-page.ts';

/** Hosts serve it at any depth, so it can neither use relative addresses nor know its root. */
const NOT_FOUND_PAGE = '404.html';

/** An SVG beside a document, as Astro puts it into a site. */
const DRAWING = /^_astro\/[^/]+\.svg$/;

/** WebAssembly, as Pagefind names its own. */
const WASM = /\.wasm$|\/wasm\.[^/]+\.pagefind$/;

/** Every file of a built site, as paths from its root with `/`. */
export function siteFiles(dist: string): string[] {
  const filesIn = (folder: string, path: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return filesIn(join(folder, entry.name), `${path}${entry.name}/`);
      return entry.isFile() ? [path + entry.name] : [];
    });
  return filesIn(dist, '').sort();
}

/** What is done to the pages while they are made portable. */
export interface PageFinish {
  /** In their order. */
  passes: readonly PagePass[];
  /** Whether the notes of a page go into a script beside it. */
  hasNotesApart: (page: string) => boolean;
}

/**
 * Finishes every page of a built site in one go: it works wherever the site lies and has its content
 * policy. Pages are read and written synchronously: a promise for each costs four times as much as the file itself.
 * @throws when an address leads nowhere; all of them are named
 */
export function makePortable(dist: string, { passes, hasNotesApart }: PageFinish): void {
  const paths = siteFiles(dist);
  const files = new Set(paths);
  const wasm = paths.some((path) => WASM.test(path));
  const fileOf = siteAddresses(files);
  const policyEdit = policyEdits(wasm);
  const dead: string[] = [];
  const named = new Set<string>();

  if (files.has(NOT_FOUND_PAGE)) {
    const html = notFoundPage(dist, paths, { passes, wasm });
    writeFileSync(join(dist, NOT_FOUND_PAGE), html);
  }
  for (const path of paths.filter((each) => each.endsWith('.html') && each !== NOT_FOUND_PAGE)) {
    const page = builtPage(path, readFileSync(join(dist, path), 'utf8'));
    const { html, notes, addresses } = finishPage(page, {
      edits: editsOf(passes, page),
      fileOf,
      hasNotesApart: hasNotesApart(path),
      policyEdit,
    });
    for (const { href, line, file } of addresses) {
      if (file === undefined) dead.push(`${path}:${line}  leads to ${href}, which does not exist`);
      else named.add(file);
    }
    writeFileSync(join(dist, path), html);
    if (notes) writeFileSync(join(dist, posix.dirname(path), notes.file), notes.script);
  }
  // Drawings that are part of their pages are no files beside them.
  const drawings = paths.filter((path) => DRAWING.test(path));
  for (const path of [...passes.flatMap((pass) => pass.files), ...drawings]) {
    if (!named.has(path)) rmSync(join(dist, path));
  }
  if (dead.length > 0) throw new Error(`The built site has dead links.\n\n${dead.join('\n')}`);
}

/** It cannot know where it is shown, so it carries everything in itself. */
function notFoundPage(
  dist: string,
  paths: readonly string[],
  { passes, wasm }: { passes: readonly PagePass[]; wasm: boolean },
): string {
  const page = builtPage(NOT_FOUND_PAGE, readFileSync(join(dist, NOT_FOUND_PAGE), 'utf8'));
  const files = new Set(paths);
  const html = applyEdits(page.html, editsOf(passes, page));
  return withPolicy(
    standalonePage(html, NOT_FOUND_PAGE, (path) =>
      files.has(path) ? readFileSync(join(dist, path)) : undefined,
    ),
    { wasm },
  );
}

function editsOf(passes: readonly PagePass[], page: BuiltPage): Edit[] {
  return passes.reduce<Edit[]>((all, { edit }) => withEdits(all, edit(page)), []);
}

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { headerPolicy, policyEdits, policyOf, withPolicy } from './content-policy.ts';
import { type FinishedPage, finishPage } from './finish-page.ts';
import { headersFile, webConfig } from './host-files.ts';
import { type BuiltPage, builtPage, type PagePass, withEdits } from './page-edit.ts';
import { applyEdits, type Edit } from './page-elements.ts';
import { type FileOfAddress, siteAddresses } from './relative-urls.ts';
import { standalonePage } from './standalone-page.ts';

/** Hosts serve it at any depth, so it can neither use relative addresses nor know its root. */
const NOT_FOUND_PAGE = '404.html';

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
  /** Pages that an earlier build has finished, which are not in `dist`, by path. */
  kept?: ReadonlyMap<string, KeptFinish>;
  /** Told of every page that was in `dist`, when it is finished. */
  onFinished?: (path: string, page: JustFinished) => void;
}

/** What is known of a finished page besides its text, as plain data. */
export interface FinishFacts extends Pick<FinishedPage, 'policy' | 'addresses'> {
  /** What it was finished with: with the same it holds for another build. */
  with: string;
}

/** A page that an earlier build has finished. */
export interface KeptFinish {
  /** As Astro wrote it. */
  raw(): string;
  facts: FinishFacts;
  /** Puts it into `dist` as it was finished. */
  place(dist: string): void;
}

/** A page that has been finished now. */
export interface JustFinished {
  /** As Astro wrote it. */
  raw: string;
  facts: FinishFacts;
  /** The page and what was written beside it: texts by their path. */
  files: Record<string, string>;
}

/**
 * Finishes every page of a built site in one go: it works wherever the site lies and has its content
 * policy. Writes what hosts read as well: `_headers`, `web.config`, `.nojekyll`. Pages are read and written
 * synchronously: a promise for each costs four times as much as the file itself.
 * @throws when an address leads nowhere; all of them are named
 */
export function makePortable(
  dist: string,
  { passes, hasNotesApart, kept = new Map(), onFinished }: PageFinish,
): void {
  const written = siteFiles(dist);
  const paths = [...written, ...kept.keys()].sort();
  const files = new Set(paths);
  const wasm = paths.some((path) => WASM.test(path));
  const finishedWith = digestOf([...passes.map(({ from }) => from), wasm]);
  const fileOf = siteAddresses(files);
  const policyEdit = policyEdits(wasm);
  const dead: string[] = [];
  const policies = new Set<string>();
  const named = new Set<string>();

  const note = (path: string, { policy, addresses }: Pick<FinishedPage, 'policy' | 'addresses'>) => {
    policies.add(policy);
    for (const { href, line, file } of addresses) {
      if (file === undefined) dead.push(`${path}:${line}  leads to ${href}, which does not exist`);
      else named.add(file);
    }
  };
  const finish = (path: string, raw: string): FinishedPage => {
    const page = builtPage(path, raw);
    return finishPage(page, {
      edits: editsOf(passes, page),
      fileOf,
      hasNotesApart: hasNotesApart(path),
      policyEdit,
    });
  };

  if (files.has(NOT_FOUND_PAGE)) {
    const html = notFoundPage(dist, written, { passes, wasm });
    policies.add(policyOf(html) ?? '');
    writeFileSync(join(dist, NOT_FOUND_PAGE), html);
  }
  for (const path of paths.filter((each) => each.endsWith('.html') && each !== NOT_FOUND_PAGE)) {
    const before = kept.get(path);
    if (before?.facts.with === finishedWith && sameAddresses(before.facts, fileOf)) {
      note(path, before.facts);
      before.place(dist);
      continue;
    }
    const raw = before ? before.raw() : readFileSync(join(dist, path), 'utf8');
    const { html, notes, ...facts } = finish(path, raw);
    note(path, facts);
    const texts = { [path]: html, ...(notes === undefined ? {} : { [notesOf(path)]: notes }) };
    if (before) mkdirSync(dirname(join(dist, path)), { recursive: true });
    for (const [file, text] of Object.entries(texts)) writeFileSync(join(dist, file), text);
    if (!before) onFinished?.(path, { raw, facts: { ...facts, with: finishedWith }, files: texts });
  }
  for (const path of passes.flatMap((pass) => pass.files)) {
    if (!named.has(path)) rmSync(join(dist, path));
  }
  const policy = headerPolicy(policies);
  writeFileSync(join(dist, '_headers'), headersFile(policy));
  writeFileSync(join(dist, 'web.config'), webConfig(policy, paths));
  // GitHub Pages leaves out folders that begin with _ unless this file is there.
  writeFileSync(join(dist, '.nojekyll'), '');
  if (dead.length > 0) throw new Error(`The built site has dead links.\n\n${dead.join('\n')}`);
}

/** The script with a page's notes. */
function notesOf(page: string): string {
  return posix.join(posix.dirname(page), 'notes.js');
}

/** Whether the addresses of a page still lead where they led. */
function sameAddresses({ addresses }: FinishFacts, fileOf: FileOfAddress): boolean {
  return addresses.every(({ href, file }) => fileOf(href) === file);
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** It cannot know where it is shown, so it carries everything in itself. */
function notFoundPage(
  dist: string,
  paths: readonly string[],
  { passes, wasm }: { passes: readonly PagePass[]; wasm: boolean },
): string {
  const page = builtPage(NOT_FOUND_PAGE, readFileSync(join(dist, NOT_FOUND_PAGE), 'utf8'));
  const contents = new Map<string, Uint8Array>();
  for (const path of paths.filter((each) => /\.(?:css|js|svg)$/.test(each)))
    contents.set(path, readFileSync(join(dist, path)));
  const html = applyEdits(page.html, editsOf(passes, page));
  return withPolicy(
    standalonePage(html, NOT_FOUND_PAGE, (path) => contents.get(path)),
    { wasm },
  );
}

function editsOf(passes: readonly PagePass[], page: BuiltPage): Edit[] {
  return passes.reduce<Edit[]>((all, { edit }) => withEdits(all, edit(page)), []);
}

import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { PageEdit } from './page-edit.ts';
import { applyEdits, attributeOf, type PageElement, pageElements } from './page-elements.ts';
import { usedRules } from './used-rules.ts';

/** Folder of the gathered sheets, below the site's root. */
const FOLDER = '_astro';

/** Whose styles are gathered. */
export interface UsedStylesOptions {
  /** Every file of the built site, as paths from its root. */
  files: readonly string[];
  /** Pages of one group share a sheet; a page without a group keeps its sheets. */
  groupOf: (page: string) => string | undefined;
  /** Whether a page carries its styles in itself, for it must stand with the host's first answer. */
  isWhole: (page: string) => boolean;
  /** Paths of scripts that set classes on a page which loads them later. */
  laterScripts: (page: string) => readonly string[];
}

interface Group {
  pages: string[];
  /** Paths of the sheets that the gathered one replaces. */
  sheets: string[];
  /** Paths of the scripts that set classes on the pages. */
  scripts: Set<string>;
  words: Set<string>;
}

/**
 * Makes one sheet for each group of pages, with only the rules that they use: a page must stand at
 * once on a slow line, and draws with few of the many components. Sheets that no page will link to
 * any more are removed.
 * @returns what puts the new styles into a page
 */
export async function gatherUsedStyles(
  dist: string,
  { files, groupOf, isWhole, laterScripts }: UsedStylesOptions,
): Promise<PageEdit> {
  const texts = new Map<string, string>();
  const read = async (path: string) => {
    const text = texts.get(path) ?? (await readFile(join(dist, path), 'utf8'));
    if (!path.endsWith('.html')) texts.set(path, text);
    return text;
  };
  const existing = new Set(files);
  const wordsOfScripts = new Map<string, Set<string>>();
  const wordsIn = async (path: string) => {
    const words = wordsOfScripts.get(path) ?? wordsOf(await read(path));
    wordsOfScripts.set(path, words);
    return words;
  };
  const linked = new Set<string>();
  const groups = new Map<string, Group>();
  for (const page of files.filter((path) => path.endsWith('.html'))) {
    const html = await read(page);
    const elements = pageElements(html);
    const name = groupOf(page);
    const sheets = name === undefined ? [] : sheetsInHead(html, elements).map(pathOf);
    for (const path of elements.filter(isSheet).map(pathOf)) if (!sheets.includes(path)) linked.add(path);
    if (sheets.length === 0) continue;
    const key = [name, ...sheets].join(' ');
    const group = groups.get(key) ?? { pages: [], sheets, scripts: new Set(), words: new Set() };
    groups.set(key, group);
    group.pages.push(page);
    for (const word of wordsOf(html)) group.words.add(word);
    const scripts = elements.filter(({ tagName }) => tagName === 'script').map(pathOf);
    for (const path of [...scripts, ...laterScripts(page)]) if (existing.has(path)) group.scripts.add(path);
  }
  const stylesOf = new Map<string, string>();
  const pick = rulePicker();
  for (const { pages, sheets, scripts, words } of groups.values()) {
    for (const path of scripts) for (const word of await wordsIn(path)) words.add(word);
    const used = pick((await Promise.all(sheets.map(read))).join('\n'), words);
    const hash = createHash('sha256').update(used).digest('hex').slice(0, 8);
    const path = posix.join(FOLDER, `styles.${hash}.css`);
    // A sheet's own addresses are from where it lies.
    const carried = pages.filter((page) => isWhole(page) && !used.includes('url('));
    if (carried.length < pages.length) await writeFile(join(dist, path), used);
    for (const page of pages) {
      stylesOf.set(
        page,
        carried.includes(page) ? `<style>${used}</style>` : `<link rel="stylesheet" href="/${path}">`,
      );
    }
  }
  const left = files.filter((path) => path.startsWith(`${FOLDER}/`) && path.endsWith('.css'));
  for (const path of left) if (!linked.has(path)) await rm(join(dist, path));
  return (html, page) => {
    const styles = stylesOf.get(page);
    return styles === undefined ? html : withStyles(html, styles);
  };
}

function isSheet(element: PageElement): boolean {
  return element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet';
}

/** What a link or a script names, from the site's root; empty where it names nothing. */
function pathOf(element: PageElement): string {
  return (attributeOf(element, 'href') ?? attributeOf(element, 'src') ?? '').replace(/^\//, '');
}

/** Those that the page needs at once; templates in its body hold others, for later. */
function sheetsInHead(html: string, elements: readonly PageElement[]): PageElement[] {
  const end = html.indexOf('</head>');
  return elements.filter((element) => isSheet(element) && element.start < end);
}

const headOf = (html: string) => html.slice(0, html.indexOf('</head>') + '</head>'.length);

/** The page with `styles` in the place of its sheets. */
function withStyles(html: string, styles: string): string {
  const edits = sheetsInHead(html, pageElements(headOf(html))).map(({ start, end }, index) => ({
    start,
    end,
    text: index === 0 ? styles : '',
  }));
  return applyEdits(html, edits);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\w-]+/g));
}

/** `usedRules`, which reads a sheet once for all pages that have the same of its words. */
function rulePicker(): (css: string, words: ReadonlySet<string>) => string {
  const picked = new Map<string, string>();
  const wordsOfSheets = new Map<string, Set<string>>();
  return (css, words) => {
    const ofSheet = wordsOfSheets.get(css) ?? wordsOf(css);
    wordsOfSheets.set(css, ofSheet);
    const shared = new Set([...ofSheet].filter((word) => words.has(word)));
    const key = [...shared, css].join(' ');
    const rules = picked.get(key) ?? usedRules(css, shared);
    picked.set(key, rules);
    return rules;
  };
}

import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';
import { applyEdits, attributeOf, type PageElement, pageElements } from './page-elements.ts';

/** Folder of the gathered sheets, below the site's root. */
const FOLDER = '_astro';

/** Whose styles are gathered. */
export interface UsedStylesOptions {
  /** Every file of the built site, as paths from its root. */
  files: readonly string[];
  /** Whether a page's sheets are gathered. */
  isTreated: (page: string) => boolean;
  /** Paths of the scripts that set classes on those pages. */
  scripts: readonly string[];
}

/**
 * Gives pages one sheet each, with only the rules that they use: a presentation must stand at once
 * on a slow line, and a deck draws with few of the many components. Sheets that no page links to
 * any more are removed. Addresses in the pages still begin with `/`.
 */
export async function gatherUsedStyles(
  dist: string,
  { files, isTreated, scripts }: UsedStylesOptions,
): Promise<void> {
  const read = (path: string) => readFile(join(dist, path), 'utf8');
  const words = (await Promise.all(scripts.map(read))).join('\n');
  const linked = new Set<string>();
  const pick = rulePicker();
  for (const page of files.filter((path) => path.endsWith('.html'))) {
    let html = await read(page);
    const sheets = isTreated(page) ? sheetsInHead(html) : [];
    if (sheets.length > 0) {
      const css = await Promise.all(sheets.map(({ path }) => read(path)));
      const used = await pick(css.join('\n'), `${html}\n${words}`);
      const hash = createHash('sha256').update(used).digest('hex').slice(0, 8);
      const path = `${FOLDER}/slides.${hash}.css`;
      await writeFile(join(dist, path), used);
      html = withOneSheet(html, sheets, path);
      await writeFile(join(dist, page), html);
    }
    for (const { path } of sheetsOf(html)) linked.add(path);
  }
  const left = files.filter((path) => path.startsWith(`${FOLDER}/`) && path.endsWith('.css'));
  for (const path of left) if (!linked.has(path)) await rm(join(dist, path));
}

interface Sheet {
  /** From the site's root. */
  path: string;
  link: PageElement;
}

function sheetsOf(html: string): Sheet[] {
  return pageElements(html)
    .filter((element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet')
    .map((link) => ({ path: (attributeOf(link, 'href') ?? '').replace(/^\//, ''), link }));
}

/** Those that the page needs at once; templates of the body hold others, for later. */
function sheetsInHead(html: string): Sheet[] {
  const body = html.indexOf('<body');
  return sheetsOf(html).filter(({ link }) => link.start < body);
}

function withOneSheet(html: string, sheets: readonly Sheet[], path: string): string {
  const edits = sheets.map(({ link: { start, end } }, index) => ({
    start,
    end,
    text: index === 0 ? `<link rel="stylesheet" href="/${path}">` : '',
  }));
  return applyEdits(html, edits);
}

const wordsOf = (text: string) => new Set(text.match(/[\w-]+/g));

/** The rules of a sheet whose tags, classes and attributes are among the words of a content. */
async function usedRules(css: string, content: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: content, extension: 'html' }],
    css: [{ raw: css }],
    keyframes: true,
    defaultExtractor: (text) => [...wordsOf(text)],
  });
  return result?.css ?? css;
}

/** `usedRules`, which picks once for all pages with the same words of the sheet. */
function rulePicker(): (css: string, content: string) => Promise<string> {
  const picked = new Map<string, Promise<string>>();
  const wordsOfSheet = new Map<string, string[]>();
  return (css, content) => {
    const known = wordsOfSheet.get(css) ?? [...wordsOf(css)];
    wordsOfSheet.set(css, known);
    const words = wordsOf(content);
    const used = known.filter((word) => words.has(word)).join(' ');
    const rules = picked.get(used + css) ?? usedRules(css, used);
    picked.set(used + css, rules);
    return rules;
  };
}

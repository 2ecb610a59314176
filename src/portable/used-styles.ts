import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageEdit } from './page-edit.ts';
import { applyEdits, attributeOf, type PageElement, pageElements } from './page-elements.ts';
import { usedRules } from './used-rules.ts';

/** Which styles go into which pages. */
export interface UsedStylesOptions {
  /** Every file of the built site, as paths from its root. */
  files: readonly string[];
  /** Whether a page carries its styles in itself. */
  isWhole: (page: string) => boolean;
  /** Paths of scripts that a page loads when it needs them and does not name. */
  laterScripts: (html: string) => readonly string[];
}

/** The sheets of a site. */
export interface UsedStyles {
  /** Puts the rules that a page uses into it, in the place of the sheets in its head. */
  inline: PageEdit;
  /** Removes the sheets that no page links to any more; to be called after the last page. */
  removeUnused(): Promise<void>;
}

/**
 * Lets pages stand with the host's first answer: each draws with few of the many components, and its
 * few rules weigh less than a request. Rules that name a tag, class or id which is nowhere in the page
 * nor in its scripts are left out.
 */
export async function usedStyles(
  dist: string,
  { files, isWhole, laterScripts }: UsedStylesOptions,
): Promise<UsedStyles> {
  const sheets = new Map<string, string>();
  const wordsOfScripts = new Map<string, Set<string>>();
  for (const path of files) {
    const read = () => readFile(join(dist, path), 'utf8');
    if (path.endsWith('.css')) sheets.set(path, await read());
    if (/^scripts\/.*\.js$/.test(path)) wordsOfScripts.set(path, wordsOf(await read()));
  }
  const linked = new Set<string>();
  const readers = new Map<string, ReturnType<typeof usedRules>>();
  /** Each row of sheets is read once, whatever the number of pages that have it. */
  const readerOf = (paths: readonly string[]) => {
    const key = paths.join(' ');
    const reader = readers.get(key) ?? usedRules(paths.map((path) => sheets.get(path) ?? '').join('\n'));
    readers.set(key, reader);
    return reader;
  };
  return {
    inline(html, page) {
      const elements = pageElements(html);
      const end = html.indexOf('</head>');
      // Templates in the body hold sheets for later.
      const own = isWhole(page) ? elements.filter((each) => isSheet(each) && each.start < end) : [];
      for (const sheet of elements.filter((each) => isSheet(each) && !own.includes(each))) {
        linked.add(pathOf(sheet));
      }
      if (own.length === 0) return html;
      const words = wordsOf(html);
      // Scripts in templates of the body bring a sheet for what they make.
      const scripts = elements
        .filter(({ tagName, start }) => tagName === 'script' && start < end)
        .map(pathOf);
      for (const path of [...scripts, ...laterScripts(html)]) {
        for (const word of wordsOfScripts.get(path) ?? []) words.add(word);
      }
      const used = readerOf(own.map(pathOf))(words);
      // One element with what the page has inline: each costs a hash in its policy.
      const inline = elements.filter(({ tagName, start }) => tagName === 'style' && start < end);
      const style = `<style>${inline.map(({ text }) => text).join('')}${used}</style>`;
      const edits = [...own, ...inline].map((each, index) => ({
        start: each.start,
        end: each.end,
        text: index === 0 ? style : '',
      }));
      return applyEdits(html, edits);
    },
    async removeUnused() {
      for (const path of sheets.keys()) if (!linked.has(path)) await rm(join(dist, path));
    },
  };
}

function isSheet(element: PageElement): boolean {
  return element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet';
}

/** What a link or a script names, from the site's root; empty where it names nothing. */
function pathOf(element: PageElement): string {
  return (attributeOf(element, 'href') ?? attributeOf(element, 'src') ?? '').replace(/^\//, '');
}

function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\w-]+/g));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PagePass } from './page-edit.ts';
import { attributeOf, type PageElement } from './page-elements.ts';
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

/**
 * Lets pages stand with the host's first answer: each draws with few of the many components, and its
 * few rules weigh less than a request. Rules that name a tag, class or id which is neither in the page nor
 * a word of its scripts are left out.
 */
export function usedStyles(dist: string, { files, isWhole, laterScripts }: UsedStylesOptions): PagePass {
  const sheets = new Map<string, string>();
  const wordsOfScripts = new Map<string, Set<string>>();
  for (const path of files) {
    const read = () => readFileSync(join(dist, path), 'utf8');
    if (path.endsWith('.css')) sheets.set(path, read());
    if (/^scripts\/.*\.js$/.test(path)) wordsOfScripts.set(path, wordsOf(read()));
  }
  const readers = new Map<string, ReturnType<typeof usedRules>>();
  /** Each row of sheets is read once, whatever the number of pages that have it. */
  const readerOf = (paths: readonly string[]) => {
    const key = paths.join(' ');
    const reader = readers.get(key) ?? usedRules(paths.map((path) => sheets.get(path) ?? '').join('\n'));
    readers.set(key, reader);
    return reader;
  };
  return {
    files: [...sheets.keys()],
    edit({ path, html, elements, headEnd }) {
      // Templates in the body hold sheets for later.
      const own = isWhole(path) ? elements.filter((each) => isSheet(each) && each.start < headEnd) : [];
      if (own.length === 0) return [];
      const names = namesOf(elements);
      // Scripts in templates of the body bring a sheet for what they make.
      const scripts = elements
        .filter(({ tagName, start }) => tagName === 'script' && start < headEnd)
        .map(pathOf);
      const words = [...scripts, ...laterScripts(html)].flatMap((path) => wordsOfScripts.get(path) ?? []);
      words.push(wordsIn(elements));
      // A script says of a word neither whether it is a tag nor whether it is a class.
      const isWord = (word: string) => words.some((all) => all.has(word));
      const used = readerOf(own.map(pathOf))((name) => names.has(name) || isWord(name.replace(/^[.#=]/, '')));
      // One element with what the page has inline: each costs a hash in its policy.
      const inline = elements.filter(({ tagName, start }) => tagName === 'style' && start < headEnd);
      const style = `<style>${inline.map(({ text }) => text).join('')}${used}</style>`;
      return [...own, ...inline].map((each, index) => ({
        start: each.start,
        end: each.end,
        text: index === 0 ? style : '',
      }));
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

/** The tags, classes and ids of a page, as `usedRules` asks for them. */
function namesOf(elements: readonly PageElement[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    names.add(element.tagName);
    for (const name of (attributeOf(element, 'class') ?? '').split(/\s+/)) names.add(`.${name}`);
    names.add(`#${attributeOf(element, 'id') ?? ''}`);
  }
  return names;
}

/** The words of the `data-` attributes of a page and of the scripts in it. */
function wordsIn(elements: readonly PageElement[]): Set<string> {
  const words = new Set<string>();
  for (const { tagName, attributes, text } of elements) {
    for (const [name, { value }] of attributes) {
      if (name.startsWith('data-')) for (const word of wordsOf(value)) words.add(word);
    }
    if (tagName === 'script') for (const word of wordsOf(text)) words.add(word);
  }
  return words;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\w-]+/g));
}

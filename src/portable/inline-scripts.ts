import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageEdit } from './page-edit.ts';
import { attributeOf } from './page-elements.ts';
import { inlineScript } from './standalone-page.ts';

/** Scripts up to so many bytes are no reason for a request. */
const LARGEST = 1024;

/** The small scripts of a site. */
export interface SmallScripts {
  /** Puts those that must run before the first paint into a page, which else would wait for them. */
  inline: PageEdit;
  /** Removes the files of those that every page now has in itself; to be called after the last page. */
  removeUnused(): Promise<void>;
}

/** @param files every file of the built site, as paths from its root */
export async function smallScripts(dist: string, files: readonly string[]): Promise<SmallScripts> {
  const texts = new Map<string, string>();
  for (const path of files.filter((each) => /^scripts\/.*\.js$/.test(each))) {
    const text = await readFile(join(dist, path), 'utf8');
    if (text.length <= LARGEST) texts.set(`/${path}`, text);
  }
  const needed = new Set<string>();
  return {
    inline({ html, elements, headEnd }) {
      for (const src of texts.keys()) if (html.includes(src, headEnd)) needed.add(src);
      return elements.flatMap((element) => {
        if (element.start >= headEnd) return [];
        const src = attributeOf(element, 'src');
        const text = src === undefined ? undefined : texts.get(src);
        if (element.tagName !== 'script' || src === undefined || text === undefined) return [];
        if (attributeOf(element, 'defer') === undefined)
          return [{ start: element.start, end: element.end, text: inlineScript(text.trim()) }];
        needed.add(src);
        return [];
      });
    },
    async removeUnused() {
      for (const src of texts.keys()) if (!needed.has(src)) await rm(join(dist, src));
    },
  };
}

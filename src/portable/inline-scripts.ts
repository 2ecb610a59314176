import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PagePass } from './page-edit.ts';
import { attributeOf } from './page-elements.ts';
import { inlineScript } from './standalone-page.ts';

/** Scripts up to so many bytes are no reason for a request. */
const LARGEST = 1024;

/**
 * Puts small scripts that must run before the first paint into the pages, which else would wait for them.
 * @param files every file of the built site, as paths from its root
 */
export async function smallScripts(dist: string, files: readonly string[]): Promise<PagePass> {
  const texts = new Map<string, string>();
  for (const path of files.filter((each) => /^scripts\/.*\.js$/.test(each))) {
    const text = await readFile(join(dist, path), 'utf8');
    if (text.length <= LARGEST) texts.set(`/${path}`, text);
  }
  return {
    files: [...texts.keys()].map((src) => src.slice(1)),
    edit: ({ elements, headEnd }) =>
      elements.flatMap((element) => {
        const src = attributeOf(element, 'src');
        const text = src === undefined ? undefined : texts.get(src);
        if (element.tagName !== 'script' || text === undefined || element.start >= headEnd) return [];
        if (attributeOf(element, 'defer') !== undefined) return [];
        return [{ start: element.start, end: element.end, text: inlineScript(text.trim()) }];
      }),
  };
}

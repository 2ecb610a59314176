import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, attributeOf, pageElements } from './page-elements.ts';
import { inlineScript } from './standalone-page.ts';

/** Scripts up to so many bytes are no reason for a request. */
const LARGEST = 1024;

/**
 * Puts the small scripts that must run before the first paint into the pages, which else would
 * wait for them; their files then go. Addresses in the pages still begin with `/`.
 * @param files every file of the built site, as paths from its root
 */
export async function inlineHeadScripts(dist: string, files: readonly string[]): Promise<void> {
  const texts = new Map<string, string>();
  for (const path of files.filter((each) => /^scripts\/.*\.js$/.test(each))) {
    const text = await readFile(join(dist, path), 'utf8');
    if (text.length <= LARGEST) texts.set(`/${path}`, text);
  }
  const needed = new Set<string>();
  for (const page of files.filter((path) => path.endsWith('.html'))) {
    const html = await readFile(join(dist, page), 'utf8');
    const end = html.indexOf('</head>');
    for (const src of texts.keys()) if (html.includes(src, end)) needed.add(src);
    const edits = pageElements(html.slice(0, end)).flatMap((element) => {
      const src = attributeOf(element, 'src');
      const text = src === undefined ? undefined : texts.get(src);
      if (element.tagName !== 'script' || src === undefined || text === undefined) return [];
      if (attributeOf(element, 'defer') === undefined)
        return [{ start: element.start, end: element.end, text: inlineScript(text.trim()) }];
      needed.add(src);
      return [];
    });
    if (edits.length > 0) await writeFile(join(dist, page), applyEdits(html, edits));
  }
  for (const src of texts.keys()) if (!needed.has(src)) await rm(join(dist, src));
}

import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The id of a guide by its path from the project's folder: `docs/content/README.md` is `content`. */
export function guideId(path: string): string {
  const id = path
    .replace(/^docs\//, '')
    .replace(/\.md$/, '')
    .toLowerCase();
  return id.replace(/\/readme$/, '');
}

/** Its address; the guide to a part stands at the part's own address. */
export const guideAddress = (id: string) => `/docs/${id}/`;

/**
 * A guide's HTML with each heading's part as a unit that the search finds, and with links that lead to pages.
 * @param path where the guide lies, from the project's folder
 * @param contents what stands below its opening
 * @throws for a link to a file that does not exist
 */
export function guidePage(html: string, path: string, project: string, contents: string): string {
  const [opening = '', ...parts] = withPageLinks(html, path, project).split(/(?=<h[23] id=")/);
  const units = parts.map((part) => {
    const [, id = '', title = ''] = /^<h[23] id="([^"]*)">(.*?)<\/h[23]>/s.exec(part) ?? [];
    const name = title.replace(/<[^>]*>/g, '').replaceAll('"', '&quot;');
    return `<section id="${id}" data-unit="Guide" data-title="${name}">${part.replace(` id="${id}"`, '')}</section>`;
  });
  return `<section data-unit="Guide">${opening}</section>${contents}${units.join('')}`;
}

function withPageLinks(html: string, path: string, project: string): string {
  return html.replace(/<a href="([^"]*)">(.*?)<\/a>/gs, (link, href: string, words: string) => {
    if (/^(?:[a-z]+:|#|\/)/.test(href)) return link;
    const [target = '', hash] = href.split('#');
    const file = posix.join(posix.dirname(path), target);
    const schema = /schemas\/(\w+\.json)$/.exec(file)?.[1];
    if (schema !== undefined) return `<a href="/schemas/${schema}">${words}</a>`;
    if (!existsSync(join(project, file))) throw new Error(`${path} leads to ${href}, which does not exist.`);
    // What is not a page lies in the repository, whose address this site does not know.
    if (!/^(?:docs\/.*|README|CHANGELOG)\.md$/.test(file)) return words;
    return `<a href="${guideAddress(guideId(file))}${hash === undefined ? '' : `#${hash}`}">${words}</a>`;
  });
}

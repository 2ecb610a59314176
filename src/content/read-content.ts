import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentSources } from './parse-content.ts';

/**
 * Reads a content folder from disk.
 * @param root the site's root, which messages name paths relative to
 * @param content the content folder
 * @param publicDir the folder of files that are copied as they are
 */
export function readContent(root: string, content: string, publicDir: string): ContentSources {
  const list = (folder: string) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
          .sort()
      : [];
  const paths = list(content);
  return {
    folder: relative(root, content).split(sep).join('/') || '.',
    sources: paths
      .filter((path) => /\.(mdx|yaml)$/.test(path))
      .map((path) => ({ path, text: readFileSync(join(content, path), 'utf8') })),
    paths,
    publicPaths: list(publicDir).map((path) => `/${path}`),
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteFiles } from './site-files.ts';

const TEMPLATES = fileURLToPath(new URL('../../src/starter/templates/', import.meta.url));

/** The languages that there is sample content in. */
export const TEMPLATE_LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;

/** The frame of every site and the sample content in a language, by path in the site. */
export function readTemplates(language: string): SiteFiles {
  return new Map([...folderFiles('frame'), ...folderFiles(language)]);
}

/** Files for a host: `github`, `netlify` … */
export function hostFiles(host: string): SiteFiles {
  return folderFiles(join('hosts', host));
}

function folderFiles(name: string): SiteFiles {
  const folder = join(TEMPLATES, name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file, 'utf8')]),
  );
}

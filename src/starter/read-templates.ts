import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteFiles } from './site-files.ts';

const TEMPLATES = fileURLToPath(new URL('../../src/starter/templates/', import.meta.url));

/** The languages that there is sample content in; traditional characters are made of the simplified. */
export const TEMPLATE_LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;

/** The frame of every site and the sample content in a language, by path in the site. */
export async function readTemplates(language: string): Promise<SiteFiles> {
  const own = language === 'zh-TW' ? await traditional(folderFiles('zh-CN')) : folderFiles(language);
  return new Map([...folderFiles('frame'), ...own]);
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

/** As Taiwan writes and says it (OpenCC's twp). */
async function traditional(files: SiteFiles): Promise<SiteFiles> {
  const { Converter } = await import('opencc-js/cn2t');
  const convert = Converter({ from: 'cn', to: 'twp' });
  return new Map([...files].map(([path, text]) => [path, convert(text)]));
}

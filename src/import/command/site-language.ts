import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** Sites that do not say one are in Chinese (src/content/schemas/site.ts). */
const DEFAULT = 'zh-CN';

/** The language of the site that a `site.yaml` describes. */
export async function siteLanguage(siteFile: string): Promise<string> {
  try {
    const site: unknown = parse(await readFile(siteFile, 'utf8'));
    const language =
      typeof site === 'object' && site !== null && 'language' in site ? site.language : undefined;
    return typeof language === 'string' ? language : DEFAULT;
  } catch {
    return DEFAULT;
  }
}

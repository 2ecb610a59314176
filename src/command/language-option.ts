import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languageFolders } from '../content/read-languages.ts';
import type { CommandTexts } from '../i18n/language.ts';
import { CommandEnd } from './command-line.ts';

/**
 * The folder of the language that a command is for.
 * @param wanted what `--language` says: a folder of `content/`, empty or missing for the main language
 * @throws CommandEnd where the site has none of that name
 */
export function languageFolder(root: string, wanted: string | undefined, texts: CommandTexts): string {
  if (wanted === undefined || wanted === '') return '';
  const folders = languageFolders(root);
  const found = folders.find((folder) => folder.toLowerCase() === wanted.toLowerCase());
  if (found !== undefined) return found;
  throw new CommandEnd(2, texts.noLanguage(wanted, folders.join(', ')));
}

/**
 * The part of a built site that holds a language.
 * @throws where the site was built without it
 */
export function languageDist(dist: string, folder: string, texts: CommandTexts): string {
  const part = join(dist, folder);
  if (folder !== '' && !existsSync(part)) throw new Error(texts.notBuilt(dist, folder));
  return part;
}

/** Takes `--language en` out of a command line that goes on to Astro. */
export function languageOption(
  args: readonly string[],
  texts: CommandTexts,
): { folder: string; rest: string[] } {
  const rest = [...args];
  const at = rest.findIndex((word) => /^--language(?:=|$)/.test(word));
  if (at < 0) return { folder: '', rest };
  const [word = ''] = rest.splice(at, 1);
  const wanted = word.includes('=') ? word.slice(word.indexOf('=') + 1) : rest.splice(at, 1)[0];
  return { folder: languageFolder(process.cwd(), wanted, texts), rest };
}

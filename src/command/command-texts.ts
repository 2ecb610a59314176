import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandTexts } from '../i18n/language.ts';
import { commandTextsFor } from '../i18n/texts.ts';
import { siteLanguage } from '../import/command/site-language.ts';
import { spokenLanguage } from './spoken-language.ts';

/** What a command says: in the language of the site in a folder, or the person's where there is none. */
export async function commandTexts(root = '.'): Promise<CommandTexts> {
  return commandTextsFor(await commandLanguage(root));
}

/** The language that a command speaks (BCP 47). */
export async function commandLanguage(root = '.'): Promise<string> {
  const site = join(root, 'content', 'site.yaml');
  return existsSync(site) ? siteLanguage(site) : spokenLanguage();
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandTexts } from '../i18n/language.ts';
import { commandTextsFor } from '../i18n/texts.ts';

/** What is said of what a built site does not have, in its language. */
export async function packErrors(dist: string): Promise<Pick<CommandTexts['pack'], 'noDeck' | 'noCourse'>> {
  const { lang } = JSON.parse(await readFile(join(dist, 'site.webmanifest'), 'utf8'));
  return commandTextsFor(lang).pack;
}

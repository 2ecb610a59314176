import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, languageNamed } from '../model/languages.ts';
import type { Message, Result } from '../model/message.ts';
import type { SiteLanguage } from '../model/site-address.ts';
import { type Content, placeOfField } from './content.ts';
import { type ContentFolders, readContent } from './read-content.ts';

/** The content of one language of a site. */
export interface LanguageContent {
  /** Its folder in `content/`: `en`; empty for the main language. */
  folder: string;
  content: Result<Content>;
}

/**
 * The folders in `content/` that hold the site in further languages: those named for a language.
 * @param root the site's root
 */
export function languageFolders(root: string): string[] {
  const content = join(root, 'content');
  if (!existsSync(content)) return [];
  return readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && languageNamed(entry.name) !== undefined)
    .map(({ name }) => name)
    .sort();
}

/** Where the content of a language lies. */
export const contentFolder = (root: string, folder: string): string => join(root, 'content', folder);

/** The language of a content (BCP 47). */
export const languageOf = ({ site }: Content) => site?.data?.language ?? LANGUAGES[0];

/** Reads the content of every language of a site, the main one first. */
export function readLanguages({
  root,
  publicDir,
}: Pick<ContentFolders, 'root' | 'publicDir'>): LanguageContent[] {
  const read = ['', ...languageFolders(root)].map((folder) => ({
    folder,
    content: readContent({
      root,
      content: contentFolder(root, folder),
      ...(publicDir === undefined ? {} : { publicDir }),
    }),
  }));
  const main = read[0] && languageOf(read[0].content.value);
  for (const { folder, content } of read) {
    if (folder !== '') content.messages.push(...otherLanguage(folder, content.value, main));
  }
  return read;
}

/** A folder holds the language that it is named for, and not the one of the rest again. */
function otherLanguage(folder: string, { site }: Content, main: string | undefined): Message[] {
  if (!site?.data) return [];
  const { language } = site.data;
  const expected = languageNamed(folder);
  const place = placeOfField(site.file, site.yaml, ['language']);
  const message = (reason: string, hint: string): Message => ({
    severity: 'error',
    rule: 'site-language',
    place,
    reason,
    actual: language,
    hint,
  });
  if (language !== expected)
    return [
      message(
        `The folder content/${folder} holds a site in ${expected}, and this says another language.`,
        `Write \`language: ${expected}\`, or rename the folder.`,
      ),
    ];
  if (language === main)
    return [
      message(
        `${language} is the language of content/site.yaml too.`,
        'Give one of them another language, or move the files of this folder beside the others.',
      ),
    ];
  return [];
}

/** What the pages of each language know of the others; drafts are left out, as the built site does. */
export function siteLanguages(read: readonly LanguageContent[]): SiteLanguage[] {
  return read.map(({ folder, content: { value } }) => ({
    folder,
    language: languageOf(value),
    entries: [
      ...value.courses.map(({ id }) => `courses/${id}`),
      ...value.decks.filter(({ data }) => !data?.draft).map(({ id }) => `decks/${id}`),
      ...value.procedures.map(({ id }) => `procedures/${id}`),
      ...value.roles.map(({ id }) => `roles/${id}`),
    ],
  }));
}

/** The languages that the interface speaks (BCP 47): `src/i18n/<language>.ts` has the texts of each. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself, for those who look for theirs. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
};

/** The language that a folder is named for: `zh-tw` and `zh-TW` are the same one; undefined for other names. */
export function languageNamed(folder: string): Language | undefined {
  return LANGUAGES.find((language) => language.toLowerCase() === folder.toLowerCase());
}

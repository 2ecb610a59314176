/** The languages that the interface speaks (BCP 47): `src/i18n/<language>.ts` has the texts of each. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

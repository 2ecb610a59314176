/** The looks that slides may have on the stage: each is `src/styles/themes/<name>.css`, but for the first, which the others change. */
export const THEMES = ['house', 'editorial', 'bold'] as const;

export type Theme = (typeof THEMES)[number];

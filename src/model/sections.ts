/** The sections of a site, each with a page of its own, in the order of a menu that says nothing else. */
export const SECTIONS = ['courses', 'roles', 'procedures', 'phrases', 'glossary'] as const;

export type Section = (typeof SECTIONS)[number];

/** What stands on the home page below its search: roles, phrases and procedures at hand, courses. */
export const HOME_SECTIONS = ['roles', 'quick', 'courses'] as const;

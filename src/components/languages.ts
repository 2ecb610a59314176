import { textsFor } from '../i18n/texts.ts';
import { LANGUAGE_NAMES, type Language } from '../model/languages.ts';
import { addressFrom, type Counterpart, counterpartOf, type SiteLanguage } from '../model/site-address.ts';

/** What the build knows of the site's languages (src/build/vite-settings.ts); empty for a site in one language. */
const languages: readonly SiteLanguage[] = import.meta.env.SITE_LANGUAGES;
const folder: string = import.meta.env.SITE_FOLDER;

/** A link to a page, or the home, of another language. */
export interface LanguageLink extends Counterpart {
  /** What the language calls itself. */
  name: string;
  href: string;
}

/** Where a page leads in every language of the site, its own one included; nothing where there is but one. */
function allLanguages(pathname: string): LanguageLink[] {
  return languages.map((each) => {
    const counterpart = counterpartOf(pathname, each);
    return {
      ...counterpart,
      name: LANGUAGE_NAMES[each.language as Language] ?? each.language,
      // One language is served at a time while somebody writes; the server says how to see another.
      href: import.meta.env.SITE_SERVED
        ? `/@language/${each.folder}`
        : addressFrom(pathname, folder, counterpart.path),
    };
  });
}

const own = languages.find((each) => each.folder === folder)?.language;

/** The links of the language switch. */
export function otherLanguages(pathname: string): LanguageLink[] {
  return allLanguages(pathname).filter(({ language }) => language !== own);
}

/** The same page in every language that has it, where another one has it. */
export function samePages(pathname: string): LanguageLink[] {
  const same = allLanguages(pathname).filter(({ isSame }) => isSame);
  return same.length > 1 ? same : [];
}

/** What the site's other languages say of an address that leads nowhere, which may be one of theirs. */
export function otherNotFoundTexts(): { language: string; text: string }[] {
  return languages
    .filter(({ language }) => language !== own)
    .map(({ language }) => ({ language, text: textsFor(language as Language).notFound.text }));
}

import type { StarterTexts } from './starter-texts.ts';

/** The parts of a site beside its courses. */
export const SECTIONS = ['roles', 'procedures', 'phrases', 'glossary'] as const;
export type Section = (typeof SECTIONS)[number];

/** What a new site is made of. */
export interface SiteAnswers {
  /** Path of its folder, as it was given. */
  folder: string;
  name: string;
  /** BCP 47. */
  language: string;
  /** `#rrggbb` */
  colour: string;
  sections: readonly Section[];
  /** Whether it gets no sample content. */
  empty: boolean;
}

/** What is wrong with an answer, in the words of the texts; undefined where nothing is. */
export type Fault = string | undefined;

/** Names that Windows cannot write, which somebody else's computer may run. */
export function folderFault(folder: string, texts: StarterTexts): Fault {
  const name =
    folder
      .replace(/[\\/]+$/, '')
      .split(/[\\/]/)
      .at(-1) ?? '';
  return name === '' || /[<>:"|?*]|[. ]$/.test(name === '.' ? 'x' : name)
    ? texts.badFolder(folder)
    : undefined;
}

export function languageFault(language: string, known: readonly string[], texts: StarterTexts): Fault {
  return known.includes(language) ? undefined : texts.badLanguage(language, known.join(', '));
}

export function colourFault(colour: string, texts: StarterTexts): Fault {
  return /^#[0-9a-f]{6}$/i.test(colour) ? undefined : texts.badColour(colour);
}

/** The sections of a list with commas; courses, which every site has, may be among them. */
export function sectionsOf(list: string, texts: StarterTexts): Section[] | { fault: string } {
  const wanted = list
    .split(/[,，、\s]+/)
    .filter((name) => name !== '' && name !== 'courses')
    .map(
      (name) => SECTIONS.find((each) => each === name || texts.sections[each] === name) ?? { unknown: name },
    );
  const unknown = wanted.find((each) => typeof each === 'object');
  if (unknown) return { fault: texts.badSection(unknown.unknown, SECTIONS.join(', ')) };
  return SECTIONS.filter((section) => wanted.includes(section));
}

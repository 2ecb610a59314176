import { getEntry } from 'astro:content';
import { textsFor } from '../i18n/texts.ts';
import type { Section } from '../model/sections.ts';

const entry = await getEntry('site', 'site');
if (entry === undefined) {
  throw new Error('content/site.yaml is missing. Write it: name, tagline, organisation, language, colour.');
}

/** What content/site.yaml says. */
export const site = entry.data;

const { site: pages, ...others } = textsFor(site.language);

/** The site's own names of its sections. */
const names: Partial<Record<Section, string>> = Object.fromEntries(
  (site.menu ?? []).flatMap(({ section, name }) => (name === undefined ? [] : [[section, name]])),
);

/** The interface texts in the site's language, with its own names of its sections. */
export const texts = {
  ...others,
  site: { ...pages, ...names },
  home: {
    ...others.home,
    roles: names.roles ?? others.home.roles,
    startHere: names.courses ?? others.home.startHere,
  },
  phrase: { ...others.phrase, title: names.phrases ?? others.phrase.title },
  glossary: { ...others.glossary, title: names.glossary ?? others.glossary.title },
};

/** What the search calls things that have a name of the site's own, by kind; empty where it has none. */
export const kindNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    course: names.courses,
    role: names.roles,
    procedure: names.procedures,
    phrase: names.phrases,
    term: names.glossary,
  }).filter((entry): entry is [string, string] => entry[1] !== undefined),
);

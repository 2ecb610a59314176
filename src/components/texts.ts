import { getEntry } from 'astro:content';
import { textsFor } from '../i18n/texts.ts';

const entry = await getEntry('site', 'site');
if (entry === undefined) {
  throw new Error('content/site.yaml is missing. Write it: name, tagline, organisation, language, colour.');
}

/** What content/site.yaml says. */
export const site = entry.data;

/** The interface texts in the site's language. */
export const texts = textsFor(site.language);

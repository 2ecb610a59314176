import { getCollection } from 'astro:content';
import { SECTIONS, type Section } from '../model/sections.ts';
import { glossary } from './glossary.ts';
import { site, texts } from './texts.ts';

/** A section that people can go to. */
export interface MenuEntry {
  /** `/roles/`. */
  href: string;
  name: string;
}

let entries: Promise<MenuEntry[]> | undefined;

/** The sections that have content, in the site's order. */
export async function menu(): Promise<MenuEntry[]> {
  // While developing the content may be another the next time.
  if (entries === undefined || import.meta.env.DEV) entries = findMenu();
  return entries;
}

async function findMenu(): Promise<MenuEntry[]> {
  const wanted = site.menu?.map(({ section }) => section) ?? SECTIONS;
  const filled = await Promise.all(wanted.map(hasContent));
  return wanted
    .filter((_, place) => filled[place])
    .map((section) => ({ href: `/${section}/`, name: texts.site[section] }));
}

const hasContent = async (section: Section): Promise<boolean> =>
  section === 'glossary' ? glossary.length > 0 : (await getCollection(section)).length > 0;

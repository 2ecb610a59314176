import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { entryId, files, folders } from './schemas/collections.ts';

const base = './content';

const entries = ({ pattern }: { pattern: string }) =>
  glob({ base, pattern, generateId: ({ entry }) => entryId(entry) });

export const collections = {
  courses: defineCollection({ loader: entries(folders.courses), schema: folders.courses.schema }),
  decks: defineCollection({ loader: entries(folders.decks), schema: folders.decks.schema }),
  roles: defineCollection({ loader: entries(folders.roles), schema: folders.roles.schema }),
  procedures: defineCollection({ loader: entries(folders.procedures), schema: folders.procedures.schema }),
  phrases: defineCollection({ loader: entries(folders.phrases), schema: folders.phrases.schema }),
  glossary: defineCollection({
    loader: file(`${base}/${files.glossary.file}`),
    schema: files.glossary.schema,
  }),
  site: defineCollection({
    loader: file(`${base}/${files.site.file}`, { parser: (text) => [{ id: 'site', ...parse(text) }] }),
    schema: files.site.schema,
  }),
};

import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { entryId, files, folders } from './schemas/collections.ts';

const base = './content';

const inFolder = <S extends (typeof folders)[keyof typeof folders]>({ pattern, schema }: S) =>
  defineCollection({
    loader: glob({ base, pattern, generateId: ({ entry }) => entryId(entry) }),
    schema: schema as S['schema'],
  });

export const collections = {
  courses: inFolder(folders.courses),
  decks: inFolder(folders.decks),
  roles: inFolder(folders.roles),
  procedures: inFolder(folders.procedures),
  phrases: inFolder(folders.phrases),
  glossary: defineCollection({
    loader: file(`${base}/${files.glossary.file}`),
    schema: files.glossary.schema,
  }),
  site: defineCollection({
    loader: file(`${base}/${files.site.file}`, { parser: (text) => [{ id: 'site', ...parse(text) }] }),
    schema: files.site.schema,
  }),
};

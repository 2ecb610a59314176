import { defineCollection } from 'astro/content/config';
import { file, glob, type Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { entryId, files, folders } from './content/collections.ts';

const base = './content';

/**
 * The entries of a folder. Astro would make a module of every MDX file, which is most of what a
 * large site costs; ours are compiled where they are rendered (`pages/_catalogue/body.ts`).
 */
function entries({ pattern }: { pattern: string }): Loader {
  const loader = glob({ base, pattern, generateId: ({ entry }) => entryId(entry) });
  return {
    ...loader,
    load: ({ store, ...context }) =>
      loader.load({
        ...context,
        store: { ...store, set: ({ deferredRender: _, ...entry }) => store.set(entry) },
      }),
  };
}

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

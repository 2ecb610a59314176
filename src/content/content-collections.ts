import { defineCollection } from 'astro/content/config';
import { files, folders } from './collections.ts';
import { contentLoader } from './content-loader.ts';

/** The collections of a training site, for `src/content.config.ts`. */
export function contentCollections() {
  return {
    courses: defineCollection({ loader: contentLoader('courses'), schema: folders.courses.schema }),
    decks: defineCollection({ loader: contentLoader('decks'), schema: folders.decks.schema }),
    roles: defineCollection({ loader: contentLoader('roles'), schema: folders.roles.schema }),
    procedures: defineCollection({ loader: contentLoader('procedures'), schema: folders.procedures.schema }),
    phrases: defineCollection({ loader: contentLoader('phrases'), schema: folders.phrases.schema }),
    glossary: defineCollection({ loader: contentLoader('glossary'), schema: files.glossary.schema }),
    site: defineCollection({ loader: contentLoader('site'), schema: files.site.schema }),
  };
}

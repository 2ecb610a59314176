import { courseSchema } from './schemas/course.ts';
import { deckSchema } from './schemas/deck.ts';
import { phrasesSchema } from './schemas/phrase.ts';
import { procedureSchema } from './schemas/procedure.ts';
import { roleSchema } from './schemas/role.ts';
import { siteSchema } from './schemas/site.ts';
import { termSchema } from './schemas/term.ts';

/**
 * The folders of `content/`: one entry a file. `pattern` is relative to the content folder;
 * an entry's id is what stands for the `*`; `page` is its page in docs/content.
 */
export const folders = {
  courses: { pattern: 'courses/*.yaml', schema: courseSchema, page: 'course' },
  decks: { pattern: 'decks/*/index.mdx', schema: deckSchema, page: 'deck' },
  roles: { pattern: 'roles/*.mdx', schema: roleSchema, page: 'role' },
  procedures: { pattern: 'procedures/*.mdx', schema: procedureSchema, page: 'procedure' },
  phrases: { pattern: 'phrases/*.yaml', schema: phrasesSchema, page: 'phrases' },
} as const;

/** The single files of `content/`. */
export const files = {
  glossary: { file: 'glossary.yaml', schema: termSchema, page: 'glossary' },
  site: { file: 'site.yaml', schema: siteSchema, page: 'site' },
} as const;

/** The id of a file in one of the folders: `decks/phone/index.mdx` is `phone`. */
export function entryId(path: string): string {
  return path
    .replace(/\/index\.mdx$/, '')
    .replace(/\.(mdx|yaml)$/, '')
    .replace(/^.*\//, '');
}

import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { Loader } from 'astro/loaders';
import type { Result } from '../model/message.ts';
import type { Content } from './content.ts';
import { readContent } from './read-content.ts';

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** The content as the integration has read it, so that it is read once; while developing with what its checks say. */
      'lectern:content': () => Result<Content>;
    }
  }
}

/** An entry of a collection, as Astro stores it. */
interface StoredEntry {
  id: string;
  data: object;
  body?: string;
  file: string;
}

/** What each collection holds; what could not be read is not in it, and `check` and the build say why. */
const ENTRIES = {
  courses: ({ courses }: Content) => stored(courses),
  decks: ({ decks }: Content) => stored(decks),
  roles: ({ roles }: Content) => stored(roles),
  procedures: ({ procedures }: Content) => stored(procedures),
  phrases: ({ phrases }: Content) => stored(phrases),
  glossary: ({ glossary }: Content) =>
    (glossary?.data ?? []).flatMap((term) =>
      glossary && term ? [{ ...glossary, id: term.id, data: term }] : [],
    ),
  site: ({ site }: Content) => (site?.data ? [{ ...site, id: 'site', data: site.data }] : []),
} satisfies Record<string, (content: Content) => StoredEntry[]>;

const nameOf = (collection: string) => `lectern:${collection}`;

/** The names of all loaders, for `refreshContent`. */
export const CONTENT_LOADERS = Object.keys(ENTRIES).map(nameOf);

/**
 * Hands Astro the entries of one collection from the one reader of the content. Validated once: Astro gets the values
 * as they are. It makes no module of an MDX file, which would be most of what a large site costs; bodies are compiled
 * where they are rendered (`pages/_catalogue/body.ts`).
 *
 * While developing the integration has Astro load it again after each change (`refreshContent`). A file with a mistake
 * stays as it was before: its pages stand still below the browser's overlay, which names the mistake.
 */
export function contentLoader(collection: keyof typeof ENTRIES): Loader {
  let isLoaded = false;
  return {
    name: nameOf(collection),
    load: async ({ config, store, generateDigest }) => {
      const { value, messages } = contentOf(config);
      const wrong = new Set(
        messages.flatMap(({ severity, place }) => (severity === 'error' ? place.file : [])),
      );
      // Astro keeps the store on the disk and passes over entries whose text is as before: what an older engine, or
      // somebody else, wrote there would stay.
      if (!isLoaded) store.clear();
      isLoaded = true;
      const isAsBefore = ({ filePath = '' }) => wrong.has(filePath) && value.paths.has(filePath);
      const before = new Set(
        store
          .values()
          .filter(isAsBefore)
          .map(({ id }) => id),
      );
      const entries: readonly StoredEntry[] = ENTRIES[collection](value);
      const now = new Set(entries.map(({ id }) => id));
      for (const id of store.keys()) if (!now.has(id) && !before.has(id)) store.delete(id);
      for (const { id, data, body, file } of entries) {
        if (before.has(id)) continue;
        // Of the value, not of the file: another version of a schema makes another value of the same file.
        const digest = generateDigest(JSON.stringify([file, data, body]));
        store.set({ id, data: { ...data }, filePath: file, digest, ...(body === undefined ? {} : { body }) });
      }
    },
  };
}

function stored(
  entries:
    | Content['courses']
    | Content['decks']
    | Content['roles']
    | Content['procedures']
    | Content['phrases'],
): StoredEntry[] {
  return entries.flatMap(({ id, data, below, file, text }) =>
    data ? [{ id, data, file, text, ...(file.endsWith('.mdx') ? { body: below } : {}) }] : [],
  );
}

const shared = new Map<string, Result<Content>>();

/** The content of a site, read once for all its collections. */
function contentOf({ root, publicDir, integrations }: AstroConfig): Result<Content> {
  const [read] = integrations.flatMap(({ hooks }) => hooks['lectern:content'] ?? []);
  if (read) return read();
  const folder = fileURLToPath(root);
  const content = shared.get(folder) ?? readContent({ root: folder, publicDir: fileURLToPath(publicDir) });
  shared.set(folder, content);
  // All collections ask at the same time; the next build in the same process reads anew.
  setTimeout(() => shared.delete(folder), 100).unref();
  return content;
}

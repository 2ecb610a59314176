import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Content } from './content.ts';
import { readContent } from './read-content.ts';

/** An entry of a collection, as Astro stores it. */
interface StoredEntry {
  id: string;
  data: object;
  body?: string;
  file: string;
  text: string;
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

/**
 * Hands Astro the entries of one collection from the one reader of the content, read anew while developing whenever a
 * file of it changes. Validated once: Astro gets the values as they are. It makes no module of an MDX file, which would
 * be most of what a large site costs; bodies are compiled where they are rendered (`pages/_catalogue/body.ts`).
 */
export function contentLoader(collection: keyof typeof ENTRIES): Loader {
  const load = (context: LoaderContext, content: Content) => {
    const { store, generateDigest } = context;
    const entries: readonly StoredEntry[] = ENTRIES[collection](content);
    const ids = new Set(entries.map(({ id }) => id));
    for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
    for (const { id, data, body, file, text } of entries) {
      const digest = generateDigest(`${file}\n${text}`);
      store.set({ id, data: { ...data }, filePath: file, digest, ...(body === undefined ? {} : { body }) });
    }
  };
  return {
    name: `lectern:${collection}`,
    load: async (context) => {
      const reader = readerOf(context);
      load(context, reader.read());
      reader.onChange((content) => load(context, content));
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

interface Reader {
  read(): Content;
  onChange(refresh: (content: Content) => void): void;
}

const readers = new Map<string, Reader>();

/** One reader for all collections of a site, so that a change is read once. */
function readerOf({ config, watcher }: LoaderContext): Reader {
  const root = fileURLToPath(config.root);
  const known = readers.get(root);
  if (known) return known;
  const content = join(root, 'content');
  const read = () => readContent({ root, publicDir: fileURLToPath(config.publicDir) }).value;
  const refreshers: ((content: Content) => void)[] = [];
  let now: Content | undefined;
  let waiting: NodeJS.Timeout | undefined;
  watcher?.on('all', (_, path) => {
    if (!path.startsWith(content)) return;
    now = undefined;
    clearTimeout(waiting);
    // Editors write a file in several steps.
    waiting = setTimeout(() => {
      now = read();
      for (const refresh of refreshers) refresh(now);
    }, 30);
  });
  const reader: Reader = {
    read: () => {
      now ??= read();
      // All collections of a build ask at the same time; the next build in the same process reads anew.
      if (!watcher) setTimeout(() => readers.delete(root), 100).unref();
      return now;
    },
    onChange: (refresh) => refreshers.push(refresh),
  };
  readers.set(root, reader);
  return reader;
}

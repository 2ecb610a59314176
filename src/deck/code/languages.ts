import { createRequire } from 'node:module';

type LanguageInfo = { id: string; name: string; aliases?: string[] };

/** Shiki is read when the first program text is met, and of its 240 languages only those that are used. */
const require = createRequire(import.meta.url);

/** Names for a text that is in no language. */
const PLAIN = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'output', 'none', 'ascii']);

let ids: Map<string, string> | undefined;

function known(): Map<string, string> {
  if (ids) return ids;
  const { bundledLanguagesInfo }: { bundledLanguagesInfo: LanguageInfo[] } = require('shiki/langs');
  ids = new Map(
    bundledLanguagesInfo.flatMap(({ id, aliases = [] }) => [id, ...aliases].map((name) => [name, id])),
  );
  return ids;
}

/**
 * The language that a name is of, as Shiki calls it.
 * @returns `text` for no language; undefined for a name that nobody knows
 */
export function languageOf(name: string): string | undefined {
  const lower = name.toLowerCase();
  return PLAIN.has(lower) ? 'text' : known().get(lower);
}

/** All names that `languageOf` knows. */
export function languageNames(): string[] {
  return [...known().keys()];
}

import type { Content } from '../../content/content.ts';
import { editFront, frontOf } from './front-text.ts';
import { FOLDER_KINDS, REFERENCES, type ReferencedKind } from './reference-kinds.ts';
import { readYaml } from './yaml-edit.ts';
import { valueAt, type YamlEdit } from './yaml-value.ts';

/** A file that names an entry. */
export interface Use {
  /** Relative to the content folder. */
  path: string;
  title: string;
  /** It is named in a list, which the desk can change; else in links of the text. */
  isListed: boolean;
}

/** A file of the content as uses are looked for in it. */
export interface NamedText {
  path: string;
  title: string;
  text: string;
}

/** The texts of all files, their paths relative to the content folder. */
export function textsOf(content: Content, folder: string): NamedText[] {
  const { roles, procedures, phrases, courses, decks, glossary, site } = content;
  const inside = (file: string) => file.slice(folder.length + 1);
  const single = [glossary, site].filter((each) => each !== undefined);
  return [
    ...[...roles, ...procedures, ...phrases, ...courses, ...decks].map(({ id, file, text, data }) => ({
      path: inside(file),
      title: data?.title ?? id,
      text,
    })),
    ...single.map(({ file, text }) => ({ path: inside(file), title: inside(file), text })),
  ];
}

/** The lists in which a file of a kind may name one of another. */
function listsOf(path: string, kind: ReferencedKind): string[][] {
  const own = FOLDER_KINDS.find((each) => path.startsWith(`${each}/`));
  if (own === undefined) return path.startsWith('decks/') && kind === 'terms' ? [['terms']] : [];
  return Object.entries(REFERENCES[own]).flatMap(([field, of]) => (of === kind ? [field.split('.')] : []));
}

const ADDRESSES: Readonly<Record<ReferencedKind, (id: string) => string>> = {
  roles: (id) => `/roles/${id}/`,
  procedures: (id) => `/procedures/${id}/`,
  phrases: (id) => `/phrases/#${id}`,
  decks: (id) => `/decks/${id}/`,
  terms: (id) => `/glossary/#${id}`,
};

/** Addresses of an entry in text; one that another begins with is not meant. */
const linksTo = (kind: ReferencedKind, id: string) =>
  new RegExp(`${ADDRESSES[kind](id).replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}(?![\\p{L}\\p{N}_-])`, 'gu');

const courseLinks = (id: string) => new RegExp(`/courses/${id}/(?![\\p{L}\\p{N}_-])`, 'gu');

/** Who names an entry. */
export function usesOf(texts: readonly NamedText[], kind: ReferencedKind | 'courses', id: string): Use[] {
  return texts.flatMap(({ path, title, text }) => {
    const isListed = kind !== 'courses' && editsFor(path, text, kind, id, undefined).length > 0;
    const isLinked = (kind === 'courses' ? courseLinks(id) : linksTo(kind, id)).test(text);
    return isListed || isLinked ? [{ path, title, isListed }] : [];
  });
}

/** The edits that rename an entry in the lists of a file, or take it out of them. */
function editsFor(
  path: string,
  text: string,
  kind: ReferencedKind,
  id: string,
  to: string | undefined,
): YamlEdit[] {
  const front = frontOf(path, text);
  const lists = listsOf(path, kind);
  const value = front && lists.length > 0 ? readYaml(front.yaml)?.value : undefined;
  return lists.flatMap((list): YamlEdit[] => {
    const named = valueAt(value, list);
    if (!Array.isArray(named) || !named.includes(id)) return [];
    const at = named.indexOf(id);
    if (to !== undefined) return [{ do: 'set', path: [...list, at], value: to }];
    return [{ do: 'remove', path: named.length === 1 ? list : [...list, at] }];
  });
}

/** The files that name an entry, with its new name in lists and links. */
export function renamedUses(
  texts: readonly NamedText[],
  kind: ReferencedKind | 'courses',
  id: string,
  to: string,
): { path: string; text: string }[] {
  return texts.flatMap(({ path, text }) => {
    const edits = kind === 'courses' ? [] : editsFor(path, text, kind, id, to);
    const listed = edits.reduce((made, edit) => editFront(path, made, edit), text);
    const links = kind === 'courses' ? courseLinks(id) : linksTo(kind, id);
    const address = kind === 'courses' ? `/courses/${to}/` : ADDRESSES[kind](to);
    const made = listed.replace(links, address);
    return made === text ? [] : [{ path, text: made }];
  });
}

/** The files that name an entry in lists, without it. */
export function withoutUses(
  texts: readonly NamedText[],
  kind: ReferencedKind | 'courses',
  id: string,
): { path: string; text: string }[] {
  if (kind === 'courses') return [];
  return texts.flatMap(({ path, text }) => {
    const made = editsFor(path, text, kind, id, undefined).reduce(
      (each, edit) => editFront(path, each, edit),
      text,
    );
    return made === text ? [] : [{ path, text: made }];
  });
}

import type { Content, Entry } from '../../content/content.ts';
import type { FolderKind, ReferencedKind } from './reference-kinds.ts';

/** An entry in the list beside the forms. */
export interface ListedItem {
  id: string;
  title: string;
  /** What stands below its title. */
  detail: string;
  /** Its place in the list as its file says. */
  order: number;
  /** What is searched besides title and id. */
  text: string;
}

/** Something that lists of ids can name. */
export interface Choice {
  id: string;
  title: string;
}

/** What there is to be edited, and what lists can name. */
export interface Listing {
  kinds: Readonly<Record<FolderKind, readonly ListedItem[]>>;
  choices: Readonly<Record<ReferencedKind, readonly Choice[]>>;
  /** What people wrote before in fields that repeat, by `kind.field`: the areas of duties, departments. */
  said: Readonly<Record<string, readonly string[]>>;
}

interface Orderly {
  title: string;
  summary: string;
  order: number;
}

/** Everything in the order in which the site shows it. */
export function listingOf(content: Content): Listing {
  const { roles, procedures, phrases, courses, decks, glossary } = content;
  const kinds = {
    roles: listed(
      roles,
      ({ department }) => department,
      ({ duties }) => duties.map(({ text }) => text),
    ),
    procedures: listed(
      procedures,
      ({ group }) => group,
      ({ steps }) => steps.map(({ text }) => text),
    ),
    phrases: listed(
      phrases,
      ({ summary }) => summary,
      ({ phrases: own }) => own.flatMap(({ say = [], when = '' }) => [when, ...say]),
    ),
    courses: listed(
      courses,
      ({ audience }) => audience,
      ({ goals }) => goals,
    ),
  };
  const choice = ({ id, title }: Choice): Choice => ({ id, title });
  return {
    kinds,
    choices: {
      roles: kinds.roles.map(choice),
      procedures: kinds.procedures.map(choice),
      phrases: kinds.phrases.map(choice),
      decks: decks.map(({ id, data }) => ({ id, title: data?.title ?? id })),
      terms: (glossary?.data ?? []).flatMap((term) => (term ? [{ id: term.id, title: term.term }] : [])),
    },
    said: {
      'roles.department': distinct(roles.map(({ data }) => data?.department)),
      'procedures.group': distinct(procedures.map(({ data }) => data?.group)),
      'duties.area': distinct(roles.flatMap(({ data }) => data?.duties.map(({ area }) => area))),
      'requirements.area': distinct(roles.flatMap(({ data }) => data?.requirements.map(({ area }) => area))),
      'sources.document': distinct(
        [...roles, ...procedures, ...phrases, ...courses].flatMap(({ data }) =>
          data?.sources.map(({ document }) => document),
        ),
      ),
    },
  };
}

function listed<Data extends Orderly>(
  entries: readonly Entry<Data>[],
  detail: (data: Data) => string,
  texts: (data: Data) => readonly string[],
): ListedItem[] {
  return entries
    .map(
      ({ id, data }): ListedItem =>
        data === undefined
          ? { id, title: id, detail: '', order: Number.MAX_SAFE_INTEGER, text: '' }
          : {
              id,
              title: data.title,
              detail: detail(data),
              order: data.order,
              text: [data.summary, ...texts(data)].join('\n'),
            },
    )
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

const distinct = (values: readonly (string | undefined)[]) =>
  [...new Set(values)].filter((value) => value !== undefined);

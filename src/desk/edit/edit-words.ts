import { addressesOf } from '../../checks/addresses.ts';
import type { Content } from '../../content/content.ts';
import { POSTURES } from '../../model/postures.ts';
import { iconNames } from '../../pictures/icons/icon-set.ts';

/** What can be completed while a deck is written. */
export interface EditWords {
  icons: readonly string[];
  postures: readonly string[];
  /** Addresses of the site's pages and of what stands on them, with their names. */
  links: readonly { address: string; name: string }[];
}

export function editWords(content: Content): EditWords {
  const names = namesOf(content);
  return {
    icons: iconNames(),
    postures: Object.keys(POSTURES),
    links: [...addressesOf(content)].flatMap(([page, anchors]) =>
      [page, ...[...anchors].map((anchor) => `${page}#${anchor}`)].map((address) => ({
        address,
        name: names.get(address) ?? '',
      })),
    ),
  };
}

function namesOf({ decks, roles, procedures, courses, phrases, glossary }: Content): Map<string, string> {
  const pages = [
    ...decks.map(({ id, data }) => [`/decks/${id}/`, data?.title] as const),
    ...decks.flatMap(({ id, slides }) =>
      slides.map(({ outline }) => [`/decks/${id}/#${outline.id}`, outline.title] as const),
    ),
    ...roles.map(({ id, data }) => [`/roles/${id}/`, data?.title] as const),
    ...procedures.map(({ id, data }) => [`/procedures/${id}/`, data?.title] as const),
    ...courses.map(({ id, data }) => [`/courses/${id}/`, data?.title] as const),
    ...phrases.flatMap(({ data }) =>
      (data?.phrases ?? []).map(({ id, say }) => [`/phrases/#${id}`, say?.[0]] as const),
    ),
    ...(glossary?.data ?? []).map((term) => [`/glossary/#${term?.id}`, term?.term] as const),
  ];
  return new Map(pages.flatMap(([address, name]) => (name === undefined ? [] : [[address, name] as const])));
}

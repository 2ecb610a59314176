import type { Content } from '../content/content.ts';

/** Every address of the built site with the anchors on its page. */
export function addressesOf(content: Content): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>();
  const page = (address: string, anchors: Iterable<string> = []) => pages.set(address, new Set(anchors));
  for (const address of ['/', '/courses/', '/decks/', '/roles/', '/procedures/', '/search/']) page(address);
  for (const { id } of content.courses) page(`/courses/${id}/`);
  for (const { id, slides } of content.decks) {
    const anchors = slides.map(({ outline }) => outline.id);
    page(`/decks/${id}/`, anchors);
    page(`/decks/${id}/present/`, anchors);
    page(`/decks/${id}/handout/`, anchors);
  }
  for (const { id, data } of content.roles)
    page(`/roles/${id}/`, data ? [...data.duties, ...data.requirements].map(({ id }) => id) : []);
  for (const { id, data } of content.procedures)
    page(
      `/procedures/${id}/`,
      data?.steps.map((step) => step.id),
    );
  page(
    '/phrases/',
    content.phrases.flatMap(({ id, data }) => [id, ...(data?.phrases.map((phrase) => phrase.id) ?? [])]),
  );
  page(
    '/glossary/',
    content.glossary?.data.flatMap((term) => (term ? [term.id] : [])),
  );
  return pages;
}

import { getCollection, getEntry } from 'astro:content';

/** The decks of the tour, in their order. */
export async function tour() {
  const course = await getEntry('courses', 'tour');
  const decks = await getCollection('decks');
  return { decks: (course?.data.decks ?? []).flatMap((id) => decks.find((deck) => deck.id === id) ?? []) };
}

import { type CollectionEntry, getCollection } from 'astro:content';

type Ordered = CollectionEntry<'roles'> | CollectionEntry<'procedures'> | CollectionEntry<'phrases'>;

const inOrder = (a: Ordered, b: Ordered) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1);

/** Every role, in the order of the lists. */
export async function roles() {
  return (await getCollection('roles')).sort(inOrder);
}

/** Every procedure, in the order of the lists. */
export async function procedures() {
  return (await getCollection('procedures')).sort(inOrder);
}

/** Every phrase situation, in the order of the page. */
export async function phraseSituations() {
  return (await getCollection('phrases')).sort(inOrder);
}

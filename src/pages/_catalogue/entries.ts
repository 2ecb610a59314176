import { type CollectionEntry, getCollection } from 'astro:content';
import { oncePerBuild } from './once-per-build.ts';

type Ordered = CollectionEntry<'roles'> | CollectionEntry<'procedures'> | CollectionEntry<'phrases'>;

const inOrder = (a: Ordered, b: Ordered) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1);

/** Every role, in the order of the lists. */
export const roles = oncePerBuild(async () => (await getCollection('roles')).sort(inOrder));

/** Every procedure, in the order of the lists. */
export const procedures = oncePerBuild(async () => (await getCollection('procedures')).sort(inOrder));

/** Every phrase situation, in the order of the page. */
export const phraseSituations = oncePerBuild(async () => (await getCollection('phrases')).sort(inOrder));

import { getCollection } from 'astro:content';

/** Every term, in the order of its file. */
export const glossary = (await getCollection('glossary')).map(({ data }) => data);

import { contentCollections } from './content/content-collections.ts';

export const collections = contentCollections();

import { contentCollections } from 'lectern/content';

export const collections = contentCollections();

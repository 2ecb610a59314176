import { type CollectionEntry, getCollection } from 'astro:content';
import { plannedMinutes, type SlideOutline } from '../../model/slide.ts';
import { bodyOf } from './body.ts';
import { oncePerBuild } from './once-per-build.ts';

/** A deck with what is known of its slides. */
export interface CatalogueDeck {
  entry: CollectionEntry<'decks'>;
  slides: SlideOutline[];
  minutes: number;
}

/** A course with its decks, in the order they are taught. */
export interface CatalogueCourse {
  entry: CollectionEntry<'courses'>;
  decks: CatalogueDeck[];
  minutes: number;
  slideCount: number;
}

/** Every deck, drafts only while developing, by id. */
export const decks = oncePerBuild(async (): Promise<CatalogueDeck[]> => {
  const entries = await getCollection('decks', ({ data }) => import.meta.env.DEV || !data.draft);
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1)).map(catalogueDeck);
});

function catalogueDeck(entry: CollectionEntry<'decks'>): CatalogueDeck {
  const slides = bodyOf(entry).slides;
  return { entry, slides, minutes: plannedMinutes(slides) };
}

/** Every course, in the order of the lists. */
export const courses = oncePerBuild(async (): Promise<CatalogueCourse[]> => {
  const byId = new Map((await decks()).map((deck) => [deck.entry.id, deck]));
  const entries = await getCollection('courses');
  return entries
    .sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1))
    .map((entry) => {
      const own = entry.data.decks.flatMap((id) => byId.get(id) ?? []);
      return {
        entry,
        decks: own,
        minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
        slideCount: own.reduce((sum, { slides }) => sum + slides.length, 0),
      };
    });
});

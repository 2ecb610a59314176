import { type CatalogueDeck, courses, decks } from './decks.ts';
import { oncePerBuild } from './once-per-build.ts';

/** What names a document in the pages of others. */
export interface Named {
  id: string;
  title: string;
}

/** Everything that the pages of a deck show of the site around it, as data. */
export interface DeckSurroundings {
  course?: Named | undefined;
  /** Its place in the course, from 1; 0 where it has no course. */
  number: number;
  previous?: Named | undefined;
  next?: Named | undefined;
  /** Whether a course keeps progress of it. */
  recorded: boolean;
}

/** What the pages of a deck are made of, besides the site's name and the glossary. */
export interface DeckPage extends CatalogueDeck, DeckSurroundings {}

/** The paths of a page that every deck has, for `getStaticPaths`. Each page needs its own list: Astro notes in it. */
export async function deckPaths(): Promise<{ params: { deck: string }; props: DeckPage }[]> {
  return (await deckPages()).map((props) => ({ params: { deck: props.entry.id }, props }));
}

const deckPages = oncePerBuild(async (): Promise<DeckPage[]> => {
  const all = await decks();
  return Promise.all(all.map(async (deck) => ({ ...deck, ...(await surroundingsOf(deck.entry.id)) })));
});

async function surroundingsOf(id: string): Promise<DeckSurroundings> {
  const own = (await courses()).filter(({ entry }) => entry.data.decks.includes(id));
  const [course] = own;
  if (!course) return { number: 0, recorded: false };
  const place = course.decks.findIndex(({ entry }) => entry.id === id);
  const named = ({ entry }: { entry: { id: string; data: { title: string } } }): Named => ({
    id: entry.id,
    title: entry.data.title,
  });
  const [previous, next] = [course.decks[place - 1], course.decks[place + 1]];
  return {
    course: named(course),
    number: place + 1,
    recorded: own.some(({ entry }) => entry.data.completion !== undefined),
    previous: previous && named(previous),
    next: next && named(next),
  };
}

import { posix } from 'node:path';
import { glossary } from '../../components/glossary.ts';
import { site } from '../../components/texts.ts';
import { currentRebuild } from '../../rebuild/current-rebuild.ts';
import { type CatalogueDeck, courses, decks, textOf } from './decks.ts';
import { kept } from './kept.ts';

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
}

/** What the pages of a deck are made of, besides the site's name and the glossary. */
export interface DeckPage extends CatalogueDeck, DeckSurroundings {}

/** The paths of a page that every deck has, for `getStaticPaths`. Each page needs its own list: Astro notes in it. */
export async function deckPaths(): Promise<{ params: { deck: string }; props: DeckPage }[]> {
  return (await deckPages()).map((props) => ({ params: { deck: props.entry.id }, props }));
}

/**
 * The decks whose pages are to be rendered: in a build those of which anything has
 * changed since the one before. Their pages may show nothing that is not in a `DeckPage`, the site's name and
 * the glossary, or a change of it would leave them as they were.
 */
const deckPages = kept(async (): Promise<DeckPage[]> => {
  const rebuild = currentRebuild();
  const everywhere = rebuild?.digestOf([site, glossary]);
  const pages: DeckPage[] = [];
  for (const deck of await decks()) {
    const { entry, slides, minutes } = deck;
    const around = await surroundingsOf(entry.id);
    const isKept = rebuild?.keeps({
      id: entry.id,
      text: textOf(entry),
      outlines: slides,
      shows: [around, minutes, everywhere],
      folder: posix.dirname(entry.filePath ?? ''),
    });
    if (!isKept) pages.push({ ...deck, ...around });
  }
  return pages;
});

async function surroundingsOf(id: string): Promise<DeckSurroundings> {
  const course = (await courses()).find(({ entry }) => entry.data.decks.includes(id));
  if (!course) return { number: 0 };
  const place = course.decks.findIndex(({ entry }) => entry.id === id);
  const named = ({ entry }: { entry: { id: string; data: { title: string } } }): Named => ({
    id: entry.id,
    title: entry.data.title,
  });
  const [previous, next] = [course.decks[place - 1], course.decks[place + 1]];
  return {
    course: named(course),
    number: place + 1,
    previous: previous && named(previous),
    next: next && named(next),
  };
}

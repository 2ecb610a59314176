import { recordOf } from '../model/record-of.ts';

/** How often one quiz was tried, and how the last try went. */
export interface QuizRecord {
  right: boolean;
  /** From 1. */
  attempts: number;
  /** When it was last tried (ISO 8601, UTC). */
  at: string;
  /** The beginning of what it asks. */
  question?: string;
}

/** What somebody has seen and answered of one deck. */
export interface DeckProgress {
  title: string;
  /** Ids of the slides seen, in the order they were first seen. */
  seen: readonly string[];
  /** The slide that was seen last. */
  last: string;
  /** When (ISO 8601, UTC). */
  at: string;
  /** By the id of the slide they stand on; the second of a slide is `<id>.2`. */
  quizzes: Readonly<Record<string, QuizRecord>>;
}

/** A course that somebody has completed. */
export interface Completed {
  /** When the last thing that it needed was done (ISO 8601, UTC). */
  at: string;
  /** In percent; without a quiz there is none. */
  score?: number;
  /** Of the course; records of earlier versions have none. */
  title?: string;
}

/** A page of a role or procedure that was read to its end. */
export interface PageProgress {
  title: string;
  /** When it was read last (ISO 8601, UTC). */
  at: string;
}

/** What one person has done, by deck, by page and by course. */
export interface Progress {
  decks: Readonly<Record<string, DeckProgress>>;
  /** By its address, `roles/desk`. */
  pages: Readonly<Record<string, PageProgress>>;
  completed: Readonly<Record<string, Completed>>;
}

export const NO_PROGRESS: Progress = { decks: {}, pages: {}, completed: {} };

/** As much of a question as is kept to tell it from others, in characters. */
const LONGEST_QUESTION = 60;

/** A deck as its page knows it. */
export interface OpenDeck {
  id: string;
  title: string;
  /** Ids of its slides; what was seen of slides that have gone is forgotten. */
  slides: readonly string[];
}

/** An answer to a quiz. */
export interface Answer {
  /** The slide that it stands on. */
  slide: string;
  quiz: string;
  question: string;
  right: boolean;
  /** When (ISO 8601, UTC). */
  at: string;
}

/** Notes that a slide was seen. */
export function withSlideSeen(progress: Progress, deck: OpenDeck, slide: string, at: string): Progress {
  const before = deckIn(progress, deck, at);
  const seen = before.seen.includes(slide) ? before.seen : [...before.seen, slide];
  return withDeck(progress, deck.id, { ...before, seen, last: slide, at });
}

/** Notes that a page was read. */
export function withPageRead(progress: Progress, page: string, read: PageProgress): Progress {
  return { ...progress, pages: { ...progress.pages, [page]: read } };
}

/** Notes an answer to a quiz, which is also a place to go on at: some answer sooner than a slide counts as seen. */
export function withAnswer(
  progress: Progress,
  deck: OpenDeck,
  { quiz, slide, question, right, at }: Answer,
): Progress {
  const before = deckIn(progress, deck, at);
  const attempts = (ownValue(before.quizzes, quiz)?.attempts ?? 0) + 1;
  const record = { right, attempts, at, question: question.slice(0, LONGEST_QUESTION) };
  return withDeck(progress, deck.id, {
    ...before,
    at,
    last: deck.slides.includes(slide) ? slide : before.last,
    quizzes: { ...before.quizzes, [quiz]: record },
  });
}

/** Reads what was kept; what is not of this shape is left out, for other versions and other people write there too. */
export function readProgress(value: unknown): Progress {
  const { decks, pages, completed } = recordOf(value);
  return {
    decks: readEach(decks, readDeck),
    pages: readEach(pages, (each) => {
      const { title, at } = recordOf(each);
      return typeof title === 'string' && isTime(at) ? { title, at } : undefined;
    }),
    completed: readEach(completed, (each) => {
      const { at, score, title } = recordOf(each);
      if (!isTime(at)) return undefined;
      return {
        at,
        ...(typeof score === 'number' ? { score } : {}),
        ...(typeof title === 'string' ? { title } : {}),
      };
    }),
  };
}

function deckIn(progress: Progress, { id, title, slides }: OpenDeck, at: string): DeckProgress {
  const before = ownValue(progress.decks, id) ?? { title, seen: [], last: '', at, quizzes: {} };
  return { ...before, title, seen: before.seen.filter((slide) => slides.includes(slide)) };
}

const withDeck = (progress: Progress, id: string, deck: DeckProgress): Progress => ({
  ...progress,
  decks: { ...progress.decks, [id]: deck },
});

function readDeck(value: unknown): DeckProgress | undefined {
  const { title, seen, last, at, quizzes } = recordOf(value);
  if (typeof title !== 'string' || !isTime(at)) return undefined;
  return {
    title,
    at,
    last: typeof last === 'string' ? last : '',
    seen: Array.isArray(seen) ? seen.filter((id) => typeof id === 'string') : [],
    quizzes: readEach(quizzes, (each) => {
      const quiz = recordOf(each);
      const { right, attempts, at: tried, question } = quiz;
      if (typeof right !== 'boolean' || !isTime(tried) || !Number.isInteger(attempts)) return undefined;
      const known = { right, attempts: Number(attempts), at: tried };
      return typeof question === 'string' ? { ...known, question } : known;
    }),
  };
}

function readEach<Item>(value: unknown, read: (each: unknown) => Item | undefined): Record<string, Item> {
  return Object.fromEntries(
    Object.entries(recordOf(value)).flatMap(([key, each]) => {
      const item = read(each);
      return item === undefined ? [] : [[key, item]];
    }),
  );
}

/** What a record has under a name itself: people call slides, and themselves, `constructor`. */
export function ownValue<Item>(record: Readonly<Record<string, Item>>, name: string): Item | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));

import { randomFrom } from './random.ts';
import { pointFrom, sayingFrom, sentenceFrom, taskFrom, titleFrom } from './sentences.ts';

/** What stands on a slide under its title. */
export type BenchBody =
  | { kind: 'points'; points: readonly string[] }
  | { kind: 'text'; paragraphs: readonly string[]; quote: string }
  | { kind: 'steps'; steps: readonly string[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'sayings'; sayings: readonly { avoid: string; say: string; because: string }[] }
  | { kind: 'picture'; file: string; alt: string; caption: string };

export interface BenchSlide {
  /** Unique in its deck. */
  id: string;
  /** Unique in its deck, so that a slide can be known on the screen by its title. */
  title: string;
  body: BenchBody;
  notes: string;
}

export interface BenchDeck {
  id: string;
  title: string;
  summary: string;
  slides: readonly BenchSlide[];
}

/** Of twenty slides: what a training deck is made of. */
const KINDS = [
  'points',
  'points',
  'text',
  'steps',
  'points',
  'table',
  'points',
  'sayings',
  'points',
  'text',
  'steps',
  'points',
  'points',
  'table',
  'text',
  'points',
  'sayings',
  'points',
  'steps',
  'points',
] as const;

/**
 * A deck of made-up training text. The same number gives the same deck, whatever else is made.
 * @param number its number from 1; its name and its seed
 */
export function benchDeck(number: number, slides = 20): BenchDeck {
  const random = randomFrom(number);
  const title = `第 ${number} 讲：${titleFrom(random)}`;
  const some = <T>(count: number, make: () => T) => Array.from({ length: count }, make);
  const bodyOf = (kind: (typeof KINDS)[number]): BenchBody => {
    switch (kind) {
      case 'points':
        return { kind, points: some(3 + random.below(4), () => pointFrom(random)) };
      case 'text':
        return { kind, paragraphs: some(2, () => sentenceFrom(random)), quote: sayingFrom(random) };
      case 'steps':
        return { kind, steps: some(3 + random.below(3), () => taskFrom(random)) };
      case 'table':
        return {
          kind,
          head: ['事项', '怎样做', '做给谁看'],
          rows: some(4, () => some(3, () => taskFrom(random))),
        };
      case 'sayings':
        return {
          kind,
          sayings: some(2, () => ({
            avoid: pointFrom(random),
            say: sayingFrom(random),
            because: taskFrom(random),
          })),
        };
    }
  };
  return {
    id: deckId(number),
    title,
    summary: sentenceFrom(random),
    slides: Array.from({ length: slides }, (_, index) => ({
      id: `s${index + 1}`,
      title: `${index + 1}、${titleFrom(random)}`,
      body: bodyOf(KINDS[index % KINDS.length] ?? 'points'),
      notes: `${sentenceFrom(random)}${sentenceFrom(random)}`,
    })),
  };
}

const deckId = (number: number) => `deck-${String(number).padStart(4, '0')}`;

/** Decks 1 to `count`. */
export const benchDecks = (count: number, slides = 20): BenchDeck[] =>
  Array.from({ length: count }, (_, index) => benchDeck(index + 1, slides));

/** A deck with every sort of slide: of ten slides one is a picture, one as full as in many real decks. */
export function showDeck(count = 100): BenchDeck {
  const random = randomFrom(500);
  const deck = benchDeck(500, count);
  const full = (): BenchBody => ({
    kind: 'points',
    points: Array.from({ length: 12 }, () => pointFrom(random)),
  });
  const slides = deck.slides.map((slide, index): BenchSlide => {
    if (index % 10 === 4) {
      const file = `picture-${(index + 6) / 10}.jpg`;
      return {
        ...slide,
        body: { kind: 'picture', file, alt: pointFrom(random), caption: pointFrom(random) },
      };
    }
    return index % 10 === 9 ? { ...slide, body: full() } : slide;
  });
  return { ...deck, slides };
}

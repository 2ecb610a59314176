import type { DeckSight } from '../../browser/look-at-deck.ts';
import type { Deck, Slide } from '../../model/deck.ts';
import { joinMdx, writeMdx } from '../write-mdx.ts';
import { type Climber, climb, startOf } from './climb.ts';
import { beginsOf, type SeenSlide } from './judge-slide.ts';

/** A deck that is to be looked at; its files lie in the site already. */
export interface DeckToMeasure {
  /** Its folder in the site. */
  name: string;
  /** The source's file name, as readers know it. */
  document: string;
  deck: Deck;
  /** Whether its slides can be drawn as a whole. */
  canDraw: boolean;
  /** Whether the original's pictures of its slides can be had. */
  canPicture: boolean;
  /** Whether slides may continue on further ones. */
  canPart: boolean;
  /** Whether pictures of the slides as they are presented are wanted. */
  photograph: boolean;
}

export interface MeasuredDeck {
  /** With its slides parted where that was needed. */
  deck: Deck;
  /** A slide of the source each, in order. */
  slides: Climber[];
  /** JPEG of each slide as it is presented, by the slide's anchor. */
  photos: Map<string, Uint8Array>;
  /** Why nobody could look at it: the deck is as it came. */
  unseen?: string;
}

/** One text of a deck and what is asked of it. */
export interface DeckView {
  name: string;
  mdx: string;
  begins: Record<string, string[]>;
  photograph: string[];
}

/** Presents decks in a browser; tests put another in its place. A text says why a deck could not be shown. */
export type Look = (views: readonly DeckView[]) => Promise<(DeckSight | string)[]>;

/** Each time the decks are presented anew; what has not come to fit by then becomes a picture or is said. */
const MOST_ROUNDS = 3;

interface Walker {
  given: DeckToMeasure;
  climbers: Climber[];
  photos: Map<string, Uint8Array>;
  unseen?: string;
  rests: boolean;
}

/** Has every slide of the decks looked at and sends those that do not fit down the ladder, until all fit or nothing helps. */
export async function measureDecks(decks: readonly DeckToMeasure[], look: Look): Promise<MeasuredDeck[]> {
  let walkers = decks.map(
    (given): Walker => ({ given, climbers: startsOf(given.deck), photos: new Map(), rests: false }),
  );
  for (let round = 1; round <= MOST_ROUNDS && walkers.some(({ rests }) => !rests); round++) {
    const going = walkers.filter(({ rests }) => !rests);
    const sights = await look(going.map(viewOf));
    const seen = new Map(going.map((walker, index) => [walker, sights[index]]));
    const isLast = round === MOST_ROUNDS;
    walkers = walkers.map((walker) => {
      const sight = seen.get(walker);
      return sight === undefined ? walker : afterLook(walker, sight, isLast);
    });
  }
  return walkers.map(({ given, climbers, photos, unseen }) => ({
    deck: deckOf(given.deck, climbers),
    slides: climbers,
    photos,
    ...(unseen === undefined ? {} : { unseen }),
  }));
}

/** Slides of the deck by their slide in the source; parts follow what they continue. */
function startsOf({ slides }: Deck): Climber[] {
  const groups: Slide[][] = [];
  for (const slide of slides) {
    const last = groups.at(-1);
    if (last && slide.part !== undefined && slide.part > 1) last.push(slide);
    else groups.push([slide]);
  }
  return groups.flatMap((parts) => {
    const [first] = parts;
    if (!first) return [];
    return startOf({ ...first, blocks: parts.flatMap(({ blocks }) => blocks) }, parts);
  });
}

function deckOf(deck: Deck, climbers: readonly Climber[]): Deck {
  return { ...deck, slides: climbers.flatMap(({ parts }) => parts) };
}

/** Each slide of the source with the anchors of its parts, and the deck's text. */
function written({ given, climbers }: Walker): { mdx: string; anchors: [Climber, string[]][] } {
  const mdx = writeMdx(deckOf(given.deck, climbers), given.document);
  const ids = mdx.slides.map(({ id }) => id);
  let at = 0;
  const anchors = climbers.map((climber): [Climber, string[]] => {
    const own = ids.slice(at, at + climber.parts.length);
    at += climber.parts.length;
    return [climber, own];
  });
  return { mdx: joinMdx(mdx), anchors };
}

function viewOf(walker: Walker): DeckView {
  const { given } = walker;
  const { mdx, anchors } = written(walker);
  const going = anchors.filter(([{ rests }]) => !rests);
  const begins = Object.fromEntries(
    going.flatMap(([{ slide }, ids]) => ids.map((id) => [id, beginsOf(slide)])),
  );
  const photograph = given.photograph ? going.flatMap(([, ids]) => ids) : [];
  return { name: given.name, mdx, begins, photograph };
}

function afterLook(walker: Walker, sight: DeckSight | string, isLast: boolean): Walker {
  if (typeof sight === 'string') return { ...walker, rests: true, unseen: sight };
  const { canDraw, canPicture, canPart } = walker.given;
  const climbers = written(walker).anchors.map(([climber, ids]) => {
    const seen = ids.flatMap((id) => seenSlide(sight, id));
    return climb(climber, seen, { canDraw, canPicture, canPart: canPart && !isLast });
  });
  const photos = new Map([...walker.photos, ...sight.pictures]);
  return { ...walker, climbers, photos, rests: isLast || climbers.every(({ rests }) => rests) };
}

function seenSlide({ slides, faults }: DeckSight, id: string): SeenSlide[] {
  const sight = slides.find((slide) => slide.id === id);
  const fault = faults.find(({ slide }) => slide === id);
  return sight ? [{ sight, ...(fault && { fault }) }] : [];
}

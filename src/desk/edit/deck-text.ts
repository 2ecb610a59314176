/** What is known of a slide without showing it. */
export interface SlideInfo {
  id: string;
  /** Empty where it has none. */
  title: string;
  minutes: number;
  hidden: boolean;
}

/** A slide as it stands in the text of its deck. */
export interface SlideText {
  /** From its first line that holds something to its last; the last line's end is left out. */
  text: string;
  /** What stands between it and the next slide, `---` with its empty lines, or the end of the file. */
  after: string;
}

/** The text of a deck in parts; `joinDeck` gives back every byte. */
export interface DeckText {
  /** The frontmatter and what stands above the first slide. */
  head: string;
  /** One at least. */
  slides: readonly SlideText[];
}

/** A new place for what was changed, and what the deck is then. */
export interface Changed {
  deck: DeckText;
  /** The slide that somebody looks at next. */
  at: number;
}

export const joinDeck = ({ head, slides }: DeckText): string =>
  head + slides.map(({ text, after }) => text + after).join('');

/** How lines end in a text. */
export const lineEndOf = (text: string): '\r\n' | '\n' => (/\r\n/.test(text) ? '\r\n' : '\n');

/** Puts a text in the place of a slide's. Its line ends become those of the deck. */
export function replaceSlide(deck: DeckText, at: number, text: string): DeckText {
  const end = lineEndOf(deck.head);
  const written = end === '\n' ? text : text.replace(/\r?\n/g, end);
  return withSlides(deck, (slides) =>
    slides.map((slide, index) =>
      index === at ? { text: written, after: apart(written, slide.after, end) } : slide,
    ),
  );
}

/** Puts a new slide behind one, or before all (-1). */
export function addSlide(deck: DeckText, behind: number, text: string): Changed {
  const end = lineEndOf(deck.head);
  const gap = `${end}${end}---${end}${end}`;
  const isLast = behind === deck.slides.length - 1;
  const before = deck.slides[behind];
  const added = withSlides(deck, (slides) => [
    ...slides.slice(0, Math.max(0, behind)),
    ...(before === undefined ? [] : [{ ...before, after: isLast ? gap : before.after }]),
    { text: '', after: isLast && before ? before.after : gap },
    ...slides.slice(behind + 1),
  ]);
  return { deck: replaceSlide(added, behind + 1, text), at: behind + 1 };
}

/** Puts a slide to another place; what stands between the slides stays. */
export function moveSlide(deck: DeckText, from: number, to: number): Changed {
  const end = lineEndOf(deck.head);
  const texts = deck.slides.map(({ text }) => text);
  const [moved] = texts.splice(from, 1);
  if (moved === undefined || to < 0 || to >= deck.slides.length) return { deck, at: from };
  texts.splice(to, 0, moved);
  const slides = deck.slides.map(({ after }, index) => {
    const text = texts[index] ?? '';
    return { text, after: text === deck.slides[index]?.text ? after : apart(text, after, end) };
  });
  return { deck: { ...deck, slides }, at: to };
}

/** Takes a slide away; the last one that is left stays. */
export function removeSlide(deck: DeckText, at: number): Changed {
  const { slides } = deck;
  const gone = slides[at];
  if (gone === undefined || slides.length === 1) return { deck, at };
  const left = slides.filter((_, index) => index !== at);
  const isLast = at === slides.length - 1;
  return {
    deck: {
      ...deck,
      slides: left.map((slide, index) =>
        isLast && index === left.length - 1 ? { ...slide, after: gone.after } : slide,
      ),
    },
    at: Math.min(at, left.length - 1),
  };
}

/** `---` right below words would make a heading of them. */
function apart(text: string, after: string, end: string): string {
  if (text === '' || !/^(?:\r?\n)?[ \t]*-/.test(after)) return after;
  return (/^\r?\n/.test(after) ? end : end + end) + after;
}

const withSlides = (deck: DeckText, change: (slides: readonly SlideText[]) => SlideText[]): DeckText => ({
  ...deck,
  slides: change(deck.slides),
});

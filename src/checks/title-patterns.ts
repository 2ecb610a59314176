import type { Content } from '../content/content.ts';
import type { Message } from '../model/message.ts';
import { countsIn } from './chinese-counts.ts';

/** From how many slides on the titles of a deck are looked at together. */
const ENOUGH_SLIDES = 10;
/** The largest share of titles of one pattern; more reads as if a machine had cut them. */
const LARGEST_SHARE = 0.4;

const PATTERNS = [
  {
    name: 'two halves parted by a comma',
    fits: (title: string) => /^[^，,：:？?]{2,}，[^，,：:？?]{2,}$/u.test(title),
    hint: 'Let most titles say one thing in one sentence.',
  },
  {
    name: 'a count',
    // “每一处”, “一份” count nothing.
    fits: (title: string) => countsIn(title).some((count) => count > 1),
    hint: 'Say what the counted things have in common, or what follows from them.',
  },
];

/** The titles of a deck are not all cut to one pattern. */
export function titlePatterns({ decks }: Content): Message[] {
  return decks.flatMap(({ file, slides }) => {
    const titles = slides.map(({ outline }) => outline.title);
    if (titles.length < ENOUGH_SLIDES) return [];
    return PATTERNS.flatMap(({ name, fits, hint }): Message[] => {
      const alike = titles.filter(fits);
      if (alike.length <= titles.length * LARGEST_SHARE) return [];
      return [
        {
          severity: 'warning',
          rule: 'title-patterns',
          place: { file, line: 1 },
          reason: `${alike.length} of ${titles.length} titles of this deck are ${name}.`,
          expected: `at most ${Math.floor(titles.length * LARGEST_SHARE)} of them`,
          actual: alike
            .slice(0, 3)
            .map((title) => `“${title}”`)
            .join(' '),
          hint,
        },
      ];
    });
  });
}

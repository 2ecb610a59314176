import { z } from 'astro/zod';
import { lookFault } from '../../model/look-colours.ts';
import { ask, colour, corrections, sources, text } from './fields.ts';

const look = () =>
  z
    .strictObject({
      ink: colour(),
      paper: colour(),
      accent: colour(),
      /** A picture beside the deck: `./logo.png`. */
      logo: text().optional(),
    })
    .superRefine((value, context) => {
      const fault = lookFault(value);
      if (fault) context.addIssue({ code: 'custom', message: fault });
    });

/** The frontmatter of a deck, `content/decks/<deck>/index.mdx`. */
export const deckSchema = z.strictObject({
  title: text(),
  subtitle: text().optional(),
  /** One or two sentences for the lists and the search. */
  summary: text(),
  audience: text().optional(),
  /** What a participant can do afterwards. */
  goals: z.array(text()).default([]),
  sources: sources().min(1),
  corrections: corrections(),
  ask: ask(),
  /** Ids of the glossary terms it explains. */
  terms: z.array(text()).default([]),
  /** Author named by an imported file. */
  author: text().optional(),
  /** The colours and the logo of its own that its slides keep; without it the site's. */
  look: look().optional(),
  /** A draft is built by `npm run dev` only. */
  draft: z.boolean().default(false),
});

export type DeckFrontmatter = z.infer<typeof deckSchema>;

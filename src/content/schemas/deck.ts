import { z } from 'astro/zod';
import { ask, corrections, sources, text } from './fields.ts';

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
  /** A draft is built by `npm run dev` only. */
  draft: z.boolean().default(false),
});

export type DeckFrontmatter = z.infer<typeof deckSchema>;

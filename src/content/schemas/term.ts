import { z } from 'astro/zod';
import { id, text } from './fields.ts';

/** An entry of the glossary, `content/glossary.yaml`. */
export const termSchema = z.strictObject({
  id: id(),
  term: text(),
  /** Other words for it; they feed the search. */
  aliases: z.array(text()).default([]),
  definition: text(),
  /** Document and page, or `ours`. */
  source: text(),
  /** Address of the page that teaches it. */
  href: text().optional(),
});

export type Term = z.infer<typeof termSchema>;

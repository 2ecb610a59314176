import { z } from 'astro/zod';
import { ask, id, sources, text } from './fields.ts';

const lines = () =>
  z
    .union([text(), z.array(text()).min(1)])
    .transform((value) => (typeof value === 'string' ? [value] : value));

const phraseSchema = z
  .strictObject({
    /** Its anchor on the page of phrases. */
    id: id(),
    /** When it is said, if the situation needs it told apart. */
    when: text().optional(),
    /** What to say: one wording or several. */
    say: lines().optional(),
    /** What to avoid: one wording or several. */
    avoid: lines().optional(),
    because: text().optional(),
    ask: ask(),
    /** Where it differs from the situation's sources. */
    source: text().optional(),
  })
  .refine((phrase) => phrase.say !== undefined || phrase.avoid !== undefined, {
    message: 'a phrase has `say`, `avoid` or both',
  });

/** Phrases (话术) of one situation: what to say, what to avoid, and why. One YAML file each. */
export const phrasesSchema = z.strictObject({
  /** The situation: `接听来电`. */
  title: text(),
  summary: text(),
  phrases: z.array(phraseSchema).min(1),
  ask: ask(),
  sources: sources().min(1),
  order: z.number().default(100),
});

export type Phrase = z.infer<typeof phraseSchema>;
export type PhraseSituation = z.infer<typeof phrasesSchema>;

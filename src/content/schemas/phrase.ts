import { z } from 'astro/zod';
import { ask, id, lines, order, ours, source, sources, text } from './fields.ts';

const phraseSchema = z
  .strictObject({
    id: id('Its anchor on the page of phrases.', 'late-arrival'),
    when: text(
      'When it is said, if the situation needs it told apart.',
      'The guest arrives after midnight',
    ).optional(),
    say: lines(
      'What to say: one wording, or several in a list.',
      'Welcome, I am glad you made it.',
    ).optional(),
    avoid: lines('What to avoid: one wording, or several in a list.', 'You are late.').optional(),
    because: text('Why.', 'The journey was hard enough.').optional(),
    ask: ask(),
    source: source("Where it differs from the situation's sources.", '002 page 4').optional(),
    ours: ours(),
  })
  .refine((phrase) => phrase.say !== undefined || phrase.avoid !== undefined, {
    message: 'a phrase has `say`, `avoid` or both',
  });

/** Phrases (话术) of one situation: what to say, what to avoid, and why. One YAML file each. */
export const phrasesSchema = z
  .strictObject({
    title: text('The situation.', 'Welcoming a guest'),
    summary: text('A sentence below it.', 'The first sentence decides how the stay begins.'),
    phrases: z.array(phraseSchema).min(1).meta({
      description: 'What to say and what to avoid, at least one. Each has `say`, `avoid` or both.',
    }),
    ask: ask(),
    sources: sources(),
    order: order(),
  })
  .meta({
    title: 'Phrases',
    description:
      'What to say, what to avoid, and why, in one situation: `content/phrases/<situation>.yaml`, shown at `/phrases/#<situation>`.',
  });

export type Phrase = z.infer<typeof phraseSchema>;
export type PhraseSituation = z.infer<typeof phrasesSchema>;

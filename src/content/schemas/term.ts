import { z } from 'astro/zod';
import { id, ours, source, text, texts } from './fields.ts';

/** An entry of the glossary, `content/glossary.yaml`. */
export const termSchema = z
  .strictObject({
    id: id('Its anchor on the glossary page.', 'walk-in'),
    term: text('The word.', 'Walk-in'),
    aliases: texts('Other words for it; they feed the search.', 'guest without a booking'),
    definition: text('What it means, in one or two sentences.', 'A guest who arrives without a reservation.'),
    source: source('Document and page, or `ours`.', 'ours'),
    ours: ours(),
    href: text('Address of the page that teaches it.', '/decks/check-in/#walk-in').optional(),
  })
  .meta({
    title: 'Glossary',
    description:
      'The glossary is one list of terms: `content/glossary.yaml`, shown at `/glossary/`. An empty file is a glossary without terms.',
  });

export type Term = z.infer<typeof termSchema>;

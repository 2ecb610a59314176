import { z } from 'astro/zod';
import { lookFault } from '../../model/look-colours.ts';
import { ask, colour, corrections, present, sources, text, texts, theme } from './fields.ts';

const look = () =>
  z
    .strictObject({
      ink: colour('Colour of the words.', '#1b1b3a'),
      paper: colour('Colour behind them.', '#fffdf5'),
      accent: colour('Colour of what stands out.', '#693668'),
      logo: text('A picture beside the deck.', './logo.png').optional(),
    })
    .superRefine((value, context) => {
      const fault = lookFault(value);
      if (fault) context.addIssue({ code: 'custom', message: fault });
    })
    .meta({
      description:
        "The colours, and the logo, of its own that its slides keep; without it the site's. Ink that cannot be read on its paper is refused.",
      examples: [{ ink: '#1b1b3a', paper: '#fffdf5', accent: '#693668' }],
    });

/** The frontmatter of a deck, `content/decks/<deck>/index.mdx`. */
export const deckSchema = z
  .strictObject({
    title: text('Its name: the title of the article and of the cover.', 'Welcoming a guest'),
    subtitle: text('A line below the title.', 'The first two minutes').optional(),
    summary: text(
      'One or two sentences for the lists and the search.',
      'Eye contact, a greeting and a name: how every stay begins.',
    ),
    audience: text('Whom it is for.', 'New front desk colleagues').optional(),
    goals: texts('What a participant can do afterwards.', 'Greet every guest within ten seconds'),
    sources: sources(),
    corrections: corrections(),
    ask: ask(),
    terms: texts('Ids of the glossary terms it explains.', 'walk-in'),
    author: text('Author named by an imported file.', 'Training department').optional(),
    theme: theme("How its slides look; without it as its course's."),
    look: look().optional(),
    endSlide: z
      .boolean()
      .optional()
      .meta({
        description:
          'Whether its presentation ends with a slide that thanks and says what comes next; without it the site says so.',
        examples: [false],
      }),
    present: present('How it is presented; without it as the site says.'),
    draft: z
      .boolean()
      .default(false)
      .meta({ description: 'A draft is shown by `npm run dev` only and never built.', examples: [true] }),
  })
  .meta({
    title: 'Deck',
    description:
      'A deck is a folder with an `index.mdx` and its pictures: `content/decks/<deck>/index.mdx`, read at `/decks/<deck>/` and presented at `/decks/<deck>/present/`. These are the fields between the `---` lines at its top.',
  });

export type DeckFrontmatter = z.infer<typeof deckSchema>;

import { z } from 'astro/zod';
import { completion } from './completion.ts';
import { colour, corrections, order, sources, text, texts, theme } from './fields.ts';

/** A course: an ordered list of decks with a purpose and an audience. One YAML file each. */
export const courseSchema = z
  .strictObject({
    title: text('Its name.', 'Front desk basics'),
    summary: text(
      'One or two sentences for the lists.',
      'From the first greeting to the bill: what a new colleague at the desk needs.',
    ),
    audience: text('Whom it is for.', 'New front desk colleagues'),
    purpose: text('What the course is given for.', 'Everyone welcomes guests in the same way.'),
    goals: z
      .array(text())
      .min(1)
      .meta({
        description: 'What a participant can do afterwards, at least one.',
        examples: [['Check a guest in within four minutes']],
      }),
    decks: z
      .array(text())
      .min(1)
      .meta({
        description: 'Ids of the decks, in the order they are taught: the names of their folders.',
        examples: [['welcome', 'check-in']],
      }),
    roles: texts('Ids of the roles it describes: the names of their files.', 'receptionist'),
    procedures: texts('Ids of the procedures it teaches.', 'late-check-in'),
    phrases: texts('Ids of the phrase situations it teaches.', 'welcome'),
    sources: sources(),
    corrections: corrections(),
    colour: colour(
      "Its colour, dark enough for white text. Without it one is made of the site's by the course's place in the list.",
      '#693668',
    ).optional(),
    theme: theme("How the slides of its decks look; without it as the site's."),
    completion: completion(),
    order: order(),
  })
  .meta({
    title: 'Course',
    description:
      'A course is an ordered list of decks with a purpose and an audience: `content/courses/<course>.yaml`, shown at `/courses/<course>/`.',
  });

export type Course = z.infer<typeof courseSchema>;

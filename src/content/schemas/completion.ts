import { z } from 'astro/zod';
import { text } from './fields.ts';

const PASS = 80;

/** When a course is completed: decks to be read, quizzes to be passed, or both. */
export const completion = () =>
  z
    .strictObject({
      read: z
        .union([z.literal('all'), z.array(text()).min(1)])
        .optional()
        .meta({
          description: 'Ids of the decks to be read to the end, or `all`.',
          examples: ['all', ['welcome']],
        }),
      quiz: z
        .strictObject({
          decks: z
            .array(text())
            .min(1)
            .meta({
              description: 'Ids of the decks whose quizzes count together.',
              examples: [['check-in-quiz']],
            }),
          score: z
            .int()
            .min(1)
            .max(100)
            .default(PASS)
            .meta({ description: 'How many percent of them must be right.', examples: [80] }),
        })
        .optional()
        .meta({ description: 'Quizzes to be passed.', examples: [{ decks: ['check-in-quiz'], score: 80 }] }),
    })
    .refine(({ read, quiz }) => read !== undefined || quiz !== undefined, {
      message: 'completion needs read, quiz or both',
    })
    .optional()
    .meta({
      description:
        'When somebody has completed it: `read`, `quiz` or both. Without it no progress is kept (docs/learning.md).',
      examples: [{ read: 'all' }],
    });

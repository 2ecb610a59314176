import { z } from 'astro/zod';
import { corrections, sources, text } from './fields.ts';

/** A course: an ordered list of decks with a purpose and an audience. One YAML file each. */
export const courseSchema = z.strictObject({
  title: text(),
  /** One or two sentences for the lists. */
  summary: text(),
  /** Whom it is for. */
  audience: text(),
  /** What the course is given for. */
  purpose: text(),
  /** What a participant can do afterwards. */
  goals: z.array(text()).min(1),
  /** Ids of the decks, in the order they are taught. */
  decks: z.array(text()).min(1),
  /** Ids of the roles it describes. */
  roles: z.array(text()).default([]),
  /** Ids of the procedures it teaches. */
  procedures: z.array(text()).default([]),
  /** Ids of the phrase situations it teaches. */
  phrases: z.array(text()).default([]),
  sources: sources().min(1),
  corrections: corrections(),
  /** Place in the list of courses; lower comes first. */
  order: z.number().default(100),
});

export type Course = z.infer<typeof courseSchema>;

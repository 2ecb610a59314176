import { z } from 'astro/zod';
import { ask, corrections, id, sources, text } from './fields.ts';

/** One numbered responsibility of a role. */
const dutySchema = z.strictObject({
  /** Its anchor on the role's page; stays when duties are reordered. */
  id: id(),
  /** The duty in one or two sentences. */
  text: text(),
  /** The heading it stands under; duties of one area follow each other. */
  area: text(),
  /** How often, where the source says so: `每日不少于两次`. */
  frequency: text().optional(),
  /** What is written down or handed in. */
  record: text().optional(),
  /** Who is told. */
  report: text().optional(),
  ask: ask(),
});

/** A role (岗位): a job description whose duties are data. */
export const roleSchema = z.strictObject({
  title: text(),
  /** What the role is there for, in a sentence or two. */
  summary: text(),
  department: text(),
  duties: z.array(dutySchema).min(1),
  /** Ids of procedures the role carries out. */
  procedures: z.array(text()).default([]),
  /** Ids of phrase situations it needs. */
  phrases: z.array(text()).default([]),
  ask: ask(),
  sources: sources().min(1),
  corrections: corrections(),
  order: z.number().default(100),
});

export type Duty = z.infer<typeof dutySchema>;
export type Role = z.infer<typeof roleSchema>;

import { z } from 'astro/zod';
import { ask, corrections, id, sources, text } from './fields.ts';

const stepSchema = z.strictObject({
  /** Its anchor on the procedure's page. */
  id: id(),
  /** What is done, as an instruction. */
  text: text(),
  /** Who does it. */
  who: text().optional(),
  /** What is written down. */
  record: text().optional(),
  /** How long it may take, or by when. */
  time: text().optional(),
  /** What to say. */
  say: text().optional(),
  ask: ask(),
});

/** A procedure (流程): ordered steps with who does them. */
export const procedureSchema = z
  .strictObject({
    title: text(),
    summary: text(),
    /** The group it stands under in the list: `业务流程`, `电话`. */
    group: text(),
    /** `named`: the source only names it; it has no steps and its page says so. */
    status: z.enum(['described', 'named']).default('described'),
    /** A list to tick off instead of a sequence. */
    kind: z.enum(['steps', 'checklist']).default('steps'),
    steps: z.array(stepSchema).default([]),
    /** What always holds. */
    rules: z.array(text()).default([]),
    /** What must not happen. */
    taboos: z.array(text()).default([]),
    /** Ids of the roles that carry it out. */
    roles: z.array(text()).default([]),
    /** Addresses of related pages with their names. */
    related: z.array(z.strictObject({ title: text(), href: text() })).default([]),
    ask: ask(),
    sources: sources().min(1),
    corrections: corrections(),
    order: z.number().default(100),
  })
  .refine((procedure) => (procedure.status === 'named') === (procedure.steps.length === 0), {
    path: ['steps'],
    message: 'a described procedure has steps; one that is only named (status: named) has none',
  });

export type ProcedureStep = z.infer<typeof stepSchema>;
export type Procedure = z.infer<typeof procedureSchema>;

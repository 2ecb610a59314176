import { z } from 'astro/zod';
import { ask, corrections, id, order, ours, related, sources, text, texts } from './fields.ts';

const stepSchema = z.strictObject({
  id: id("Its anchor on the procedure's page.", 'greet'),
  text: text('What is done, as an instruction.', 'Ask for the name and a document.'),
  who: text('Who does it.', 'Receptionist').optional(),
  record: text('What is written down.', 'Registration card').optional(),
  time: text('How long it may take, or by when.', 'two minutes').optional(),
  say: text(
    'What to say. Several ways are told apart by ` / ` (in Chinese `／`), each with its case in brackets before it: `(upset) I am sorry. / (in a hurry) One moment.`',
    'May I see your passport, please?',
  ).optional(),
  ours: ours(),
  ask: ask(),
});

/** A procedure (流程): ordered steps with who does them. */
export const procedureSchema = z
  .strictObject({
    title: text('Its name.', 'Late check-in'),
    summary: text('One or two sentences for the lists.', 'A guest arrives after the desk has closed.'),
    group: text('The heading it stands under in the list of procedures.', 'Arrivals'),
    status: z
      .enum(['described', 'named'])
      .default('described')
      .meta({
        description: '`named`: the source only names it; it has no steps and its page says so.',
        examples: ['named'],
      }),
    kind: z
      .enum(['steps', 'checklist'])
      .default('steps')
      .meta({
        description: '`checklist`: a list to tick off instead of a sequence.',
        examples: ['checklist'],
      }),
    steps: z
      .array(stepSchema)
      .default([])
      .meta({ description: 'What is done, in order. A described procedure has at least one.' }),
    rules: texts('What always holds.', 'Nobody waits outside.'),
    taboos: texts('What must not happen.', 'Never say a room number aloud.'),
    roles: texts('Ids of the roles that carry it out: their files name the procedure too.', 'receptionist'),
    related: related(),
    ask: ask(),
    sources: sources(),
    corrections: corrections(),
    order: order(),
  })
  .refine((procedure) => (procedure.status === 'named') === (procedure.steps.length === 0), {
    path: ['steps'],
    message: 'a described procedure has steps; one that is only named (status: named) has none',
  })
  .meta({
    title: 'Procedure',
    description:
      'A procedure is a list of steps with who does them: `content/procedures/<procedure>.mdx`, shown at `/procedures/<procedure>/`. These are the fields between the `---` lines at its top; Markdown below them, which may be left out, stands below the steps.',
  });

export type ProcedureStep = z.infer<typeof stepSchema>;
export type Procedure = z.infer<typeof procedureSchema>;

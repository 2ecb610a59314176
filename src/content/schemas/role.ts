import { z } from 'astro/zod';
import { ask, corrections, id, lines, order, ours, related, sources, text, texts } from './fields.ts';

/** One numbered responsibility of a role. */
const dutySchema = z.strictObject({
  id: id("Its anchor on the role's page; stays when duties are reordered.", 'lobby-round'),
  text: text('The duty in one or two sentences.', 'Walk through the lobby and mend what is out of place.'),
  area: text('The heading it stands under; duties of one area follow each other.', 'Lobby'),
  frequency: text('How often, where the source says so.', 'at least twice a day').optional(),
  record: text('What is written down or handed in.', 'Shift log').optional(),
  report: text('Which superior is told.', 'Duty manager').optional(),
  notify: text('Which other people or departments are told.', 'Housekeeping').optional(),
  handover: text('Who takes the work over.', 'Night receptionist').optional(),
  ours: ours(),
  ask: ask(),
});

/** What a person must bring: knowledge, a skill, a quality. */
const requirementSchema = z.strictObject({
  id: id("Its anchor on the role's page.", 'english'),
  text: text('What is needed.', 'Speaks English well enough to settle a complaint.'),
  area: text('The heading it stands under.', 'Languages'),
  ours: ours(),
  ask: ask(),
});

const LEFT_OUT = 'Left out, it is shown as not given, with room to fill it in on paper.';

/** A statement about the post: one line or several. */
const statement = (meaning: string, ...examples: string[]) =>
  z
    .strictObject({
      text: lines('One line, or several in a list.'),
      ours: ours(),
    })
    .or(
      z
        .union([text(), z.array(text()).min(1)])
        .transform((value) => ({ text: typeof value === 'string' ? [value] : value, ours: undefined })),
    )
    .optional()
    .meta({ description: `${meaning} ${LEFT_OUT}`, examples });

/** A role (岗位): a job description whose duties are data. */
export const roleSchema = z
  .strictObject({
    title: text('Its name.', 'Receptionist'),
    summary: text(
      'What the role is there for, in a sentence or two.',
      'Welcomes guests and looks after their stay.',
    ),
    department: text('The department it belongs to.', 'Front office'),
    purpose: statement('What the post exists for.', 'Guests feel expected.'),
    reportsTo: statement('The post above it.', 'Front office manager'),
    worksWith: statement('Posts and departments it works with.', 'Housekeeping'),
    authority: statement('What it may decide by itself.', 'Late check-out until 2 pm'),
    hours: statement('Working hours or shifts.', 'Three shifts of eight hours'),
    measures: statement('What the work is measured by.', 'Check-in within four minutes'),
    records: statement('Forms and logs it keeps.', 'Shift log'),
    version: statement('Edition and date of the description.', '2nd edition, March 2026'),
    duties: z
      .array(dutySchema)
      .default([])
      .meta({ description: 'What the person does. A role has duties, requirements or both.' }),
    requirements: z.array(requirementSchema).default([]).meta({ description: 'What the person must bring.' }),
    terms: texts(
      'Ids of the glossary terms its page links to. Terms of more than two characters that stand in its duties are found without.',
      'walk-in',
    ),
    procedures: texts(
      'Ids of the procedures the role carries out: their files name the role too.',
      'late-check-in',
    ),
    phrases: texts('Ids of the phrase situations it needs.', 'welcome'),
    related: related(),
    ask: ask(),
    sources: sources(),
    corrections: corrections(),
    order: order(),
  })
  .refine(({ duties, requirements }) => duties.length + requirements.length > 0, {
    path: ['duties'],
    message: 'a role has duties, or at least requirements',
  })
  .meta({
    title: 'Role',
    description:
      'A role is a job description whose duties are data: `content/roles/<role>.mdx`, shown at `/roles/<role>/` and printed as a job card. These are the fields between the `---` lines at its top; Markdown below them, which may be left out, stands below the duties.',
  });

export type Duty = z.infer<typeof dutySchema>;
export type Requirement = z.infer<typeof requirementSchema>;
export type Role = z.infer<typeof roleSchema>;

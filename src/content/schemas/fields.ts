import { z } from 'astro/zod';
import { ID_PATTERN } from '../../model/ids.ts';
import { TRANSITIONS } from '../../model/presenting.ts';
import { THEMES } from '../../model/themes.ts';

/**
 * Every field says what it means and how it is written: docs/content and the schemas for editors are made of it
 * (src/content/reference). `meaning` is one or two sentences; a form may be used inside of another one without.
 */
const said = (meaning: string | undefined, examples: readonly unknown[]) => ({
  ...(meaning === undefined ? {} : { description: meaning }),
  ...(examples.length > 0 ? { examples: [...examples] } : {}),
});

/** A line of text that is not empty. */
export const text = (meaning?: string, ...examples: string[]) =>
  z.string().trim().min(1).meta(said(meaning, examples));

/** A list of lines that may be left out. */
export const texts = (meaning: string, ...example: string[]) =>
  z
    .array(text())
    .default([])
    .meta(said(meaning, example.length > 0 ? [example] : []));

/** An id as it stands in an address: starts with a letter, then letters, digits, `-` and `_`. */
export const id = (meaning: string, ...examples: string[]) =>
  z
    .string()
    .regex(ID_PATTERN, 'an id starts with a letter and has only letters, digits, - and _')
    .meta(said(meaning, examples));

/** A colour as `#rrggbb`. */
export const colour = (meaning: string, ...examples: string[]) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'a colour is written #rrggbb')
    .meta(said(meaning, examples));

/** A host as Content Security Policies name it (CSP Level 3, host-source), without a path. */
export const frameAncestor = () =>
  z
    .string()
    .regex(
      /^https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::(?:\d+|\*))?$/i,
      'a site that may frame this one is written https://lms.example, without a path',
    );

/** How slides look on the stage. */
export const theme = (meaning: string) =>
  z
    .enum(THEMES)
    .meta(said(meaning, ['editorial']))
    .optional();

/** What people would type or say to find this; feeds the search and is not shown. */
export const ask = () =>
  texts(
    'What people would type or say to find this. It feeds the search and is not shown.',
    'How early can I check in?',
  );

/** Where the content comes from: a document and the part of it. `ours` marks what we added. */
export const sources = () =>
  z
    .array(
      z.strictObject({
        document: text(
          'Number and title of the source document, or `ours` for what you wrote yourselves.',
          '001 Front office manual',
        ),
        part: text('Page, slide or chapter in it.', 'pages 10–14').optional(),
      }),
    )
    .min(1)
    .meta(said('Where it comes from, shown at the foot of its page.', [[{ document: 'ours' }]]));

/** Where one sentence comes from: document and page, or `ours` alone, for it is shown as it stands. */
export const source = (meaning: string, ...examples: string[]) =>
  text()
    .refine((value) => value === 'ours' || !/\bours\b/.test(value), {
      message: '`ours` stands alone; with a document, write which part is ours in the field `ours`',
    })
    .meta(said(meaning, examples));

/** What the site's makers added to a source: `true` for all of it, or which part, as people read it: `例句`. */
export const ours = () =>
  z
    .union([z.literal(true), text()])
    .meta(
      said('What you added to the source: `true` for all of it, or which part, as people read it.', [
        true,
        'the two examples',
      ]),
    )
    .optional();

/** Mistakes of the source that were put right, each a sentence. */
export const corrections = () =>
  texts(
    'Mistakes of the source that were put right, each a sentence.',
    'Page 3 says 12 pm for check-out; the house rules say 11 am.',
  );

/** Where a thing stands in its list. */
export const order = () =>
  z
    .number()
    .default(100)
    .meta(said('Place in its list; lower comes first, and of two alike the first by file name.', [10]));

/** Pages named at the foot of a page. */
export const related = () =>
  z
    .array(
      z.strictObject({
        title: text('What the link says.', 'Welcoming a guest'),
        href: text('An address of this site.', '/decks/welcome/#greeting'),
      }),
    )
    .default([])
    .meta(said('Related pages, named at the foot of its page.', []));

/** How slides are presented: of the whole site, or of one deck. */
export const present = (meaning: string) =>
  z
    .strictObject({
      transition: z
        .enum(TRANSITIONS)
        .optional()
        .meta(
          said('How one slide gives way to the next; none where a device asks for less motion.', ['slide']),
        ),
      click: z
        .boolean()
        .optional()
        .meta(said('`false`: a click of the mouse does not go on.', [false])),
      wheel: z
        .boolean()
        .optional()
        .meta(said('`false`: the wheel of the mouse turns no slides.', [false])),
    })
    .meta(said(meaning, [{ transition: 'slide' }]))
    .optional();

/** A value, or several in a list; read as a list. */
export const lines = (meaning: string, ...examples: string[]) =>
  z
    .union([text(), z.array(text()).min(1)])
    .meta(said(meaning, examples))
    .transform((value) => (typeof value === 'string' ? [value] : value));

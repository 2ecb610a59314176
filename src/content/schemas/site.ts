import { z } from 'astro/zod';
import { LANGUAGES } from '../../model/languages.ts';
import { POSTURES } from '../../model/postures.ts';
import { HOME_SECTIONS, SECTIONS, type Section } from '../../model/sections.ts';
import { accentFault, colourFault } from '../../model/site-style.ts';
import { colour, frameAncestor, present, text, texts, theme } from './fields.ts';

/** An entry of the menu: a section, or a section with the site's own name for it. */
const entry = () =>
  z
    .union(
      [z.enum(SECTIONS), z.partialRecord(z.enum(SECTIONS), text())],
      `a section (${SECTIONS.join(', ')}), or one with its name: \`- roles: Positions\``,
    )
    .transform((value): { section: Section; name?: string }[] =>
      typeof value === 'string'
        ? [{ section: value }]
        : Object.entries(value).map(([section, name]) => ({ section: section as Section, name })),
    );

/** The name of a face as CSS has it. */
const font = (meaning: string, example: string) =>
  z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u, 'the name of one font, such as Georgia')
    .optional()
    .meta({ description: meaning, examples: [example] });

const picture = () =>
  z
    .string()
    .regex(/^\/.+\.(svg|png|jpe?g|webp|gif|avif)$/i, 'the address of a picture in public, such as /logo.svg');

const logo = () =>
  z
    .union([
      picture(),
      z.strictObject({
        src: picture().meta({ description: 'Its address in `public/`.', examples: ['/logo.svg'] }),
        dark: picture()
          .optional()
          .meta({
            description:
              "The picture in dark mode, where another one is better; it stands on the brand's colour, without the ground.",
            examples: ['/logo-dark.svg'],
          }),
        ground: colour(
          "A colour behind it, where it cannot be seen on the brand's colour.",
          '#ffffff',
        ).optional(),
        replacesName: z
          .boolean()
          .default(false)
          .meta({ description: "Whether the logo is shown without the site's name.", examples: [true] }),
      }),
    ])
    .optional()
    .meta({
      description:
        "The logo in the header, a picture in `public/`; it stands on the brand's colour, in light and in dark, or is a pair: `{ src: /logo.svg, dark: /logo-dark.svg }`. Without it the header has a lectern. Where `public/icon.svg` is missing, the icons are drawn in the brand's colours.",
      examples: ['/logo.svg'],
    })
    .transform((value) =>
      typeof value === 'string'
        ? { src: value, dark: undefined, ground: undefined, replacesName: false }
        : value,
    );

/** `content/site.yaml`: what the site is called and how it looks. */
export const siteSchema = z
  .strictObject({
    id: z.literal('site').default('site'),
    name: text(
      "The site's name: in the header, the titles of pages, the installed app, the zip.",
      'Harbour Academy',
    ),
    tagline: text('One sentence: the headline of the home page.', 'Know what to say, know what to do.'),
    organisation: text('Who gives the training; on covers and in the footer.', 'Harbour Hotel'),
    language: z
      .enum(LANGUAGES)
      .default('zh-CN')
      .meta({
        description: 'The language of the interface, of exports, packages and the importer.',
        examples: ['en'],
      }),
    colour: colour(
      'Brand colour, dark enough for white text; its shades, and the colours of courses, are made of it.',
      '#1f4e79',
    ).default('#0b5c55'),
    accent: colour(
      "A second colour for what stands out, light enough to be seen on the brand's colour; without it amber.",
      '#e8a93a',
    ).optional(),
    logo: logo(),
    picture: z
      .union(
        [z.enum(Object.keys(POSTURES)), picture()],
        `the name of a drawing (${Object.keys(POSTURES).join(', ')}), or the address of a picture in public, such as /desk.jpg`,
      )
      .optional()
      .meta({
        description:
          'What stands beside the headline of the home page on wide screens: one of the drawings of postures by its name, in the colours of the site, or a picture in `public/`. Without it a shape in the brand’s colour.',
        examples: ['telephone', '/desk.jpg'],
      }),
    fonts: z
      .strictObject({
        text: font('For everything.', 'Segoe UI'),
        titles: font('For titles.', 'Georgia'),
      })
      .optional()
      .meta({
        description:
          'Fonts that the devices of your readers have; no font is loaded. Where one is missing, those of the language follow. PowerPoint files use the font for everything too.',
        examples: [{ titles: 'Georgia' }],
      }),
    theme: theme('How slides look, where neither course nor deck says it.'),
    examples: texts(
      'Questions that people of yours ask: the first stands in the search box, the second below it on the home page, all of them where a search is empty or found nothing.',
      'A guest is angry about the noise',
      'May a guest check out at 2 pm?',
    ),
    menu: z
      .array(entry())
      .transform((entries) => entries.flat())
      .optional()
      .meta({
        description:
          'The sections of the menu in your order, each with a name of yours if you like; what is not listed is left out. Without it, all. A section without content is never shown.',
        examples: [['courses', { roles: 'Positions' }, 'procedures']],
      }),
    home: z
      .array(z.enum(HOME_SECTIONS))
      .default([...HOME_SECTIONS])
      .meta({
        description:
          'What stands on the home page below the search, in this order: `roles`, `quick` (phrases and procedures), `courses`. A part without content is never shown.',
        examples: [['courses', 'quick']],
      }),
    footer: text(
      'The line at the foot of every page; without it the organisation.',
      'Harbour Hotel, Training',
    ).optional(),
    endSlide: z
      .boolean()
      .default(true)
      .meta({
        description: 'Whether presentations end with a slide that thanks and says what comes next.',
        examples: [false],
      }),
    present: present('How decks are presented, where they do not say it themselves.'),
    frameAncestors: z
      .array(frameAncestor())
      .default([])
      .meta({
        description:
          'Sites that may show this one in a frame, such as an intranet or a learning platform; the build writes them for hosts that read `_headers` or `web.config`.',
        examples: [['https://lms.example']],
      }),
  })
  .superRefine((site, context) => {
    const refuse = (field: string, message: string | undefined) => {
      if (message) context.addIssue({ code: 'custom', path: [field], message });
    };
    refuse('colour', colourFault('colour', site.colour));
    if (site.accent !== undefined) refuse('accent', accentFault(site.accent, site.colour));
  })
  .meta({ title: 'Site', description: 'What the site is called and how it looks: `content/site.yaml`.' });

export type Site = z.infer<typeof siteSchema>;

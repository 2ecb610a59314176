import { z } from 'astro/zod';
import { colour, text } from './fields.ts';

/** `content/site.yaml`: what the site is called and how it looks. */
export const siteSchema = z.strictObject({
  id: z.literal('site').default('site'),
  name: text(),
  /** One sentence under the name on the home page. */
  tagline: text(),
  organisation: text(),
  /** A language there is a file of interface texts for (src/i18n). */
  language: z.enum(['zh-CN']).default('zh-CN'),
  /** Brand colour as #rrggbb; the theme makes its shades, dark enough for white text, from it. */
  colour: colour().default('#0b5c55'),
});

export type Site = z.infer<typeof siteSchema>;

import { z } from 'astro/zod';
import { ID_PATTERN } from '../../model/ids.ts';

/** A line of text that is not empty. */
export const text = () => z.string().trim().min(1);

/** An id as it stands in an address: starts with a letter, then letters, digits, `-` and `_`. */
export const id = () =>
  z.string().regex(ID_PATTERN, 'an id starts with a letter and has only letters, digits, - and _');

/** A colour as `#rrggbb`. */
export const colour = () => z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour is written #rrggbb');

/** What people would type or say to find this; feeds the search and is not shown. */
export const ask = () => z.array(text()).default([]);

/** Where the content comes from: a document and the part of it. `ours` marks what we added. */
export const sources = () =>
  z.array(
    z.strictObject({
      /** Number and title of the source document, or `ours`. */
      document: text(),
      /** Page, slide or chapter in it. */
      part: text().optional(),
    }),
  );

/** Mistakes of the source that were put right, each a sentence. */
export const corrections = () => z.array(text()).default([]);

import { withoutSpaces } from './page-text.ts';

/** Signs that a reader sees where something was not read, or not written out. */
const SIGNS = [
  '**',
  ':::',
  '{{',
  '[^',
  '$$',
  '<Slide',
  '</',
  '&amp;',
  '&lt;',
  'undefined',
  '[objectObject]',
  'NaN',
  '\uFFFD',
];

/**
 * Markup and values of programs in a text that its source does not have.
 * @param shown without spaces, as `pageText` gives it
 */
export function leftOver(shown: string, source: string): string[] {
  const found = SIGNS.filter((sign) => shown.includes(sign));
  if (found.length === 0) return [];
  const written = withoutSpaces(source);
  return found.filter((sign) => !written.includes(sign));
}

/** What a site is searched with. */
export type SearchIndex = 'scan' | 'pairs' | 'pagefind';

/**
 * Up to so many bytes (gzip) all data is loaded at once and scanned, above it the parts of an index that a query needs.
 * Measured with `npm run bench -- search --times …`: docs/searching.md has the table.
 */
const SCANNED_UP_TO = 120 * 1024;

/**
 * @param bytes what a scan of the site would load, gzip
 * @param wanted what the site's configuration says
 */
export function chooseIndex(bytes: number, wanted: SearchIndex | 'auto' = 'auto'): SearchIndex {
  if (wanted !== 'auto') return wanted;
  return bytes <= SCANNED_UP_TO ? 'scan' : 'pairs';
}

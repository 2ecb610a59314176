/**
 * Turns a title into an id that reads well in an address: letters and digits of any
 * script and hyphens, lower case, never empty, never starting with a digit.
 */
export function idFromTitle(title: string): string {
  const id = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  if (id === '') return 'untitled';
  return /^\p{N}/u.test(id) ? `s-${id}` : id;
}

/** What an id given by an author may look like: `three-rings`, `d3`, `接听电话`. */
export const ID_PATTERN = /^\p{L}[\p{L}\p{N}_-]*$/u;

/** Returns `id`, or `id-2`, `id-3` … if it is in `taken`, and adds the result to `taken`. */
export function uniqueId(id: string, taken: Set<string>): string {
  let candidate = id;
  for (let n = 2; taken.has(candidate); n++) candidate = `${id}-${n}`;
  taken.add(candidate);
  return candidate;
}

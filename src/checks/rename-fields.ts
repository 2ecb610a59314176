import type { Message } from '../model/message.ts';

/** Where a name stands and what it is to be: a message of the check that says so. */
export type Renaming = Pick<Message, 'place' | 'rename'>;

/**
 * Writes other names of fields where messages of the check ask for it. All other lines stay as they are, to the byte.
 * @param text of one file
 * @param renamings of the same file; the value of a field stands on its line or on the next
 */
export function withRenamedFields(
  text: string,
  renamings: readonly Renaming[],
): { text: string; renamed: number } {
  const lines = text.split('\n');
  let renamed = 0;
  for (const { place, rename } of renamings) {
    if (!rename || place.line === undefined) continue;
    const field = new RegExp(`^((?:[^#'"]*[{,\\s])?)${rename.from}(?=\\s*:)`);
    const at = [place.line - 1, place.line - 2].find((index) => field.test(lines[index] ?? ''));
    if (at === undefined) continue;
    lines[at] = (lines[at] ?? '').replace(field, `$1${rename.to}`);
    renamed++;
  }
  return { text: lines.join('\n'), renamed };
}

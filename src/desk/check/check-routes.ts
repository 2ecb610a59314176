import { contentPath } from '../journal/content-path.ts';
import { readVersion } from '../journal/version.ts';
import { type Desk, type DeskRoute, RequestError } from '../server/desk-route.ts';
import { deskTextsFor } from '../texts/desk-texts-for.ts';
import { type FoundGroup, foundGroups, idOf } from './found.ts';
import { type Mend, mendOf } from './mend-text.ts';

/** All that is wrong, and how much was looked at. */
export interface CheckState {
  groups: FoundGroup[];
  looked: { decks: number; slides: number; entries: number };
}

/** What is wrong with the content, and mending it. */
export const checkRoutes: readonly DeskRoute[] = [
  { method: 'GET', path: 'check', answer: (_, desk) => ({ json: checkState(desk) }) },
  {
    method: 'POST',
    path: 'check/mend',
    async answer(request, desk) {
      const { ids } = await request.json<{ ids: string[] }>();
      const mends = desk.checked().messages.flatMap((message) => {
        const mend = ids.includes(idOf(message)) ? mendOf(message) : undefined;
        // From the end on: what stands above keeps its line.
        return mend ? [{ mend, line: message.place.line ?? 0 }] : [];
      });
      const words = deskTextsFor(desk.language()).check;
      const done = await mendAll(
        desk,
        mends.sort((a, b) => b.line - a.line).map(({ mend }) => mend),
        words.mended,
      );
      if (done === 0) throw new RequestError(409, words.notMended);
      return { json: { done } };
    },
  },
];

function checkState(desk: Desk): CheckState {
  const { value, messages } = desk.checked();
  const { decks, roles, procedures, phrases, courses, glossary } = value;
  return {
    groups: foundGroups(value, messages, desk.language()),
    looked: {
      decks: decks.length,
      slides: decks.reduce((sum, { slides }) => sum + slides.length, 0),
      entries: [roles, procedures, phrases, courses, glossary?.data ?? []].reduce(
        (sum, { length }) => sum + length,
        0,
      ),
    },
  };
}

/** Mends at once or not at all; how many were mended. */
async function mendAll(
  { content, folder, journal }: Desk,
  mends: readonly Mend[],
  label: (count: number) => string,
): Promise<number> {
  let done = 0;
  const writes = [];
  for (const [file, own] of Map.groupBy(mends, (mend) => mend.file)) {
    const path = file.slice(folder.length + 1);
    const found = await readVersion(await contentPath(content, path));
    if (found === undefined) continue;
    let text = found.bytes.toString('utf8');
    for (const mend of own) {
      const mended = mend.apply(text);
      if (mended === undefined) continue;
      text = mended;
      done++;
    }
    writes.push({ path, content: text, base: found.version });
  }
  if (done > 0) await journal.apply({ label: label(done), writes });
  return done;
}

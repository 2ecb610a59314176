import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readSourceRecord } from '../../import/re-import/read-source-record.ts';
import type { SourceRecord } from '../../import/re-import/source-record.ts';
import { slugOf } from '../../import/slug.ts';
import type { StagedDeck } from '../../import/stage/staged-deck.ts';
import { suggestedTitle } from './chosen-deck.ts';
import type { Choices, SlideChoice } from './incoming-file.ts';

/** An import that lies in the content. */
export interface EarlierImport {
  /** The name of its folder. */
  address: string;
  record: SourceRecord;
}

/** All decks of the content that were imported. */
export async function earlierImports(content: string): Promise<EarlierImport[]> {
  const folder = join(content, 'decks');
  const names = await readdir(folder).catch(() => []);
  const read = await Promise.all(
    names.map(async (address) => ({ address, record: await readSourceRecord(join(folder, address)) })),
  );
  return read.flatMap(({ address, record }) => (record ? [{ address, record }] : []));
}

/**
 * What is chosen before anybody has chosen anything: a file that was imported before goes into its deck again, with
 * what was decided then; another gets an address that no deck has.
 * @param addresses of decks that are there
 */
export async function firstChoices(
  staged: StagedDeck,
  earlier: readonly EarlierImport[],
  addresses: ReadonlySet<string>,
): Promise<Choices> {
  const { document } = staged;
  const before =
    earlier.find(({ record }) => record.document === document.name) ??
    earlier.find(({ record }) => record.sha256 === document.sha256);
  const decided = before?.record.decided;
  const ids = new Set(staged.slides.map(({ id }) => id));
  const slides: Record<string, SlideChoice> = {};
  for (const [id, slide] of Object.entries(decided?.slides ?? {})) if (ids.has(id)) slides[id] = slide;
  return {
    title: decided?.title ?? suggestedTitle(staged),
    address: before?.address ?? freeAddress(await slugOf(document.name), addresses),
    course: { kind: 'none' },
    look: 'house',
    slides,
    theirs: [],
  };
}

function freeAddress(base: string, taken: ReadonlySet<string>): string {
  let address = base;
  for (let n = 2; taken.has(address); n++) address = `${base}-${n}`;
  return address;
}

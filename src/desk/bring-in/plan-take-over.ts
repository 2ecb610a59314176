import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { listDeck } from '../../import/list-deck.ts';
import { type DeckFolder, readDeckFolder } from '../../import/re-import/deck-folder.ts';
import { type DeckFolderPlan, planDeckFolder } from '../../import/re-import/plan-deck-folder.ts';
import { sha256 } from '../../import/re-import/source-record.ts';
import { slugOf } from '../../import/slug.ts';
import type { StagedDeck } from '../../import/stage/staged-deck.ts';
import type { Deck } from '../../model/deck.ts';
import type { FileWrite } from '../journal/change.ts';
import { readVersion } from '../journal/version.ts';
import { chosenDeck, decidedOf, pagesWanted } from './chosen-deck.ts';
import type { Choices, DeckUpdate, SlideName, TakeOverPlan } from './incoming-file.ts';
import type { IncomingStore } from './incoming-store.ts';

/** What a deck's folder may be called. */
const ADDRESS = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a course says that nobody has described yet. */
export interface CourseWords {
  summary(deck: string): string;
  toWrite: string;
}

/** What taking over would do, and how. */
export interface TakeOver {
  plan: TakeOverPlan;
  /** Empty where it cannot be taken over. */
  writes: FileWrite[];
  /** The course that the deck is listed in then. */
  course?: string;
}

/**
 * Plans how a staged import is taken over into the content. Reads, writes nothing.
 * @param content the content folder
 */
export async function planTakeOver(
  content: string,
  store: IncomingStore,
  id: string,
  staged: StagedDeck,
  choices: Choices,
  words: CourseWords,
): Promise<TakeOver> {
  const assets = await store.assets(id, staged.deck);
  const pages = await store.pages(id, pagesWanted(staged, choices));
  const deck = chosenDeck(staged, choices, assets, pages);
  const counts = { slides: deck.slides.length, pictures: deck.assets.length };
  const { address } = choices;
  if (!ADDRESS.test(address)) return { plan: { kind: 'bad-address', ...counts }, writes: [] };
  const folder = await readDeckFolder(join(content, 'decks', address));
  const isThere = folder.files.has('index.mdx');
  if (isThere && folder.earlier === undefined) return { plan: { kind: 'occupied', ...counts }, writes: [] };
  const decided = decidedOf(staged, choices);
  const planned = planDeckFolder(deck, staged.document, staged.messages, folder, {
    theirs: new Set(choices.theirs),
    ...(decided && { decided }),
  });
  const course = await courseWrite(content, choices, staged, words);
  const update = updateOf(folder, deck, staged, planned);
  return {
    plan: {
      kind: update ? 'update' : 'new',
      ...counts,
      ...(course?.named && { course: course.named }),
      ...(update && { update }),
    },
    writes: [...deckWrites(address, folder, planned), ...(course?.write ? [course.write] : [])],
    ...(course && { course: course.id }),
  };
}

function deckWrites(address: string, { files }: DeckFolder, { files: written, obsolete }: DeckFolderPlan) {
  const writeOf = (name: string, content: Uint8Array | string | undefined): FileWrite => ({
    path: `decks/${address}/${name}`,
    content,
    base: files.get(name) ?? null,
  });
  return [
    ...written.map(({ name, content }) => writeOf(name, content)),
    ...obsolete.map((name) => writeOf(name, undefined)),
  ];
}

/** What a newer file does to the deck that is there; undefined where none is. */
function updateOf(
  folder: DeckFolder,
  deck: Deck,
  { document, messages }: StagedDeck,
  { generated }: DeckFolderPlan,
): DeckUpdate | undefined {
  if (folder.earlier === undefined) return undefined;
  const { record, text } = folder.earlier;
  // What there is to decide, whatever has been decided.
  const { merge } = planDeckFolder(deck, document, messages, folder);
  if (merge === undefined) return undefined;
  const titles = new Map<string, string>([
    ...record.slides.map(({ id, title }) => [id, title] as const),
    ...generated.slides.flatMap(({ id }, at) => {
      const title = deck.slides[at]?.title;
      return title ? [[id, title] as const] : [];
    }),
  ]);
  const named = (ids: readonly string[]): SlideName[] =>
    ids.map((id) => ({ id, title: titles.get(id) ?? id }));
  const ours = new Map(text.slides.flatMap((slide) => (slide.id ? [[slide.id, slide.text]] : [])));
  const theirs = new Map(generated.slides.map((slide) => [slide.id, slide.text]));
  const conflicting = new Set(merge.conflicting);
  return {
    title: titleOf(text.frontmatter) ?? record.title,
    document: record.document,
    sameFile: record.sha256 === document.sha256,
    headKept: sha256(text.frontmatter) !== record.frontmatter.sha256,
    replaced: named(merge.replaced),
    added: named(merge.added),
    removed: named(merge.removed),
    kept: named(merge.kept.filter((id) => !conflicting.has(id))),
    conflicting: named(merge.conflicting).map((name) => ({
      ...name,
      ours: ours.get(name.id) ?? '',
      theirs: theirs.get(name.id) ?? '',
    })),
  };
}

/** The title as it stands at the top of a deck, without its quotes. */
const titleOf = (frontmatter: string): string | undefined =>
  /^title:\s*(["']?)(.+)\1\s*$/m.exec(frontmatter)?.[2];

interface CourseWrite {
  id: string;
  /** Absent where the deck is listed there already. */
  named?: { title: string; isNew: boolean };
  write?: FileWrite;
}

async function courseWrite(
  content: string,
  { course, address, title }: Choices,
  { document }: StagedDeck,
  words: CourseWords,
): Promise<CourseWrite | undefined> {
  if (course.kind === 'none') return undefined;
  const pathOf = (id: string) => `courses/${id}.yaml`;
  if (course.kind === 'existing') {
    const path = pathOf(course.id);
    const current = await readVersion(join(content, path));
    if (current === undefined) return undefined;
    const text = current.bytes.toString('utf8');
    const listed = listDeck(text, address);
    if (listed === text) return { id: course.id };
    const named = { title: titleOf(text) ?? course.id, isNew: false };
    return { id: course.id, named, write: { path, content: listed, base: current.version } };
  }
  const name = course.title.trim();
  if (name === '') return undefined;
  const base = await slugOf(name);
  let id = base;
  for (let n = 2; (await readFile(join(content, pathOf(id))).catch(() => undefined)) !== undefined; n++)
    id = `${base}-${n}`;
  const text = stringify(
    {
      title: name,
      summary: words.summary(title),
      audience: words.toWrite,
      purpose: words.toWrite,
      goals: [words.toWrite],
      decks: [address],
      sources: [{ document: document.name }],
    },
    { lineWidth: 0 },
  );
  return { id, named: { title: name, isNew: true }, write: { path: pathOf(id), content: text, base: null } };
}

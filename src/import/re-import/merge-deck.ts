import type { MdxDeck } from '../write-mdx.ts';
import type { DeckText, SlideText } from './slide-texts.ts';
import { type SourceRecord, sha256 } from './source-record.ts';

/** What happened to the slides of a deck that was imported again; ids of slides. */
export interface Merge {
  /** Nobody had edited them: they are as the document has them now, and differ from before. */
  replaced: string[];
  /** Somebody had edited them: they stay as they are. */
  kept: string[];
  /** Of the kept ones, those that have changed in the document as well. */
  conflicting: string[];
  added: string[];
  /** They are no longer in the document and nobody had edited them. */
  removed: string[];
}

const NOBODY: ReadonlySet<string> = new Set();

export interface MergedDeck {
  frontmatter: string;
  slides: SlideText[];
  merge: Merge;
}

/**
 * Brings a newly generated deck into one that people may have edited since `record` was written. A slide is
 * edited when its text is no longer the one that was generated. Slides that people added stay behind the slide they
 * followed, slides that people deleted stay deleted, and an order that people made stays theirs.
 * @param theirs ids of slides that are to be as the document has them, whoever edited them
 */
export function mergeDeck(
  existing: DeckText,
  record: SourceRecord,
  generated: MdxDeck,
  theirs: ReadonlySet<string> = NOBODY,
): MergedDeck {
  const recorded = new Map(record.slides.map((slide) => [slide.id, slide.sha256]));
  const present = new Map(existing.slides.flatMap((slide) => (slide.id ? [[slide.id, slide]] : [])));
  const fresh = new Map(generated.slides.map((slide) => [slide.id, slide]));
  const isEdited = ({ id, text }: SlideText) =>
    id === undefined || (recorded.get(id) !== sha256(text) && !theirs.has(id));
  const merge: Merge = { replaced: [], kept: [], conflicting: [], added: [], removed: [] };

  const choose = (id: string): SlideText | undefined => {
    const old = present.get(id);
    const now = fresh.get(id);
    if (!old) {
      // Known but gone: somebody deleted it.
      if (recorded.has(id) || !now) return undefined;
      merge.added.push(id);
      return { id, text: now.text };
    }
    const edited = isEdited(old);
    if (!now && !edited) {
      merge.removed.push(id);
      return undefined;
    }
    if (edited) {
      if (recorded.has(id)) merge.kept.push(id);
      if (now && recorded.has(id) && sha256(now.text) !== recorded.get(id)) merge.conflicting.push(id);
      return old;
    }
    if (now && now.text !== old.text) merge.replaced.push(id);
    return now ? { id, text: now.text } : old;
  };

  const slides = sequence(existing, record, generated).flatMap((entry) =>
    typeof entry === 'string' ? (choose(entry) ?? []) : entry,
  );
  const isOurs = sha256(existing.frontmatter) === record.frontmatter.sha256;
  return { frontmatter: isOurs ? generated.frontmatter : existing.frontmatter, slides, merge };
}

/** Texts of the deck that an import must not touch: edited slides and those that people added. */
export function editedTexts(
  existing: DeckText,
  record: SourceRecord,
  theirs: ReadonlySet<string> = NOBODY,
): string[] {
  const recorded = new Map(record.slides.map((slide) => [slide.id, slide.sha256]));
  return existing.slides
    .filter(({ id, text }) => id === undefined || (recorded.get(id) !== sha256(text) && !theirs.has(id)))
    .map(({ text }) => text);
}

/** The order of the merged deck: ids of imported slides, and slides of people as they are. */
function sequence(existing: DeckText, record: SourceRecord, generated: MdxDeck): (string | SlideText)[] {
  const imported = new Set([...record.slides, ...generated.slides].map(({ id }) => id));
  const isImported = ({ id }: SlideText): boolean => id !== undefined && imported.has(id);
  const before = existing.slides.filter(isImported).flatMap(({ id }) => id ?? []);
  const recordedOrder = record.slides.map(({ id }) => id).filter((id) => before.includes(id));
  const now = generated.slides.map(({ id }) => id);
  const movedByPeople = before.join('\n') !== recordedOrder.join('\n');
  const order = movedByPeople ? insertAfterPredecessors(before, now) : insertAfterPredecessors(now, before);
  return withSlidesOfPeople(order, existing.slides, isImported);
}

/** `base` with the ids that only `others` has, each behind the one it follows there. */
function insertAfterPredecessors(base: string[], others: string[]): string[] {
  const order = [...base];
  for (const [index, id] of others.entries()) {
    if (order.includes(id)) continue;
    const predecessor = others.slice(0, index).findLast((other) => order.includes(other));
    order.splice(predecessor === undefined ? 0 : order.indexOf(predecessor) + 1, 0, id);
  }
  return order;
}

function withSlidesOfPeople(
  order: string[],
  slides: SlideText[],
  isImported: (slide: SlideText) => boolean,
): (string | SlideText)[] {
  const result: (string | SlideText)[] = [...order];
  let previous: string | SlideText | undefined;
  for (const slide of slides) {
    if (isImported(slide)) {
      previous = slide.id;
      continue;
    }
    result.splice(previous === undefined ? 0 : result.indexOf(previous) + 1, 0, slide);
    previous = slide;
  }
  return result;
}

import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Deck, Slide } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import { drawUnfit } from '../command/draw-unfit.ts';
import { layDown, type ReadFile } from '../command/read-job.ts';
import { type Climber, type Rung, startOf } from '../measure/climb.ts';
import type { MeasuredDeck } from '../measure/measure-decks.ts';
import { outcomeMessages, outcomesOf } from '../measure/slide-outcomes.ts';
import type { ImportOptions } from '../reader.ts';
import { matchPages } from '../review/match-pages.ts';
import type { OriginalPage } from '../review/original-page.ts';
import { slideReviews } from '../review/slide-reviews.ts';
import { sha256OfSource } from '../source-file.ts';
import type { DrawnOriginal } from './draw-original.ts';
import { groupParts, STAGED, type StagedDeck } from './staged-deck.ts';

/**
 * Puts what was read and seen of a file into the folder in which it waits, beside the original's pages that lie there.
 * What a slide is to be is left open: the deck is as it was arranged.
 */
export async function stageDeck(
  options: ImportOptions,
  read: ReadFile,
  measured: MeasuredDeck,
  original: DrawnOriginal,
  folder: string,
): Promise<StagedDeck> {
  const { file } = options;
  const wasSeen = measured.unseen === undefined;
  const climbers = wasSeen ? measured.slides : startsOf(read.deck);
  const onRung = (wanted: Rung) =>
    new Map(climbers.flatMap(({ slide, rung }) => (rung === wanted ? [[slide.source, slide] as const] : [])));
  const { deck, drawn, messages } = await drawUnfit(options, read, onRung('drawn'));
  const pages = matchPages(deck.slides, original.pages.map(withoutPicture), read.format);
  const hasPage = new Set(
    deck.slides.flatMap(({ source }, at) => ((pages[at] ?? []).length > 0 ? source : [])),
  );
  const pictured = new Set([...onRung('pictured').keys()].filter((source) => hasPage.has(source)));
  const outcomes = wasSeen ? outcomesOf(climbers, { drawn, pictured }) : [];
  const said: Message[] = [...messages, ...outcomeMessages(outcomes, file), ...original.messages];
  const document = { name: basename(file), sha256: await sha256OfSource(read.source), format: read.format };
  const reviews = slideReviews({ document: document.name, deck, pages, messages: said, outcomes });
  const slides = groupParts(reviews).flatMap((group, at) => {
    const [first] = group;
    if (first === undefined) return [];
    const { slide, outcome } = first;
    return {
      id: first.id,
      source: slide.source,
      whole: climbers[at]?.slide ?? slide,
      parts: group.map((part) => ({
        id: part.id,
        slide: part.slide,
        hasPhoto: part.slide.drawing === undefined && measured.photos.has(part.id),
      })),
      ...(outcome && { outcome }),
      pictured: pictured.has(slide.source),
      pages: [...new Set(group.flatMap((part) => part.pages.map(({ number }) => number)))],
      missing: group.flatMap(({ missing }) => missing),
      messages: first.messages,
    };
  });
  const laid = await layDown(deck, join(folder, STAGED.assets));
  await mkdir(join(folder, STAGED.photos), { recursive: true });
  for (const [id, photo] of measured.photos) await writeFile(join(folder, STAGED.photos, `${id}.jpg`), photo);
  const staged: StagedDeck = {
    document,
    deck: laid,
    slides,
    messages: said,
    ...(measured.unseen === undefined ? {} : { unseen: measured.unseen }),
    hasOriginal: original.pages.length > 0,
  };
  await writeFile(join(folder, STAGED.deck), JSON.stringify(staged));
  return staged;
}

/** Slides as they came, where nobody has looked. */
function startsOf({ slides }: Deck): Climber[] {
  return groupParts(slides.map((slide) => ({ slide }))).flatMap((group) => {
    const parts = group.map(({ slide }) => slide);
    const [first] = parts;
    return first ? startOf(wholeOf(first, parts), parts) : [];
  });
}

const wholeOf = (first: Slide, parts: readonly Slide[]): Slide => ({
  ...first,
  blocks: parts.flatMap(({ blocks }) => blocks),
});

const withoutPicture = (page: { number: number; texts: string[] }): OriginalPage => ({
  ...page,
  picture: new Uint8Array(),
});

import type { Rung } from '../../import/measure/climb.ts';
import { blocksToHtml } from '../../import/review/block-html.ts';
import { spokenBlocks } from '../../import/spoken-blocks.ts';
import type { StagedDeck, StagedSlide } from '../../import/stage/staged-deck.ts';
import { type MessageText, textOfMessages } from '../../import/texts/message-text.ts';
import type { Message } from '../../model/message.ts';
import { deskTextsFor } from '../texts/desk-texts-for.ts';
import { suggestedFor } from './chosen-deck.ts';
import type { Choices, IncomingFile, ReviewedSlide } from './incoming-file.ts';

/** What a warning of these is about, a person need not go to the slide for. */
const QUIET = new Set(['alt-text']);
/** Said of slides by their outcome already. */
const OF_OUTCOME = new Set(['slide-parted', 'slide-drawn', 'slide-pictured']);

/** The slides of a staged import as somebody reviews them. */
export function reviewedSlides(id: string, staged: StagedDeck, language: string): ReviewedSlide[] {
  const addressOf = (file: string) => pictureAddress(id, `assets/${file}`);
  return staged.slides.map((slide): ReviewedSlide => {
    const { whole, parts, outcome, pages, missing } = slide;
    const blocks = parts.flatMap((part) => part.slide.blocks);
    return {
      id: slide.id,
      source: slide.source,
      title: whole.title,
      untitled: whole.untitled === true,
      hidden: whole.hidden === true,
      ...(outcome ? { rung: outcome.rung } : {}),
      losses: outcome?.losses ?? [],
      needsLook: needsLook(slide, staged),
      suggested: suggestedFor(slide),
      canPicture: pages.length > 0,
      pages,
      photos: parts.filter(({ hasPhoto }) => hasPhoto).map((part) => part.id),
      article: blocksToHtml(blocks, addressOf),
      words: blocksToHtml(spokenBlocks(whole.blocks), addressOf),
      notes: blocksToHtml(whole.notes, addressOf),
      missing,
      messages: said(
        slide.messages.filter(({ rule }) => !OF_OUTCOME.has(rule)),
        language,
      ),
    };
  });
}

/** What concerns the file as a whole. */
export const wholeFileMessages = ({ messages }: StagedDeck, language: string): ReviewedSlide['messages'] =>
  said(
    messages.filter(({ place }) => place.slide === undefined && place.line === undefined),
    language,
  );

/** Messages in the words of a language, of those of one kind one. */
function said(messages: readonly Message[], language: string): ReviewedSlide['messages'] {
  return [...Map.groupBy(messages, ({ rule }) => rule).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      { severity: first.severity, ...messageText(first.rule, textOfMessages(group, language), language) },
    ];
  });
}

/** What the importer advises on its command line is of no use here. */
const OF_COMMAND_LINE = /--|npm |`|!\[|<[A-Z]|\.mdx/;

/** What a message says on the desk: with advice that can be followed here, or with none. */
export function messageText(rule: string, { reason, hint }: MessageText, language: string): MessageText {
  const hints: Readonly<Record<string, string>> = deskTextsFor(language).bringIn.hints;
  return { reason, hint: hints[rule] ?? (OF_COMMAND_LINE.test(hint) ? '' : hint) };
}

/** The address of a file in the folder of a staged import. */
const pictureAddress = (id: string, path: string) => `/@desk/api/incoming/${id}/picture/${encodeURI(path)}`;

/** Rungs on which a slide is something else than it was; chapters of a document have to be parted. */
const CHANGED: ReadonlySet<Rung> = new Set<Rung>(['parted', 'drawn', 'pictured']);
const CHANGED_CHAPTER: ReadonlySet<Rung> = new Set<Rung>(['drawn', 'pictured']);

/** Whether a slide came out otherwise than it was, or may have lost something. */
function needsLook({ outcome, missing, messages }: StagedSlide, { deck }: StagedDeck): boolean {
  const changed = deck.unpaged ? CHANGED_CHAPTER : CHANGED;
  return (
    (outcome !== undefined && (changed.has(outcome.rung) || outcome.losses.length > 0)) ||
    missing.length > 0 ||
    messages.some(({ severity, rule }) => severity !== 'info' && !QUIET.has(rule))
  );
}

/** What lists say of a file that is ready. */
export function summaryOf(staged: StagedDeck, choices: Choices): NonNullable<IncomingFile['deck']> {
  return {
    title: choices.title,
    slides: staged.slides.length,
    toLookAt: staged.slides.filter((slide) => needsLook(slide, staged) && !choices.slides[slide.id]?.looked)
      .length,
    looked: staged.slides.filter(({ id }) => choices.slides[id]?.looked).length,
  };
}

import { posix } from 'node:path';
import { type Content, type DeckEntry, placeOfNode } from '../../content/content.ts';
import type { Message } from '../../model/message.ts';
import { leftOver } from './left-over.ts';
import { type PageText, pageText, withoutSpaces } from './page-text.ts';
import { type SourceWords, sourceWords } from './source-words.ts';

/** Reads a file of the built site as text; undefined where it is not there. */
export type ReadPage = (path: string) => string | undefined;

/**
 * Compares every deck's article and presentation with its source: each slide stands there, nothing else does, no word
 * and no picture is missing, and no markup is left.
 */
export function likeSource({ decks }: Pick<Content, 'decks'>, read: ReadPage): Message[] {
  return decks
    .filter(({ data }) => data && !data.draft)
    .flatMap((deck) => {
      const sources = new Map(deck.slides.map((slide) => [slide.outline.id, sourceWords(slide)]));
      return [
        ...pageLikeSource(deck, sources, { page: `decks/${deck.id}/index.html`, part: ARTICLE, read }),
        ...pageLikeSource(deck, sources, { page: `decks/${deck.id}/present/index.html`, part: STAGE, read }),
      ];
    });
}

/** The part of a page that holds slides, and whether it leaves out what is not presented. */
interface SlidesPart {
  begin: RegExp;
  end: string;
  presented: boolean;
}

const ARTICLE: SlidesPart = { begin: /<article\b[^>]*>/, end: '</article>', presented: false };
const STAGE: SlidesPart = {
  begin: /<div class="slides"[^>]*>/,
  end: '<p class="stage-end"',
  presented: true,
};

/** Slides that every presentation has, or has where its deck has no cover of its own. */
const OF_ENGINE = new Set(['cover', '_end']);

function pageLikeSource(
  { file, slides }: DeckEntry,
  sources: ReadonlyMap<string, SourceWords>,
  { page, part, read }: { page: string; part: SlidesPart; read: ReadPage },
): Message[] {
  const fault = (reason: string): Message => ({
    severity: 'error',
    rule: 'like-source',
    place: { file: page },
    reason,
    hint: 'The content is not at fault: please report this with the slide, it is a mistake of Lectern.',
  });
  const html = read(page);
  if (html === undefined) return [fault(`${file} has no such page in the site.`)];
  const { sections, between } = sectionsOf(html, part);
  const apart = part.presented ? notesApart(html, page, read) : new Map<string, string>();
  const faults = slides
    .filter(({ outline }) => !(part.presented && outline.hidden))
    .flatMap(({ outline, start }) => {
      const section = sections.get(outline.id);
      const source = sources.get(outline.id);
      const at = `#${outline.id}, from ${file}:${placeOfNode(file, start).line ?? 1}`;
      if (section === undefined || !source)
        return [fault(`The slide “${outline.title}” is missing (${at}).`)];
      const shown = part.presented ? source : { ...source, words: [...source.words, ...source.prose] };
      return differences(shown, section, apart.get(outline.id)).map((reason) => fault(`${reason} (${at})`));
    });
  const known = new Set(slides.map(({ outline }) => outline.id));
  const foreign = [...sections.keys()].filter(
    (id) => !known.has(id) && !(part.presented && OF_ENGINE.has(id)),
  );
  const loose = pageText(between).shown.slice(0, 40);
  return [
    ...faults,
    ...foreign.map((id) => fault(`A slide stands here that ${file} does not have: #${id}.`)),
    ...(loose === '' ? [] : [fault(`Outside of the slides of ${file} stands: ${loose}`)]),
  ];
}

/** The slides of a page by their ids, and what stands between them. */
function sectionsOf(
  html: string,
  { begin, end }: SlidesPart,
): { sections: Map<string, string>; between: string } {
  const start = html.search(begin);
  const all = html.slice(start, html.indexOf(end, start));
  const sections = new Map<string, string>();
  const between = all.replace(
    /<section\b([^>]*)>([\s\S]*?)<\/section>/g,
    (_, attributes: string, inner: string) => {
      sections.set(
        pageText(`<p${/ id="[^"]*"/.exec(attributes)?.[0] ?? ''}>`).attributes.slice('<pid="'.length, -2),
        inner,
      );
      return '';
    },
  );
  return { sections, between };
}

/** The notes of a presentation, which stand in a script beside it (src/portable/split-notes.ts), by slide. */
function notesApart(html: string, page: string, read: ReadPage): Map<string, string> {
  const name = /<script src="(notes\.[^"]+)"/.exec(html)?.[1];
  const script = name === undefined ? undefined : read(posix.join(posix.dirname(page), name));
  if (script === undefined) return new Map();
  const notes: unknown = JSON.parse(script.slice(script.indexOf('{')));
  return new Map(Object.entries(notes as Record<string, string>));
}

function differences(source: SourceWords, section: string, notes: string | undefined): string[] {
  const text = pageText(section);
  const noted = notes === undefined ? text : pageText(notes);
  const missing = [...missingIn(source.words, text), ...missingIn(source.notes, noted)];
  const pictures = section.match(/<(?:img|svg|image)\b/g)?.length ?? 0;
  const undescribed = missingIn(source.pictures.map(withoutSpaces), text);
  return [
    ...(missing.length > 0 ? [`Words of the source are missing: ${missing.slice(0, 3).join(', ')}`] : []),
    ...(pictures < source.pictures.length
      ? [`${source.pictures.length - pictures} of ${source.pictures.length} pictures are missing`]
      : undescribed.slice(0, 1).map((alt) => `The picture “${alt}” is missing`)),
    ...leftOver(text.shown + noted.shown, source.text).map((sign) => `Markup is left in the text: ${sign}`),
  ];
}

function missingIn(words: readonly string[], text: PageText): string[] {
  const unseen = words.filter((word) => !text.shown.includes(word));
  if (unseen.length === 0) return [];
  const { attributes } = text;
  return unseen.filter((word) => !attributes.includes(word));
}

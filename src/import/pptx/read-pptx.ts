import type { Deck, Look } from '../../model/deck.ts';
import type { Message, Result } from '../../model/message.ts';
import { AssetStore } from '../asset-store.ts';
import { drawingContexts } from '../drawing/drawing-context.ts';
import type { Report } from '../drawingml/part-context.ts';
import { type CoreProperties, readCoreProperties } from '../ooxml/core-properties.ts';
import { OoxmlPackage } from '../ooxml/package.ts';
import type { ReadOptions } from '../reader.ts';
import type { SourceFile } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { readCommentAuthors } from './comments.ts';
import { deckTitle } from './deck-title.ts';
import { keepBackgrounds } from './keep-backgrounds.ts';
import { languageOf } from './language.ts';
import { readPresentation } from './presentation.ts';
import { type ReadSlide, readSlide } from './slide.ts';
import { slideDesigns } from './slide-design.ts';
import { readThemeLook } from './theme-look.ts';
import { asCover } from './title-slide.ts';

/**
 * Reads PresentationML (ECMA-376, transitional and strict): .pptx, .pptm, .ppsx, .potx.
 * Read: order, sections, hidden slides, titles, lists, links, tables, pictures, media, charts, SmartArt, equations,
 * notes, comments, entrances on click. Not read, by intention: looks, transitions, macros, footers.
 */
export async function readPptx(
  source: SourceFile,
  { file, preparePicture, look = 'house', asIs, only }: ReadOptions,
): Promise<Result<Deck>> {
  const messages: Message[] = [];
  const pkg = await OoxmlPackage.open(source);
  const presentation = await readPresentation(pkg);
  const properties = await readCoreProperties(pkg);
  const commentAuthors = await readCommentAuthors(pkg, presentation.commentAuthorParts);
  const designOf = slideDesigns(pkg, presentation.defaultTextStyle);
  const slideIds = new Map(presentation.slides.map(({ part, id }) => [part.toLowerCase(), id]));
  const drawingContext = drawingContexts(pkg);
  const assets = new AssetStore(preparePicture);
  const language = languageOf();
  const read: ReadSlide[] = [];
  let themeLook: Look | undefined;
  for (const [index, { id, part, section }] of presentation.slides.entries()) {
    const number = index + 1;
    if (only?.has(number) === false) continue;
    const report = reportTo(messages, { file, slide: number });
    try {
      const root = await pkg.xml(part);
      if (!root) throw missingSlide(part);
      const relationships = await pkg.relationships(part);
      const design = await designOf(relationships);
      const source = {
        id,
        number,
        root,
        ...(section ? { section } : {}),
        asIs: look === 'source' || asIs?.has(number) === true,
        commentAuthors,
        drawingContext,
      };
      const context = {
        pkg,
        part,
        relationships,
        assets,
        slideIds,
        report,
        owner: id,
        design,
        slideSize: presentation.size,
      };
      read.push(await readSlide(source, context));
      if (look === 'theme' && themeLook === undefined) {
        themeLook = await readThemeLook(await drawingContext(context, { root, number, stem: id }), context);
      }
      language.count(root);
    } catch (error) {
      if (!(error instanceof UnreadableFile) || HOSTILE.has(error.rule)) throw error;
      messages.push({ ...error.toMessage(file), place: { file, slide: number } });
      const slide = { id, source: number, title: '', blocks: [], notes: [] };
      read.push({ slide, largest: '', isTitleSlide: false });
    }
  }
  const errors = messages.filter(({ severity }) => severity === 'error');
  if (errors.length === read.length) {
    throw new UnreadableFile(
      'no-slide',
      read.length === 0
        ? 'The presentation has no slides.'
        : `None of the ${read.length} slides can be read. ${errors[0]?.reason ?? ''}`,
      'Open the file in PowerPoint, let it repair the file, save it and import the new file.',
    );
  }
  const ratio = presentation.size.width / presentation.size.height;
  const deck = deckOf(read, properties, language.mostUsed(), assets, file);
  return { value: { ...deck, ratio, ...(themeLook ? { look: themeLook } : {}) }, messages };
}

/** What no program writes, or nobody can read: with one such part the whole file is refused. */
const HOSTILE = new Set(['archive-bomb', 'document-type', 'encrypted', 'too-large']);

/** Says the same about one slide only once. */
function reportTo(messages: Message[], place: Message['place']): Report {
  const said = new Set<string>();
  return (message) => {
    if (said.has(message.reason)) return;
    said.add(message.reason);
    messages.push({ ...message, place });
  };
}

function missingSlide(part: string): UnreadableFile {
  return new UnreadableFile(
    'missing-slide',
    `The slide's part ${part} is missing from the file.`,
    'Open the file in PowerPoint, let it repair the file, save it and import the new file.',
  );
}

function deckOf(
  read: ReadSlide[],
  properties: CoreProperties,
  usedLanguage: string | undefined,
  assets: AssetStore,
  file: string,
): Deck {
  const language = properties.language || usedLanguage;
  const slides = keepBackgrounds(
    read.map(({ slide }) => slide),
    read.map(({ background }) => background),
  );
  const [first, ...others] = slides;
  const isCover = first !== undefined && others.length > 0 && !first.hidden && read[0]?.isTitleSlide;
  return {
    title: deckTitle({
      written: properties.title,
      first: first?.title ?? '',
      largest: read[0]?.largest ?? '',
      hasTitleSlide: read[0]?.isTitleSlide ?? false,
      others: others.map(({ title }) => title),
      file,
    }),
    ...(isPerson(properties.creator) ? { author: properties.creator } : {}),
    ...(language ? { language } : {}),
    slides: isCover ? [asCover(first), ...others] : slides,
    assets: assets.assets,
  };
}

/** Programs and download sites sign with their own names. */
function isPerson(creator: string): boolean {
  return (
    creator !== '' &&
    !/^(administrator|admin|user|owner|microsoft|pptxgenjs|微软用户|用户|unknown)$|www\.|\.(com|cn|net|org)\b/i.test(
      creator,
    )
  );
}

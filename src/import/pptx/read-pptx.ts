import type { Deck, Slide } from '../../model/deck.ts';
import type { Message, Result } from '../../model/message.ts';
import { AssetStore } from '../asset-store.ts';
import type { Report } from '../drawingml/part-context.ts';
import { type CoreProperties, readCoreProperties } from '../ooxml/core-properties.ts';
import { OoxmlPackage } from '../ooxml/package.ts';
import type { ReadOptions } from '../reader.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { readCommentAuthors } from './comments.ts';
import { languageOf } from './language.ts';
import { readPresentation } from './presentation.ts';
import { readSlide } from './slide.ts';
import { slideDesigns } from './slide-design.ts';

/**
 * Reads PresentationML (ECMA-376, transitional and strict): .pptx, .pptm, .ppsx, .potx.
 * Read: order, sections, hidden slides, titles, lists, links, tables, pictures, media, charts, SmartArt, equations,
 * notes, comments, entrances on click. Not read, by intention: looks, transitions, macros, footers.
 */
export async function readPptx(
  bytes: Uint8Array,
  { file, preparePicture }: ReadOptions,
): Promise<Result<Deck>> {
  const messages: Message[] = [];
  const pkg = await OoxmlPackage.open(bytes);
  const presentation = await readPresentation(pkg);
  const properties = await readCoreProperties(pkg);
  const commentAuthors = await readCommentAuthors(pkg, presentation.commentAuthorParts);
  const designOf = slideDesigns(pkg, presentation.defaultTextStyle);
  const slideIds = new Map(presentation.slides.map(({ part, id }) => [part.toLowerCase(), id]));
  const assets = new AssetStore(preparePicture);
  const language = languageOf();
  const slides: Slide[] = [];
  for (const [index, { id, part, section }] of presentation.slides.entries()) {
    const number = index + 1;
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
        commentAuthors,
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
      slides.push(await readSlide(source, context));
      language.count(root);
    } catch (error) {
      if (!(error instanceof UnreadableFile) || HOSTILE.has(error.rule)) throw error;
      messages.push({ ...error.toMessage(file), place: { file, slide: number } });
      slides.push({ id, source: number, title: '', blocks: [], notes: [] });
    }
  }
  const errors = messages.filter(({ severity }) => severity === 'error');
  if (errors.length === slides.length) {
    throw new UnreadableFile(
      'no-slide',
      slides.length === 0
        ? 'The presentation has no slides.'
        : `None of the ${slides.length} slides can be read. ${errors[0]?.reason ?? ''}`,
      'Open the file in PowerPoint, let it repair the file, save it and import the new file.',
    );
  }
  return { value: deckOf(slides, properties, language.mostUsed(), assets, file), messages };
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
  slides: Slide[],
  properties: CoreProperties,
  usedLanguage: string | undefined,
  assets: AssetStore,
  file: string,
): Deck {
  const language = properties.language || usedLanguage;
  return {
    title: deckTitle(properties.title, slides, file),
    ...(properties.creator ? { author: properties.creator } : {}),
    ...(language ? { language } : {}),
    slides,
    assets: assets.assets,
  };
}

/** What PowerPoint and WPS put in when nobody wrote a title. */
const DEFAULT_TITLE =
  /^(PowerPoint|WPS|幻灯片|演示文稿|Slide|Folie|Diapositiv[ae]|スライド|Presentation|Präsentation|Présentation|PPT)[\s\d]*(演示文稿|Presentation|-?Präsentation|演示)?[\s\d]*$/i;

function deckTitle(written: string, slides: Slide[], file: string): string {
  if (written !== '' && !DEFAULT_TITLE.test(written)) return written;
  return slides[0]?.title || (file.split(/[\\/]/).at(-1) ?? file).replace(/\.\w{2,5}$/, '');
}

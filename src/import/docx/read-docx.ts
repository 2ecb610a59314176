import type { Deck } from '../../model/deck.ts';
import type { Message, Result } from '../../model/message.ts';
import { joinFigures } from '../arrange/figures-in-text.ts';
import { AssetStore } from '../asset-store.ts';
import { contextOf, readSidePart } from '../drawingml/part-context.ts';
import { readCoreProperties } from '../ooxml/core-properties.ts';
import { OoxmlPackage } from '../ooxml/package.ts';
import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import type { FlowItem } from '../outline/flow.ts';
import { numberedHeadingRank } from '../outline/numbered-heading.ts';
import { slidesFromFlow } from '../outline/slides-from-flow.ts';
import type { ReadOptions } from '../reader.ts';
import type { SourceFile } from '../source-file.ts';
import { findUnread, reportUnread } from '../unread-content.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { assembleFlow } from './assemble-flow.ts';
import type { DocumentContext } from './document-context.ts';
import { drawingRoom } from './drawing-contexts.ts';
import { FieldStack } from './field-stack.ts';
import { findImplicitHeadings } from './implicit-headings.ts';
import { NoteCollection, type NoteKind } from './notes.ts';
import { NumberCounter } from './number-counter.ts';
import { Numbering } from './numbering.ts';
import { readPieces, readStory } from './story.ts';
import { Styles } from './styles.ts';
import { findTabbedTables } from './tabbed-tables.ts';
import { findTypedLists } from './typed-lists.ts';

/**
 * Reads WordprocessingML (ECMA-376, transitional and strict): .docx, .docm, .dotx.
 * Read: headings by style, outline level or Chinese numbering, lists, tables with merged cells, pictures, text boxes,
 * charts, SmartArt, equations, links, footnotes, endnotes, comments, insertions. Not read, by intention: looks, page
 * headers and footers, deletions, hidden text, macros.
 */
export async function readDocx(
  source: SourceFile,
  { file, preparePicture }: ReadOptions,
): Promise<Result<Deck>> {
  const messages: Message[] = [];
  const assets = new AssetStore(preparePicture);
  const pkg = await OoxmlPackage.open(source);
  const flow = await readFlow(pkg, assets, 0, (message) => messages.push({ ...message, place: { file } }));
  if (flow.length === 0) throw emptyDocument();
  const hasHeadings = flow.some(({ level }) => level !== undefined);
  const outline = slidesFromFlow(hasHeadings ? flow.map(({ breakBefore: _, ...item }) => item) : flow);
  const properties = await readCoreProperties(pkg);
  const deck: Deck = {
    title: outline.title || properties.title || firstTitle(outline.slides) || nameOf(file),
    ...(properties.creator ? { author: properties.creator } : {}),
    ...(properties.language ? { language: properties.language } : {}),
    unpaged: true,
    slides: outline.slides.map((slide) => ({ ...slide, blocks: joinFigures(slide.blocks) })),
    assets: assets.assets,
  };
  return { value: deck, messages };
}

/** The whole text of a package from top to bottom. `depth` counts the documents it stands in. */
async function readFlow(
  pkg: OoxmlPackage,
  assets: AssetStore,
  depth: number,
  report: DocumentContext['report'],
): Promise<FlowItem[]> {
  const part = (await pkg.relationships()).part('officeDocument') ?? 'word/document.xml';
  const body = (await pkg.xml(part))?.find('w:body');
  if (!body) throw noBody(part);
  const context = await documentContext(pkg, part, body, assets, depth, report);
  const pieces = findTabbedTables(await readPieces(body, context));
  const flow = assembleFlow(findTypedLists(findImplicitHeadings(pieces)));
  const blocks = flow.flatMap(({ block, notes = [] }) => [block, ...notes]);
  reportUnread(findUnread([body], { title: '', blocks }, context.relationships), report);
  return flow;
}

async function documentContext(
  pkg: OoxmlPackage,
  part: string,
  body: XmlElement,
  assets: AssetStore,
  depth: number,
  report: DocumentContext['report'],
): Promise<DocumentContext> {
  const relationships = await pkg.relationships(part);
  const base = { pkg, part, relationships, assets, slideIds: new Map(), report };
  const side = async (kind: string): Promise<{ part: string; root: XmlElement }> => {
    const target = relationships.part(kind) ?? '';
    return { part: target, root: target === '' ? NO_ELEMENT : await readSidePart(base, target) };
  };
  const noteParts = {
    footnote: await side('footnotes'),
    endnote: await side('endnotes'),
    comment: await side('comments'),
  };
  const notes = new NoteCollection(
    { footnote: noteParts.footnote.root, endnote: noteParts.endnote.root, comment: noteParts.comment.root },
    async (note: XmlElement, kind: NoteKind) => {
      const own = await contextOf(context, noteParts[kind].part);
      return readStory(note, { ...context, ...own, fields: new FieldStack(), depth: context.depth + 1 });
    },
  );
  const styles = (await side('styles')).root;
  const context: DocumentContext = {
    ...base,
    owner: 'picture',
    styles: new Styles(styles),
    drawings: drawingRoom(body, styles),
    counter: new NumberCounter(new Numbering((await side('numbering')).root)),
    fields: new FieldStack(),
    notes,
    depth,
    readStory,
    readDocument: async (bytes, outer) =>
      readFlow(await OoxmlPackage.open(bytes), outer.assets, outer.depth + 1, outer.report),
  };
  return context;
}

/** The first heading names the document, unless it is a chapter of it. */
function firstTitle([first]: Deck['slides']): string {
  return first && numberedHeadingRank(first.title) === undefined ? first.title : '';
}

function nameOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.\w{2,5}$/, '');
}

function noBody(part: string): UnreadableFile {
  return new UnreadableFile(
    'no-document',
    `The document's text is missing: there is no body in the part ${part}.`,
    'Open the file in Word, let it repair the file, save it and import the new file.',
  );
}

function emptyDocument(): UnreadableFile {
  return new UnreadableFile(
    'empty-document',
    'The document has no text, table or picture in it.',
    'Check that this is the right file.',
  );
}

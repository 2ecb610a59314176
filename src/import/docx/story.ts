import type { Block } from '../../model/deck.ts';
import { chooseAlternates } from '../ooxml/alternate-content.ts';
import { XmlElement } from '../ooxml/xml.ts';
import type { FlowItem } from '../outline/flow.ts';
import { readAltChunk } from './alt-chunk.ts';
import { assembleFlow, type Piece } from './assemble-flow.ts';
import type { DocumentContext } from './document-context.ts';
import { findDrawnRegions } from './drawn-regions.ts';
import { readParagraph } from './paragraph.ts';
import { ParagraphContent } from './paragraph-content.ts';
import { readTable } from './table.ts';

const WRAPPERS = new Set(['w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);

/** Reads the block-level elements of a story (ECMA-376 part 1, §17.1): a body, text box, cell or note in their order. */
export async function readPieces(container: XmlElement, context: DocumentContext): Promise<Piece[]> {
  const pieces: Piece[] = [];
  let carried: (XmlElement | string)[] = [];
  const elements = blockElements(container);
  const paragraphs = elements.filter(({ name }) => name === 'w:p');
  for (const [source, floats] of findDrawnRegions(paragraphs, context.drawings.options))
    context.drawings.regions.set(source, floats);
  for (const element of elements) {
    if (element.name === 'w:p') {
      const paragraph =
        carried.length === 0
          ? element
          : new XmlElement('w:p', element.attributes, [
              ...properties(element),
              ...carried,
              ...inline(element),
            ]);
      carried = [];
      if (joinsNext(element)) carried = inline(paragraph);
      else pieces.push({ paragraph: await readParagraph(paragraph, context), notes: context.notes.drain() });
    } else if (element.name === 'w:tbl') {
      pieces.push({ blocks: await readTable(element, context), notes: context.notes.drain() });
    } else if (element.name === 'w:altChunk') {
      pieces.push(...(await readAltChunk(element, context)).map(pieceOf));
    }
  }
  const last = new XmlElement('w:p', {}, carried);
  if (carried.length > 0)
    pieces.push({ paragraph: await readParagraph(last, context), notes: context.notes.drain() });
  return pieces;
}

/** Text of another document takes part in headings and lists as the document's own does. */
function pieceOf({ block, level, notes = [] }: FlowItem): Piece {
  if (block.type !== 'paragraph' && block.type !== 'heading') return { blocks: [block], notes };
  const content = new ParagraphContent();
  content.addRuns(block.runs);
  const heading = level === undefined ? {} : { headingLevel: level };
  return { paragraph: { content, ...heading, startsPage: false, isBold: false, isCentered: false }, notes };
}

/** Reads a text box, cell or note; headings in it are paragraphs. */
export async function readStory(container: XmlElement, context: DocumentContext): Promise<Block[]> {
  const flow = assembleFlow(await readPieces(container, context));
  context.notes.putBack(flow.flatMap((item) => item.notes ?? []));
  return flow.map((item) => item.block);
}

function blockElements(container: XmlElement): XmlElement[] {
  const elements: XmlElement[] = [];
  const open = container.elements.toReversed();
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.name === 'w:sdt') open.push(...element.first('w:sdtContent').elements.toReversed());
    else if (WRAPPERS.has(element.name)) open.push(...element.elements.toReversed());
    else if (element.name === 'mc:AlternateContent')
      open.push(...chooseAlternates([element], () => true).toReversed());
    else elements.push(element);
  }
  return elements;
}

/**
 * A deleted paragraph mark joins the paragraph with the next (§17.13.5.15); a large initial (§17.3.1.11, `w:dropCap`)
 * is a paragraph of its own only for its looks.
 */
function joinsNext(paragraph: XmlElement): boolean {
  const properties = paragraph.first('w:pPr');
  const initial = properties.first('w:framePr').attribute('w:dropCap') ?? 'none';
  return properties.first('w:rPr').find('w:del') !== undefined || initial !== 'none';
}

function properties(paragraph: XmlElement): XmlElement[] {
  return paragraph.all('w:pPr');
}

function inline(paragraph: XmlElement): (XmlElement | string)[] {
  return paragraph.content.filter((node) => !(node instanceof XmlElement && node.name === 'w:pPr'));
}

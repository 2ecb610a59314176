import type { Block } from '../../model/deck.ts';
import { contextOf, type PartContext, readSidePart } from '../drawingml/part-context.ts';
import { paragraphsToBlocks, readParagraphs } from '../drawingml/text-body.ts';
import { isMarginal, readPlaceholder } from './placeholder.ts';

/** Reads the speaker notes of a slide (ECMA-376 part 1, §19.3.1.26): all text but header, footer, date and number. */
export async function readNotes(context: PartContext): Promise<Block[]> {
  const part = context.relationships.part('notesSlide');
  if (part === undefined) return [];
  const root = await readSidePart(context, part);
  const notes = await contextOf(context, part);
  return root
    .first('p:cSld', 'p:spTree')
    .descendants('p:sp')
    .filter((shape) => !isMarginal(readPlaceholder(shape)?.type ?? ''))
    .flatMap((shape) => paragraphsToBlocks(readParagraphs(shape.first('p:txBody'), notes, [])));
}

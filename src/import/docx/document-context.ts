import type { Block } from '../../model/deck.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import type { Float, FloatOptions } from '../drawing/word/floats.ts';
import type { GraphicContext } from '../drawingml/part-context.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import type { FlowItem } from '../outline/flow.ts';
import type { FieldStack } from './field-stack.ts';
import type { NoteCollection } from './notes.ts';
import type { NumberCounter } from './number-counter.ts';
import type { Styles } from './styles.ts';

/** What reading any piece of a document needs to know about where it stands. */
export interface DocumentContext extends GraphicContext {
  styles: Styles;
  counter: NumberCounter;
  /** Fields may begin in one paragraph and end in another. */
  fields: FieldStack;
  notes: NoteCollection;
  /** How many text boxes and tables are open around the place that is read. */
  depth: number;
  /** What is drawn in the document, and how. */
  drawings: DrawingRoom;
  /** Reads the paragraphs and tables inside a text box, a cell or a note. */
  readStory(container: XmlElement, context: DocumentContext): Promise<Block[]>;
  /** Reads another .docx that stands inside this one. */
  readDocument(bytes: Uint8Array, context: DocumentContext): Promise<FlowItem[]>;
}

/** What drawings of a document share. */
export interface DrawingRoom {
  options: FloatOptions;
  /** By the elements that are drawn; stories add to it before they are read. */
  regions: Map<XmlElement, readonly Float[]>;
  contextOf(context: GraphicContext, stem: string): Promise<DrawingContext>;
}

/** A document that nests deeper was made to break readers. */
export const MAX_DEPTH = 40;

/** Says that `what` stands too deep inside others to be read. */
export function reportNesting(what: string, { report }: DocumentContext): void {
  report({
    severity: 'warning',
    rule: 'nested-too-deep',
    reason: `${what} that stands inside too many others was left out.`,
    hint: 'Take it out of the boxes and tables around it in the original and import it again.',
  });
}

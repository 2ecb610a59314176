import type { XmlElement } from '../ooxml/xml.ts';
import type { PlacedShape } from '../pptx/shape-tree.ts';
import type { DrawingContext } from './drawing-context.ts';
import type { Palette } from './paint/colour.ts';

/** What a graphic frame shows, as shapes of a slide. */
export interface FrameContent {
  /** In EMU from the top left of the frame, in drawing order. */
  shapes: XmlElement[];
  /** The part whose pictures they refer to, where it is not the slide's. */
  part?: string;
  /** Colours of their own, where the part brings them. */
  palette?: Palette;
  /** What it says, where that is not what is written in the shapes. */
  words?: string[];
  /** What they show otherwise than the original, each in a sentence. */
  problems?: string[];
}

/** Reads one kind of what a `p:graphicFrame` holds (ECMA-376 part 1, §19.3.1.21); `size` is the frame's in EMU. */
export type FrameReader = (
  graphic: XmlElement,
  size: { width: number; height: number },
  context: DrawingContext,
  frame: PlacedShape,
) => Promise<FrameContent>;

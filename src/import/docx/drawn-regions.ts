import { type Float, type FloatOptions, readFloats } from '../drawing/word/floats.ts';
import { isDrawing } from '../drawing/word/is-drawing.ts';
import { joinFloats } from '../drawing/word/join-floats.ts';
import { placedShapes } from '../drawing/word/members.ts';
import { paragraphTops } from '../drawing/word/paragraph-tops.ts';
import type { XmlElement } from '../ooxml/xml.ts';

/**
 * What is drawn in a document, by the `w:drawing` or `w:pict` it is in: the first one of a drawing has all of its shapes, the
 * others none. What is not in it is read for itself, as text or a picture.
 */
export type DrawnRegions = ReadonlyMap<XmlElement, readonly Float[]>;

/** Finds the drawings among the shapes that float over the paragraphs of one story. */
export function findDrawnRegions(paragraphs: readonly XmlElement[], options: FloatOptions): DrawnRegions {
  const tops = paragraphTops(paragraphs, options.page);
  const floats = paragraphs.flatMap((paragraph, index) => readFloats(paragraph, tops[index] ?? 0, options));
  const regions = new Map<XmlElement, readonly Float[]>();
  for (const members of joinFloats(floats)) {
    if (!isDrawing(placedShapes(members.flatMap((float) => float.shapes())))) continue;
    const [first] = members;
    for (const { source } of members) regions.set(source, source === first?.source ? members : []);
  }
  return regions;
}

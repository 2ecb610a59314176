import type { XmlElement } from '../../ooxml/xml.ts';

/** A twentieth of a point in EMU. */
export const EMU_PER_TWIP = 635;

/** What places on a page are measured from, in EMU. */
export interface PageFrame {
  width: number;
  height: number;
  left: number;
  top: number;
  /** Of the text. */
  textWidth: number;
  textHeight: number;
  /** From line to line. */
  linePitch: number;
}

/** Reads `w:sectPr` (ECMA-376 part 1, §17.6.17); what it does not say is an A4 page as Word begins it. */
export function readPageFrame(section: XmlElement): PageFrame {
  const twips = (element: string, attribute: string, fallback: number) =>
    (section.first(element).integer(attribute) ?? fallback) * EMU_PER_TWIP;
  const width = twips('w:pgSz', 'w:w', 11_906);
  const height = twips('w:pgSz', 'w:h', 16_838);
  const left = twips('w:pgMar', 'w:left', 1_800);
  const right = twips('w:pgMar', 'w:right', 1_800);
  const top = twips('w:pgMar', 'w:top', 1_440);
  const bottom = twips('w:pgMar', 'w:bottom', 1_440);
  return {
    width,
    height,
    left,
    top,
    textWidth: Math.max(EMU_PER_TWIP, width - left - right),
    textHeight: Math.max(EMU_PER_TWIP, height - top - bottom),
    linePitch: twips('w:docGrid', 'w:linePitch', 312),
  };
}

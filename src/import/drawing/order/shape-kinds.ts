import { writtenLines } from '../../drawingml/written-lines.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import type { PlacedShape } from '../../pptx/shape-tree.ts';

/** A connector, or a line that joins as one does. */
export function isLine({ element }: PlacedShape): boolean {
  if (element.name === 'p:cxnSp') return true;
  const preset = element.first('p:spPr', 'a:prstGeom').attribute('prst') ?? '';
  return /^line$|Connector\d$/.test(preset) && !element.find('p:txBody', 'a:p', 'a:r');
}

export function isPicture({ element }: PlacedShape): boolean {
  return element.name === 'p:pic';
}

export function wordsOf({ element }: PlacedShape): string {
  return writtenLines(element.first('p:txBody'))
    .filter((line) => line.trim() !== '')
    .join(' ')
    .trim();
}

/** Whether a shape is seen for itself: it has a fill or a line, by its own word or its style's. */
export function isSeen({ element }: PlacedShape): boolean {
  const properties = element.first('p:spPr');
  const style = element.first('p:style');
  const isFilled =
    properties.elements.some(
      ({ name }) => /^a:(solid|grad|blip|patt)Fill$/.test(name) && !isWhite(properties),
    ) ||
    (!properties.find('a:noFill') && (style.first('a:fillRef').integer('idx') ?? 0) > 0);
  const line = properties.find('a:ln');
  const isOutlined = line?.find('a:noFill')
    ? false
    : (line?.find('a:solidFill') !== undefined && !isWhite(line)) ||
      (style.first('a:lnRef').integer('idx') ?? 0) > 0;
  return isFilled || isOutlined;
}

function isWhite(properties: XmlElement): boolean {
  const colour = properties.first('a:solidFill').elements[0];
  const value = (colour?.attribute('val') ?? '').toUpperCase();
  return ['FFFFFF', 'WHITE', 'BG1', 'LT1', 'WINDOW'].includes(value) && colour?.elements.length === 0;
}

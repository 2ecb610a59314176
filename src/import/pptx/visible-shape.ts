import type { XmlElement } from '../ooxml/xml.ts';
import type { PlacedShape } from './shape-tree.ts';

/** Fills of ECMA-376 part 1, §20.1.8, that are seen. */
const FILLS = ['a:solidFill', 'a:gradFill', 'a:pattFill', 'a:blipFill', 'a:grpFill'];
const LINES = /^(line|straightConnector1|(bent|curved)Connector\d)$/;

/** Whether a shape only joins or parts others: a connector (`p:cxnSp`) or a shape of that form. */
export function isLine({ element }: PlacedShape): boolean {
  return element.name === 'p:cxnSp' || LINES.test(presetOf(element));
}

/** Whether more than its text is seen of a shape: a fill, an outline. */
export function isDrawn(shape: PlacedShape): boolean {
  if (shape.element.name === 'p:cxnSp') return true;
  return hasFill(shape) || hasOutline(shape);
}

/** A fill that tells the shape from what is behind it; a white one covers, and says nothing. */
export function hasFill({ element }: PlacedShape): boolean {
  const properties = element.first('p:spPr');
  if (properties.find('a:noFill')) return false;
  const fill = FILLS.map((name) => properties.find(name)).find((found) => found !== undefined);
  if (fill) return !isPaper(fill);
  return (element.first('p:style', 'a:fillRef').integer('idx') ?? 0) > 0;
}

/** A line around the shape: its own, else that of its style (§20.1.4.2.19). */
export function hasOutline({ element }: PlacedShape): boolean {
  const line = element.find('p:spPr', 'a:ln');
  if (line?.find('a:noFill')) return false;
  if (line?.find('a:solidFill') ?? line?.find('a:gradFill') ?? line?.find('a:pattFill')) return true;
  return (element.first('p:style', 'a:lnRef').integer('idx') ?? 0) > 0;
}

/** Its preset geometry (§20.1.10.56), empty for one of its own. */
export function presetOf(element: XmlElement): string {
  return element.first('p:spPr', 'a:prstGeom').attribute('prst') ?? '';
}

function isPaper(fill: XmlElement): boolean {
  if (fill.name !== 'a:solidFill') return false;
  const [colour] = fill.elements;
  if (!colour) return true;
  const alpha = colour.find('a:alpha')?.integer('val');
  if (alpha !== undefined && alpha < 5_000) return true;
  if (colour.elements.length > 0) return false;
  const value = colour.attribute('val') ?? '';
  return value === 'bg1' || /^f{6}$/i.test(value);
}

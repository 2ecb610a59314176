import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import { type Frame, readFrame } from './geometry.ts';

/** `p:ph` of a shape (ECMA-376 part 1, §19.3.1.36). */
export interface Placeholder {
  /** ST_PlaceholderType; without one it is `obj`. */
  type: string;
  idx: string;
}

/** A placeholder of a layout or master, from which shapes inherit. */
export interface PlaceholderModel extends Placeholder {
  frame?: Frame;
  listStyle: XmlElement;
  /** The shape itself: `p:sp`, `p:pic` … */
  shape: XmlElement;
}

export function readPlaceholder(shape: XmlElement): Placeholder | undefined {
  const properties = shape.elements.find((element) => /^p:nv\w+Pr$/.test(element.name)) ?? NO_ELEMENT;
  const ph = properties.find('p:nvPr', 'p:ph');
  return ph && { type: ph.attribute('type') ?? 'obj', idx: ph.attribute('idx') ?? '0' };
}

/** The placeholders of a layout or master. */
export function readPlaceholderModels(root: XmlElement): PlaceholderModel[] {
  return root
    .first('p:cSld', 'p:spTree')
    .descendants('p:sp', 'p:pic', 'p:graphicFrame')
    .flatMap((shape) => {
      const placeholder = readPlaceholder(shape);
      if (!placeholder) return [];
      const frame = readFrame(shape.find('p:spPr', 'a:xfrm') ?? shape.first('p:xfrm'));
      const listStyle = shape.first('p:txBody', 'a:lstStyle');
      return [{ ...placeholder, ...(frame ? { frame } : {}), listStyle, shape }];
    });
}

/** The placeholder of a layout that one of a slide fills: by idx, else by type. */
export function layoutModelOf(
  { type, idx }: Placeholder,
  models: PlaceholderModel[],
): PlaceholderModel | undefined {
  if (isTitle(type)) return models.find((model) => isTitle(model.type));
  return (
    models.find((model) => model.idx === idx && !isTitle(model.type)) ??
    models.find((model) => model.type === type)
  );
}

/** Masters have one placeholder of a kind: title, body, date, footer, number. */
export function masterModelOf(
  { type }: Placeholder,
  models: PlaceholderModel[],
): PlaceholderModel | undefined {
  const kind = isTitle(type) ? 'title' : isMarginal(type) ? type : 'body';
  return models.find((model) => model.type === kind);
}

export function isTitle(type: string): boolean {
  return type === 'title' || type === 'ctrTitle';
}

/** Date, footer, header and number: the same on every slide, and no part of what is taught. */
export function isMarginal(type: string): boolean {
  return type === 'dt' || type === 'ftr' || type === 'hdr' || type === 'sldNum';
}

/** How PowerPoint names such placeholders; LibreOffice keeps the name and loses the kind. */
const MARGINAL_NAME =
  /^((footer|date|slide number|header) placeholder|(页脚|日期|灯片编号|幻灯片编号|页眉)占位符)\s*\d*$/i;

export function isMarginalName(name: string): boolean {
  return MARGINAL_NAME.test(name);
}

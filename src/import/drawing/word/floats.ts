import { chooseAlternates } from '../../ooxml/alternate-content.ts';
import { makeElement } from '../../ooxml/make-element.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import type { ShapeTypes } from '../vml/shape-source.ts';
import { isVmlShape, vmlShapes } from '../vml/slide-shapes.ts';
import { type Anchor, drawingAnchor, vmlAnchor } from './anchor.ts';
import { slideShapes } from './drawingml-shapes.ts';
import type { PageFrame } from './page-frame.ts';
import type { LabelOf, TextOptions } from './text-body.ts';

/** Something drawn in a document, as a shape of a slide that stands at its place on the page. */
export interface Float {
  /** The `w:drawing` or `w:pict` it is in; one `w:pict` may hold several. */
  source: XmlElement;
  /** `p:sp`, `p:cxnSp`, `p:pic` or `p:grpSp`; pictures in a text box stand beside it. `labelOf` numbers its paragraphs. */
  shapes(labelOf?: LabelOf): XmlElement[];
  anchor: Anchor;
  /** How people named it, where they did. */
  alternative: string;
}

/** What reading the drawings of a document needs to know. */
export interface FloatOptions extends TextOptions {
  page: PageFrame;
  types: ShapeTypes;
}

/** Elements whose shapes are read; charts and SmartArt that stand alone are read as such. */
const DRAWN = new Set(['wps:wsp', 'wpg:wgp', 'wpc:wpc', 'pic:pic']);

/** The floats of a paragraph in their order; `top` is where the paragraph stands, in EMU from the story's begin. */
export function readFloats(paragraph: XmlElement, top: number, options: FloatOptions): Float[] {
  return drawingsOf(paragraph).flatMap((source) =>
    source.name === 'w:drawing' ? drawingFloats(source, top, options) : pictFloats(source, top, options),
  );
}

/** `w:drawing` and `w:pict` of a paragraph, of alternatives the first. What stands inside text boxes is not looked at. */
function drawingsOf(paragraph: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const open = paragraph.elements.toReversed();
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.name === 'w:drawing' || element.name === 'w:pict') found.push(element);
    else if (element.name !== 'w:del' && element.name !== 'w:object') {
      open.push(...chooseAlternates(element.elements, () => true).toReversed());
    }
  }
  return found;
}

function drawingFloats(source: XmlElement, top: number, options: FloatOptions): Float[] {
  const holder = source.find('wp:inline') ?? source.first('wp:anchor');
  const content = holder.first('a:graphic', 'a:graphicData').elements.find(({ name }) => DRAWN.has(name));
  if (!content) return [];
  const anchor = onStory(drawingAnchor(source, options.page), top);
  const properties = holder.first('wp:docPr');
  const alternative = properties.attribute('descr') ?? properties.attribute('title') ?? '';
  const name = { id: properties.attribute('id') ?? '', name: properties.attribute('name') };
  const shapes = (labelOf?: LabelOf) =>
    slideShapes(content, labelOf ? { ...options, labelOf } : options, { frame: anchor, name });
  return [{ source, shapes, anchor, alternative }];
}

function pictFloats(source: XmlElement, top: number, options: FloatOptions): Float[] {
  const drawn = source.elements.filter(({ name }) => isVmlShape(name));
  return drawn.flatMap((element) => {
    const anchor = onStory(vmlAnchor(element, options.page), top);
    const shapes = (labelOf?: LabelOf) => {
      const drawn = vmlShapes(element, labelOf ? { ...options, labelOf } : options);
      return drawn.map((shape) => moved(shape, anchor, drawn[0]));
    };
    return [{ source, shapes, anchor, alternative: element.attribute('alt') ?? '' }];
  });
}

function onStory(anchor: Anchor, top: number): Anchor {
  const y = anchor.from === 'page' ? anchor.y : anchor.y + top;
  return { ...anchor, y, paragraph: top };
}

/** A shape at its place on the page; `first` is the one whose place the anchor tells. */
function moved(shape: XmlElement, anchor: Anchor, first: XmlElement | undefined): XmlElement {
  const offset = (of: XmlElement | undefined) => transformOf(of)?.find('a:off');
  const transform = transformOf(shape);
  const [own, reference] = [offset(shape), offset(first)];
  if (!transform || !own) return shape;
  const shift = (name: 'x' | 'y') =>
    anchor[name] + (own.integer(name) ?? 0) - (reference?.integer(name) ?? 0);
  const placed = makeElement('a:off', { x: shift('x'), y: shift('y') });
  return replaced(shape, own, placed);
}

function transformOf(shape: XmlElement | undefined): XmlElement | undefined {
  return shape?.elements.find(({ name }) => name === 'p:spPr' || name === 'p:grpSpPr')?.find('a:xfrm');
}

/** The same tree with one element in the place of another; looks three levels deep, where transforms are. */
function replaced(tree: XmlElement, old: XmlElement, by: XmlElement, depth = 0): XmlElement {
  if (depth > 3 || !tree.descendants(old.name).includes(old)) return tree;
  return makeElement(
    tree.name,
    tree.attributes,
    tree.content.map((node) =>
      node === old ? by : typeof node === 'string' ? node : replaced(node, old, by, depth + 1),
    ),
  );
}

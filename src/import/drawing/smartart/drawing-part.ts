import { makeElement, renamed } from '../../ooxml/make-element.ts';
import { XmlElement } from '../../ooxml/xml.ts';

/**
 * The shapes of a drawing part of SmartArt ([MS-ODRAWXML] §2.5, `dsp:drawing`), in which programs keep the diagram as they
 * laid it out, as shapes of a slide. Their places count from the top left of the frame.
 */
export function diagramShapes(drawing: XmlElement): XmlElement[] {
  return asSlideElement(drawing.first('dsp:spTree'))
    .elements.filter(({ name }) => name === 'p:sp' || name === 'p:grpSp' || name === 'p:pic')
    .flatMap(withOwnTextBox);
}

const PREFIX = 'dsp:';
/** Deeper than any diagram groups its shapes. */
const MAX_DEPTH = 64;

/** The same names mean the same in both vocabularies; what stands in them is DrawingML. */
function asSlideElement(element: XmlElement, depth = 0): XmlElement {
  if (!element.name.startsWith(PREFIX) || depth > MAX_DEPTH) return element;
  const content = element.content.map((node) =>
    node instanceof XmlElement ? asSlideElement(node, depth + 1) : node,
  );
  return makeElement(`p:${element.name.slice(PREFIX.length)}`, element.attributes, content);
}

/** `dsp:txXfrm`: the text of a shape stands in a box of its own, so it is drawn as a shape of its own over it. */
function withOwnTextBox(shape: XmlElement): XmlElement[] {
  const box = shape.find('p:txXfrm');
  const text = shape.find('p:txBody');
  if (!box || !text) return [shape];
  const outline = makeElement(
    shape.name,
    shape.attributes,
    shape.content.filter((node) => node !== text && node !== box),
  );
  const fonts = shape.find('p:style', 'a:fontRef');
  const words = makeElement('p:sp', shape.attributes, [
    shape.find('p:nvSpPr'),
    makeElement('p:spPr', {}, [
      renamed(box, 'a:xfrm'),
      makeElement('a:prstGeom', { prst: 'rect' }),
      makeElement('a:noFill'),
      makeElement('a:ln', {}, [makeElement('a:noFill')]),
    ]),
    fonts && makeElement('p:style', {}, [fonts]),
    text,
  ]);
  return [outline, words];
}

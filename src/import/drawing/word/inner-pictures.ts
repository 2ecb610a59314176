import { chooseAlternates } from '../../ooxml/alternate-content.ts';
import { makeElement, renamed } from '../../ooxml/make-element.ts';
import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';
import { readFrame, readStyle } from '../vml/style.ts';
import { pictureElement, type ShapeFrame, transformElement } from './shape-elements.ts';

interface InnerPicture {
  fill: XmlElement;
  /** In EMU, as the text has it. */
  width: number;
  height: number;
  description: string | undefined;
}

/**
 * Pictures in the text of a shape, as pictures beside it: one below the other in the shape's box, no larger than it.
 * Text that is drawn holds words only.
 */
export function innerPictures(content: XmlElement, frame: ShapeFrame): XmlElement[] {
  const pictures = picturesOf(content).filter(({ width, height }) => width > 0 && height > 0);
  const room = frame.height / Math.max(1, pictures.length);
  return pictures.map(({ fill, width, height, description }, index) => {
    const scale = Math.min(1, frame.width / width, room / height);
    const place = {
      x: frame.x + (frame.width - width * scale) / 2,
      y: frame.y + index * room + (room - height * scale) / 2,
      width: width * scale,
      height: height * scale,
    };
    return pictureElement(
      { id: '', description },
      fill,
      makeElement('p:spPr', {}, [transformElement(place), makeElement('a:prstGeom', { prst: 'rect' })]),
    );
  });
}

function picturesOf(content: XmlElement): InnerPicture[] {
  const found: InnerPicture[] = [];
  const open = content.elements.toReversed();
  for (let element = open.pop(); element; element = open.pop()) {
    const read = READERS[element.name];
    if (read) found.push(...read(element));
    else open.push(...chooseAlternates(element.elements, () => true).toReversed());
  }
  return found;
}

const READERS: Readonly<Record<string, (element: XmlElement) => InnerPicture[]>> = {
  'w:drawing': (drawing) => {
    const holder = drawing.find('wp:inline') ?? drawing.first('wp:anchor');
    const extent = holder.first('wp:extent');
    return holder.descendants('pic:pic').map((picture) => ({
      fill: renamed(picture.first('pic:blipFill'), 'p:blipFill'),
      width: extent.integer('cx') ?? 0,
      height: extent.integer('cy') ?? 0,
      description: holder.first('wp:docPr').attribute('descr'),
    }));
  },
  'w:pict': vmlPictures,
  'w:object': vmlPictures,
};

function vmlPictures(pict: XmlElement): InnerPicture[] {
  return pict.descendants('v:shape', 'v:rect', 'v:image').flatMap((shape) => {
    const image = shape.first('v:imagedata');
    const id = image.attribute('r:id') ?? image.attribute('o:relid');
    if (image === NO_ELEMENT || id === undefined) return [];
    const { width, height } = readFrame(readStyle(shape), 9_525);
    const fill = makeElement('p:blipFill', {}, [makeElement('a:blip', { 'r:embed': id })]);
    return [{ fill, width, height, description: shape.attribute('alt') }];
  });
}

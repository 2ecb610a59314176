import type { Block } from '../../model/deck.ts';
import { readChartPart } from '../drawingml/chart.ts';
import { readDiagram } from '../drawingml/diagram.ts';
import { readBlip, storePicture } from '../drawingml/picture.ts';
import { chooseAlternates } from '../ooxml/alternate-content.ts';
import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import { type DocumentContext, MAX_DEPTH, reportNesting } from './document-context.ts';
import { drawRegion } from './draw-region.ts';

type DrawingReader = (
  element: XmlElement,
  properties: XmlElement,
  context: DocumentContext,
) => Promise<Block[]>;

/** What a drawing may hold, at any depth: groups and canvases only arrange. */
const DRAWING_READERS: Record<string, DrawingReader> = {
  'pic:pic': async (element, properties, context) => {
    const own = element.first('pic:nvPicPr', 'pic:cNvPr');
    const named = hasAlternative(properties) ? properties : own;
    const picture = await readBlip(element.first('pic:blipFill'), named, context);
    return picture ? [picture] : [];
  },
  'c:chart': readChartPart,
  'cx:chart': readChartPart,
  'dgm:relIds': (element, _properties, context) => readDiagram(element, context),
  'wps:txbx': (element, _properties, context) => readTextBox(element.first('w:txbxContent'), context),
};

/** Reads `w:drawing` (ECMA-376 part 1, §17.3.3.9) with all that is in it, from the first to the last. */
export async function readDrawing(drawing: XmlElement, context: DocumentContext): Promise<Block[]> {
  const region = context.drawings.regions.get(drawing);
  if (region) return drawRegion(region, context);
  const properties = (drawing.find('wp:inline') ?? drawing.first('wp:anchor')).first('wp:docPr');
  return readInside(drawing, properties, DRAWING_READERS, context);
}

/** The same of VML (ECMA-376 part 4, §14.1), which Word 2007 and converters write. */
const VML_READERS: Record<string, DrawingReader> = {
  'v:imagedata': async (element, _properties, context) => {
    const file = await storePicture(element.attribute('r:id') ?? element.attribute('o:relid'), {}, context);
    const title = element.attribute('o:title') ?? '';
    return file === undefined ? [] : [{ type: 'picture', file, alt: /\.\w{3,4}$/.test(title) ? '' : title }];
  },
  'v:textpath': async (element) => {
    const text = element.attribute('string') ?? '';
    return text.trim() === '' ? [] : [{ type: 'paragraph', runs: [{ text }] }];
  },
  'w:txbxContent': (element, _properties, context) => readTextBox(element, context),
};

/** Reads `w:pict` (§17.3.3.21): VML shapes, pictures and text boxes. */
export async function readPict(pict: XmlElement, context: DocumentContext): Promise<Block[]> {
  const region = context.drawings.regions.get(pict);
  if (region) return drawRegion(region, context);
  return readInside(pict, NO_ELEMENT, VML_READERS, context);
}

/** Reads `w:object` (§17.3.3.19): the picture that stands for an embedded file. The file stays in the original. */
export async function readObject(object: XmlElement, context: DocumentContext): Promise<Block[]> {
  const program = object.descendants('o:OLEObject')[0]?.attribute('ProgID') ?? '';
  if (!program.startsWith('Equation')) {
    context.report({
      severity: 'info',
      rule: 'embedded-object',
      reason: `The embedded object ${JSON.stringify(program)} became a picture of what the document showed of it.`,
      hint: 'If people need the file itself, save it from the original and link to it.',
    });
  }
  return readInside(object, NO_ELEMENT, VML_READERS, context);
}

/** Looks for elements that a reader is named for; what is inside one that was read is not looked at again. */
async function readInside(
  element: XmlElement,
  properties: XmlElement,
  readers: Record<string, DrawingReader>,
  context: DocumentContext,
): Promise<Block[]> {
  const blocks: Block[] = [];
  const open: XmlElement[] = [element];
  for (let next = open.pop(); next; next = open.pop()) {
    const read = readers[next.name];
    if (read) blocks.push(...(await read(next, properties, context)));
    else open.push(...chooseAlternates(next.elements, () => true).reverse());
  }
  return blocks;
}

async function readTextBox(content: XmlElement, context: DocumentContext): Promise<Block[]> {
  if (context.depth < MAX_DEPTH) return context.readStory(content, { ...context, depth: context.depth + 1 });
  reportNesting('A text box', context);
  return [];
}

function hasAlternative(properties: XmlElement): boolean {
  return (properties.attribute('descr') ?? properties.attribute('title') ?? '').trim() !== '';
}

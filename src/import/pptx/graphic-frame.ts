import type { Block } from '../../model/deck.ts';
import { readChartPart } from '../drawingml/chart.ts';
import { readDiagram } from '../drawingml/diagram.ts';
import { chooseAlternates } from '../ooxml/alternate-content.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { readEmbeddedObject, readLegacyDrawing } from './embedded-object.ts';
import type { ShapeContext } from './shape-context.ts';
import type { PlacedShape } from './shape-tree.ts';
import { readTable } from './table.ts';

type GraphicReader = (graphic: XmlElement, shape: PlacedShape, context: ShapeContext) => Promise<Block[]>;

/** What `a:graphicData` may hold (ECMA-376 part 1, §20.1.2.2.17), by element. */
const GRAPHIC_READERS: Record<string, GraphicReader> = {
  'a:tbl': async (table, _shape, context) => readTable(table, context),
  'c:chart': (chart, { properties }, context) => readChartPart(chart, properties, context),
  'cx:chart': (chart, { properties }, context) => readChartPart(chart, properties, context),
  'dgm:relIds': (ids, _shape, context) => readDiagram(ids, context),
  'p:oleObj': readEmbeddedObject,
  'com:legacyDrawing': readLegacyDrawing,
};

/** Reads `p:graphicFrame` (§19.3.1.21). */
export async function readGraphicFrame(shape: PlacedShape, context: ShapeContext): Promise<Block[]> {
  const data = shape.element.first('a:graphic', 'a:graphicData');
  const blocks: Block[] = [];
  for (const graphic of chooseAlternates(data.elements, hasPicture)) {
    const read = GRAPHIC_READERS[graphic.name];
    if (read) blocks.push(...(await read(graphic, shape, context)));
    else {
      context.report({
        severity: 'warning',
        rule: 'unknown-graphic',
        reason: `The graphic ${JSON.stringify(shape.properties.attribute('name') ?? '')} is of a kind that is not read (${data.attribute('uri') ?? graphic.name}).`,
        hint: 'Save it as a picture in the original, or import with --keep-picture for this slide.',
      });
    }
  }
  return blocks;
}

/** Of the two forms of an embedded object, the one with a picture shows what people saw. */
function hasPicture(element: XmlElement): boolean {
  return element.name !== 'p:oleObj' || element.find('p:pic') !== undefined;
}

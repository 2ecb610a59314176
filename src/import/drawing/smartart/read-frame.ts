import { readSidePart } from '../../drawingml/part-context.ts';
import { makeElement } from '../../ooxml/make-element.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import type { DrawingContext } from '../drawing-context.ts';
import type { FrameContent, FrameReader } from '../frame-content.ts';
import { shapeElement, transformElement } from '../word/shape-elements.ts';
import { diagramShapes } from './drawing-part.ts';

/** SmartArt (ECMA-376 part 1, §21.4) as the program that wrote the file laid it out; where it did not, its words. */
export const readDiagramFrame: FrameReader = async (graphic, size, context) => {
  const dataPart = context.relationships.get(graphic.attribute('r:dm'))?.target;
  if (dataPart === undefined) return { shapes: [], problems: ['A SmartArt graphic has no data.'] };
  const model = await readSidePart(context, dataPart);
  const part = drawingPart(model, dataPart, context);
  const shapes = part === undefined ? [] : diagramShapes(await readSidePart(context, part));
  if (part !== undefined && shapes.length > 0) return { shapes, part };
  return wordsOf(model, size);
};

/** The data name the drawing (`dsp:dataModelExt`, [MS-ODRAWXML] §2.5.2.1); where they do not, both parts have one number. */
function drawingPart(model: XmlElement, dataPart: string, context: DrawingContext): string | undefined {
  const id = model.descendants('dsp:dataModelExt')[0]?.attribute('relId');
  const named = context.relationships.get(id)?.target;
  if (named !== undefined && context.pkg.has(named)) return named;
  const numbered = dataPart.replace(/data(\d*)\.xml$/i, 'drawing$1.xml');
  return numbered !== dataPart && context.pkg.has(numbered) ? numbered : undefined;
}

function wordsOf(model: XmlElement, size: { width: number; height: number }): FrameContent {
  const paragraphs = model
    .first('dgm:ptLst')
    .all('dgm:pt')
    .filter((point) => !['pres', 'parTrans', 'sibTrans', 'doc'].includes(point.attribute('type') ?? ''))
    .flatMap((point) => point.first('dgm:t').all('a:p'))
    .filter((paragraph) => paragraph.descendants('a:t').some(({ text }) => text.trim() !== ''));
  const bodyProperties = makeElement('a:bodyPr', {}, [makeElement('a:normAutofit')]);
  const shape = shapeElement({ id: '' }, false, {
    properties: makeElement('p:spPr', {}, [
      transformElement({ x: 0, y: 0, ...size }),
      makeElement('a:prstGeom', { prst: 'rect' }),
    ]),
    text: makeElement('p:txBody', {}, [bodyProperties, ...paragraphs]),
  });
  return {
    shapes: paragraphs.length > 0 ? [shape] : [],
    problems: ['A SmartArt graphic without a drawing of its own is shown as its words only.'],
  };
}

import type { Block, ListItem } from '../../model/deck.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import type { ShapeBlocks } from './counted-blocks.ts';

/** Preset shapes that point to the next one (ECMA-376 part 1, §20.1.10.56). */
const POINTING = new Set(['chevron', 'homePlate']);
/** Fewer pointing shapes in a row are ornaments. */
const FEWEST_STEPS = 3;

/** Whether a shape has the form of a step in a drawn process. */
export function pointsOn(shape: XmlElement): boolean {
  return POINTING.has(shape.first('p:spPr', 'a:prstGeom').attribute('prst') ?? '');
}

/** Makes a flow of neighbours that point on and say one line each; `pointing` tells which do, by position. */
export function joinFlows(shapes: ShapeBlocks[], pointing: boolean[]): ShapeBlocks[] {
  const joined: ShapeBlocks[] = [];
  for (let at = 0; at < shapes.length; ) {
    let end = at;
    while (pointing[end] && isLine(shapes[end])) end++;
    if (end - at >= FEWEST_STEPS) {
      joined.push({
        blocks: [{ block: flowOf(shapes.slice(at, end)), click: shapes[at]?.blocks[0]?.click }],
      });
      at = end;
    } else {
      joined.push(...shapes.slice(at, Math.max(end, at + 1)));
      at = Math.max(end, at + 1);
    }
  }
  return joined;
}

function isLine(shape: ShapeBlocks | undefined): boolean {
  return (
    shape?.number === undefined && shape?.blocks.length === 1 && shape.blocks[0]?.block.type === 'paragraph'
  );
}

function flowOf(shapes: ShapeBlocks[]): Block {
  const items = shapes.flatMap(({ blocks }) =>
    blocks.flatMap(({ block }): ListItem[] =>
      block.type === 'paragraph' ? [{ runs: block.runs, children: [] }] : [],
    ),
  );
  return { type: 'diagram', layout: 'flow', items };
}

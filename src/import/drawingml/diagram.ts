import type { Block, Diagram, ListItem, Run } from '../../model/deck.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { layoutOf } from './diagram-layout.ts';
import { contextOf, type GraphicContext, type PartContext, readSidePart } from './part-context.ts';
import { storePicture } from './picture.ts';
import { readParagraphs } from './text-body.ts';

/** Reads SmartArt (ECMA-376 part 1, §21.4): the tree of its texts, in the shape its layout has, and its pictures. */
export async function readDiagram(ids: XmlElement, context: GraphicContext): Promise<Block[]> {
  const part = context.relationships.get(ids.attribute('r:dm'))?.target;
  if (part === undefined) return [];
  const model = await readSidePart(context, part);
  const layoutPart = context.relationships.get(ids.attribute('r:lo'))?.target;
  const layout = layoutPart === undefined ? undefined : await readSidePart(context, layoutPart);
  const dataContext = { ...context, ...(await contextOf(context, part)) };
  const items = readItems(model, dataContext);
  const diagram: Block[] = items.length === 0 ? [] : [arrange(layoutOf(layout), items)];
  return [...diagram, ...(await readPictures(model, dataContext))];
}

/** Points of these types draw the diagram or join others; only the rest carries text (§21.4.7.51). */
const DRAWING_POINTS = new Set(['pres', 'parTrans', 'sibTrans']);

function readItems(model: XmlElement, context: PartContext): ListItem[] {
  const points = new Map(
    model
      .first('dgm:ptLst')
      .all('dgm:pt')
      .filter((point) => !DRAWING_POINTS.has(point.attribute('type') ?? ''))
      .map((point) => [point.attribute('modelId') ?? '', point]),
  );
  const children = childrenByParent(model);
  const root = [...points].find(([, point]) => point.attribute('type') === 'doc')?.[0] ?? '';
  // Each point once: a damaged model may lead in circles.
  const seen = new Set([root]);
  const itemsOf = (id: string, depth: number): ListItem[] =>
    (children.get(id) ?? []).flatMap((child) => {
      const point = points.get(child);
      if (!point || seen.has(child) || depth > 100) return [];
      seen.add(child);
      const nested = itemsOf(child, depth + 1);
      const runs = textOf(point, context);
      if (runs.length === 0) return nested;
      return [{ runs, children: nested.length > 0 ? [{ type: 'list', ordered: false, items: nested }] : [] }];
    });
  return itemsOf(root, 0);
}

/** `dgm:cxn` of type parOf, the default, lead from parent to child in the order of `srcOrd` (§21.4.7.17). */
function childrenByParent(model: XmlElement): Map<string, string[]> {
  const connections = model
    .first('dgm:cxnLst')
    .all('dgm:cxn')
    .filter((connection) => (connection.attribute('type') ?? 'parOf') === 'parOf')
    .toSorted((a, b) => (a.integer('srcOrd') ?? 0) - (b.integer('srcOrd') ?? 0));
  const children = new Map<string, string[]>();
  for (const connection of connections) {
    const parent = connection.attribute('srcId') ?? '';
    const known = children.get(parent) ?? [];
    known.push(connection.attribute('destId') ?? '');
    children.set(parent, known);
  }
  return children;
}

function textOf(point: XmlElement, context: PartContext): Run[] {
  return readParagraphs(point.first('dgm:t'), context, []).flatMap(({ runs }, index) =>
    index === 0 ? runs : [{ text: '', break: true }, ...runs],
  );
}

/** A single text with parts is the centre of rays; a matrix of other than four fields becomes a list. */
function arrange(layout: Diagram['layout'], items: ListItem[]): Diagram {
  const only = items.length === 1 ? items[0] : undefined;
  const parts = only?.children[0];
  if ((layout === 'radial' || layout === 'cycle') && only && parts?.type === 'list') {
    const center = only.runs
      .map((run) => run.text + (run.break ? ' ' : ''))
      .join('')
      .trim();
    return { type: 'diagram', layout, center, items: parts.items };
  }
  return { type: 'diagram', layout: layout === 'matrix' && items.length !== 4 ? 'list' : layout, items };
}

async function readPictures(model: XmlElement, context: GraphicContext): Promise<Block[]> {
  const blocks: Block[] = [];
  const seen = new Set<string>();
  for (const blip of model.first('dgm:ptLst').descendants('a:blip')) {
    const id = blip.attribute('r:embed') ?? '';
    if (seen.has(id)) continue;
    seen.add(id);
    const file = await storePicture(id, {}, context);
    if (file !== undefined) blocks.push({ type: 'picture', file, alt: '' });
  }
  return blocks;
}

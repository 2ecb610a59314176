import { makeElement } from '../../ooxml/make-element.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { shapeElement, transformElement } from '../word/shape-elements.ts';
import { type CellStyle, EDGES, type Edge } from './cell-style.ts';
import type { GridCell, TableGrid } from './table-grid.ts';

/** Attributes of `a:tcPr` by edge (ECMA-376 part 1, §21.1.3.17). */
const OWN: Readonly<Record<Edge, string>> = { left: 'a:lnL', right: 'a:lnR', top: 'a:lnT', bottom: 'a:lnB' };

/**
 * The lines between cells, each once, as shapes: neighbours share an edge, on which what a cell says itself goes before
 * what its style says. `xs` and `ys` are where columns and rows begin and end.
 */
export function tableBorders(
  grid: TableGrid,
  styleOf: (cell: GridCell) => CellStyle,
  xs: readonly number[],
  ys: readonly number[],
): XmlElement[] {
  const segments = new Map<string, XmlElement>();
  for (const isOwn of [false, true]) {
    for (const cell of grid.cells) {
      for (const edge of EDGES) {
        const line = isOwn ? cell.element.find('a:tcPr', OWN[edge]) : styleOf(cell).borders[edge];
        if (line) for (const key of keysOf(cell, edge)) segments.set(key, line);
      }
    }
  }
  return joined(segments, grid).flatMap(({ isUpright, track, from, to, line }) => {
    if (line.find('a:noFill')) return [];
    const [start = 0, end = 0] = isUpright ? [ys[from], ys[to + 1]] : [xs[from], xs[to + 1]];
    const at = (isUpright ? xs[track] : ys[track]) ?? 0;
    const frame = isUpright
      ? { x: at, y: start, width: 0, height: end - start }
      : { x: start, y: at, width: end - start, height: 0 };
    return [lineShape(frame, line)];
  });
}

/** The pieces of the grid's lines that an edge of a cell covers. */
function keysOf({ row, column, rows, columns }: GridCell, edge: Edge): string[] {
  const isUpright = edge === 'left' || edge === 'right';
  const track = { left: column, right: column + columns, top: row, bottom: row + rows }[edge];
  return Array.from({ length: isUpright ? rows : columns }, (_, index) =>
    keyOf(isUpright, track, (isUpright ? row : column) + index),
  );
}

function keyOf(isUpright: boolean, track: number, index: number): string {
  return `${isUpright ? 'v' : 'h'}${track}:${index}`;
}

interface Run {
  isUpright: boolean;
  track: number;
  from: number;
  to: number;
  line: XmlElement;
}

/** Pieces of one line that look the same are one stroke. */
function joined(segments: ReadonlyMap<string, XmlElement>, grid: TableGrid): Run[] {
  const looks = new Map<XmlElement, string>();
  const lookOf = (line: XmlElement) => {
    const known = looks.get(line) ?? JSON.stringify(line);
    looks.set(line, known);
    return known;
  };
  const runs: Run[] = [];
  for (const isUpright of [false, true]) {
    const [tracks, pieces] = isUpright
      ? [grid.widths.length, grid.heights.length]
      : [grid.heights.length, grid.widths.length];
    for (let track = 0; track <= tracks; track++) {
      let open: Run | undefined;
      for (let index = 0; index < pieces; index++) {
        const line = segments.get(keyOf(isUpright, track, index));
        if (line && open && open.to === index - 1 && lookOf(open.line) === lookOf(line)) open.to = index;
        else if (line) {
          open = { isUpright, track, from: index, to: index, line };
          runs.push(open);
        }
      }
    }
  }
  return runs;
}

function lineShape(
  frame: { x: number; y: number; width: number; height: number },
  line: XmlElement,
): XmlElement {
  const isReference = line.name === 'a:lnRef';
  return shapeElement({ id: '' }, true, {
    properties: makeElement('p:spPr', {}, [
      transformElement(frame),
      makeElement('a:prstGeom', { prst: 'line' }),
      isReference ? undefined : makeElement('a:ln', line.attributes, line.content),
    ]),
    ...(isReference ? { style: makeElement('p:style', {}, [line]) } : {}),
  });
}

import { makeElement } from '../../ooxml/make-element.ts';
import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';
import { shapeElement, transformElement } from '../word/shape-elements.ts';
import { builtInStyle } from './built-in-styles.ts';
import { type CellStyle, cellStyle } from './cell-style.ts';
import { tableBorders } from './table-borders.ts';
import { type GridCell, grownHeights, readGrid, startsOf } from './table-grid.ts';

/** How high a text body (`p:txBody`) is when it is set in a width, both in EMU, with its insets. */
export type MeasureText = (body: XmlElement, width: number) => number;

/** Room between the edges of a cell and its text (ECMA-376 part 1, §21.1.3.17), in EMU. */
const MARGINS = { marL: 91_440, marR: 91_440, marT: 45_720, marB: 45_720 };

/**
 * Draws a table (`a:tbl`, §21.1.3.13) as shapes of a slide, from 0, 0: a box with fill and text a cell, then the lines between
 * them. `styles` is `ppt/tableStyles.xml`.
 */
export function tableToShapes(table: XmlElement, styles: XmlElement, measure: MeasureText): XmlElement[] {
  const properties = table.first('a:tblPr');
  const grid = readGrid(table);
  const style = tableStyle(properties, styles);
  const looks = new Map(grid.cells.map((cell) => [cell, cellStyle(style, properties, cell, grid)]));
  const styleOf = (cell: GridCell) => looks.get(cell) ?? { borders: {}, isBold: false, isItalic: false };
  const bodies = new Map(grid.cells.map((cell) => [cell, cellText(cell.element, styleOf(cell))]));
  const xs = startsOf(grid.widths);
  const between = (starts: readonly number[], from: number, count: number) =>
    (starts[from + count] ?? 0) - (starts[from] ?? 0);
  const heights = grownHeights(grid, (cell) => {
    const body = bodies.get(cell);
    const isUpright = /vert/i.test(cell.element.first('a:tcPr').attribute('vert') ?? '');
    return body && !isUpright ? measure(body, between(xs, cell.column, cell.columns)) : 0;
  });
  const ys = startsOf(heights);
  const boxes = grid.cells.map((cell) => {
    const frame = {
      x: xs[cell.column] ?? 0,
      y: ys[cell.row] ?? 0,
      width: between(xs, cell.column, cell.columns),
      height: between(ys, cell.row, cell.rows),
    };
    const own = cell.element.first('a:tcPr').elements.find(({ name }) => /Fill$/.test(name));
    const fill = own ?? styleOf(cell).fill;
    const isReference = fill?.name === 'a:fillRef';
    const body = bodies.get(cell);
    return shapeElement({ id: '' }, false, {
      properties: makeElement('p:spPr', {}, [
        transformElement(frame),
        makeElement('a:prstGeom', { prst: 'rect' }),
        isReference ? undefined : fill,
      ]),
      ...(isReference ? { style: makeElement('p:style', {}, [fill]) } : {}),
      ...(body ? { text: body } : {}),
    });
  });
  return [...boxes, ...tableBorders(grid, styleOf, xs, ys)];
}

function tableStyle(properties: XmlElement, styles: XmlElement): XmlElement {
  const own = properties.find('a:tableStyle');
  if (own) return own;
  const id = properties.first('a:tableStyleId').text.trim();
  return (
    styles.all('a:tblStyle').find((style) => style.attribute('styleId') === id) ??
    builtInStyle(id) ??
    NO_ELEMENT
  );
}

/** The text of a cell as that of a shape: its margins are the box's, what the style says is inherited by its runs. */
function cellText(cell: XmlElement, style: CellStyle): XmlElement {
  const body = cell.first('a:txBody');
  const properties = cell.first('a:tcPr');
  const margin = (name: keyof typeof MARGINS) => properties.integer(name) ?? MARGINS[name];
  const bodyProperties = makeElement('a:bodyPr', {
    lIns: margin('marL'),
    rIns: margin('marR'),
    tIns: margin('marT'),
    bIns: margin('marB'),
    anchor: properties.attribute('anchor') ?? 't',
    vert: properties.attribute('vert'),
    wrap: 'square',
  });
  return makeElement('p:txBody', {}, [
    bodyProperties,
    inherited(body.first('a:lstStyle'), style),
    ...body.all('a:p'),
  ]);
}

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function inherited(own: XmlElement, { isBold, isItalic, colour }: CellStyle): XmlElement {
  if (!isBold && !isItalic && !colour) return own;
  const run = makeElement('a:defRPr', { b: isBold ? '1' : undefined, i: isItalic ? '1' : undefined }, [
    colour && makeElement('a:solidFill', {}, [colour]),
  ]);
  const levels = LEVELS.map((level) => {
    const written = own.first(`a:lvl${level}pPr`);
    return makeElement(`a:lvl${level}pPr`, written.attributes, [run, ...written.content]);
  });
  return makeElement('a:lstStyle', {}, levels);
}

import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';
import type { GridCell, TableGrid } from './table-grid.ts';

export const EDGES = ['left', 'right', 'top', 'bottom'] as const;
export type Edge = (typeof EDGES)[number];

/** How a table style makes a cell look. */
export interface CellStyle {
  /** A fill element, or `a:fillRef` to one of the theme. */
  fill?: XmlElement;
  /** `a:ln`, or `a:lnRef` to one of the theme. */
  borders: Partial<Record<Edge, XmlElement>>;
  isBold: boolean;
  isItalic: boolean;
  /** A colour element. */
  colour?: XmlElement;
}

/**
 * What the parts of a table style (ECMA-376 part 1, §20.1.4.2.26) give a cell; a later part goes before an earlier one, and
 * `a:tblPr` (§21.1.3.15) says which of them count.
 */
export function cellStyle(
  style: XmlElement,
  properties: XmlElement,
  cell: GridCell,
  grid: TableGrid,
): CellStyle {
  const parts = partsOf(properties, cell, grid).flatMap(({ name, region }) => {
    const part = style.find(name);
    return part ? [{ part, region }] : [];
  });
  const result: CellStyle = { borders: {}, isBold: false, isItalic: false };
  for (const { part, region } of parts) {
    const cellStyle = part.first('a:tcStyle');
    const fill = cellStyle.first('a:fill').elements[0] ?? cellStyle.find('a:fillRef');
    if (fill) result.fill = fill;
    for (const edge of EDGES) {
      const border = borderOf(cellStyle.first('a:tcBdr'), edge, cell, region);
      if (border) result.borders[edge] = border;
    }
    const text = part.first('a:tcTxStyle');
    if (text.attribute('b') !== undefined) result.isBold = text.attribute('b') === 'on';
    if (text.attribute('i') !== undefined) result.isItalic = text.attribute('i') === 'on';
    const colour = text.elements.find(({ name }) => /Clr$/.test(name)) ?? text.first('a:fontRef').elements[0];
    if (colour) result.colour = colour;
  }
  return result;
}

/** The cells that a part of a style covers: its first and last row and column. */
interface Region {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

interface AppliedPart {
  name: string;
  region: Region;
}

function partsOf(properties: XmlElement, cell: GridCell, grid: TableGrid): AppliedPart[] {
  const [lastRow, lastColumn] = [grid.heights.length - 1, grid.widths.length - 1];
  const has = (name: string) => properties.boolean(name) === true;
  const whole = { top: 0, bottom: lastRow, left: 0, right: lastColumn };
  const row = { ...whole, top: cell.row, bottom: cell.row + cell.rows - 1 };
  const column = { ...whole, left: cell.column, right: cell.column + cell.columns - 1 };
  const isFirstRow = has('firstRow') && cell.row === 0;
  const isLastRow = has('lastRow') && cell.row + cell.rows - 1 === lastRow;
  const isFirstColumn = has('firstCol') && cell.column === 0;
  const isLastColumn = has('lastCol') && cell.column + cell.columns - 1 === lastColumn;
  const band = (index: number, isHead: boolean) => ((index - (isHead ? 1 : 0)) % 2 === 0 ? 1 : 2);
  const parts: [boolean, string, Region][] = [
    [true, 'a:wholeTbl', whole],
    [
      has('bandCol') && !isFirstColumn && !isLastColumn,
      `a:band${band(cell.column, has('firstCol'))}V`,
      column,
    ],
    [has('bandRow') && !isFirstRow && !isLastRow, `a:band${band(cell.row, has('firstRow'))}H`, row],
    [isLastColumn, 'a:lastCol', column],
    [isFirstColumn, 'a:firstCol', column],
    [isLastRow, 'a:lastRow', row],
    [isLastRow && isLastColumn, 'a:seCell', column],
    [isLastRow && isFirstColumn, 'a:swCell', column],
    [isFirstRow, 'a:firstRow', row],
    [isFirstRow && isLastColumn, 'a:neCell', column],
    [isFirstRow && isFirstColumn, 'a:nwCell', column],
  ];
  return parts.filter(([applies]) => applies).map(([, name, region]) => ({ name, region }));
}

/** At the edge of its region a cell has the region's own border, within it that between cells. */
function borderOf(borders: XmlElement, edge: Edge, cell: GridCell, region: Region): XmlElement | undefined {
  const isOuter = {
    left: cell.column === region.left,
    right: cell.column + cell.columns - 1 === region.right,
    top: cell.row === region.top,
    bottom: cell.row + cell.rows - 1 === region.bottom,
  }[edge];
  const inside = edge === 'left' || edge === 'right' ? 'a:insideV' : 'a:insideH';
  const border = borders.find(isOuter ? `a:${edge}` : inside) ?? NO_ELEMENT;
  return border.find('a:ln') ?? border.find('a:lnRef');
}

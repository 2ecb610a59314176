import { makeElement } from '../../ooxml/make-element.ts';
import type { XmlElement } from '../../ooxml/xml.ts';

/** Table styles that programs name without writing them into the file ([MS-OE376] §2.1.168): family and colour by id. */
const STYLES: Readonly<Record<string, readonly [family: 'medium2' | 'light1' | 'grid', colour: string]>> = {
  '{5940675A-B579-460E-94D1-54222C63F5DA}': ['grid', 'tx1'],
  '{073A0DAA-6AF3-43AB-8588-CEC1D06C72B9}': ['medium2', 'dk1'],
  '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}': ['medium2', 'accent1'],
  '{21E4AEA4-8DFA-4A89-87EB-49C32662AFE0}': ['medium2', 'accent2'],
  '{F5AB1C69-6EDB-4FF4-983F-18BD219EF322}': ['medium2', 'accent3'],
  '{00A15C55-8517-42AA-B614-E9B94910E393}': ['medium2', 'accent4'],
  '{7DF18680-E054-41AD-8BC1-D1AEF772440D}': ['medium2', 'accent5'],
  '{93296810-A885-4BE3-A3E7-6D5BEEA58F35}': ['medium2', 'accent6'],
  '{9D7B26C5-4107-4FEC-AEDC-1716B250A1EF}': ['light1', 'tx1'],
  '{3B4B98B0-60AC-42C2-AFA5-B58CD77FA1E5}': ['light1', 'accent1'],
  '{0E3FDE45-AF77-4B5C-9715-49D594BDF05E}': ['light1', 'accent2'],
  '{C083E6E3-FA7D-4D7B-A595-EF9225AFEA82}': ['light1', 'accent3'],
  '{D27102A9-8310-4765-A935-A1911B00CA55}': ['light1', 'accent4'],
  '{5FD0F851-EC5A-4D38-B0AD-8093EC10F338}': ['light1', 'accent5'],
  '{68D230F3-CF80-4859-8CE7-A43EE81993B5}': ['light1', 'accent6'],
};

/** The `a:tblStyle` (ECMA-376 part 1, §20.1.4.2.26) of a style that is not in the file; `undefined` for one not known. */
export function builtInStyle(id: string): XmlElement | undefined {
  const known = STYLES[id.toUpperCase()];
  if (!known) return undefined;
  const [family, colour] = known;
  return makeElement('a:tblStyle', { styleId: id }, FAMILIES[family](colour));
}

const WIDTH = 12_700;
const SIDES = ['left', 'right', 'top', 'bottom', 'insideH', 'insideV'] as const;
type Side = (typeof SIDES)[number];

const FAMILIES: Readonly<Record<'medium2' | 'light1' | 'grid', (colour: string) => XmlElement[]>> = {
  medium2: (colour) => {
    const head = { fill: paint(colour), text: 'lt1', isBold: true };
    return [
      part('a:wholeTbl', { fill: paint(colour, { tint: 20_000 }), text: 'dk1', borders: SIDES, line: 'lt1' }),
      part('a:band1H', { fill: paint(colour, { tint: 40_000 }) }),
      part('a:band1V', { fill: paint(colour, { tint: 40_000 }) }),
      part('a:lastCol', head),
      part('a:firstCol', head),
      part('a:lastRow', { ...head, borders: ['top'], line: 'lt1', width: 3 * WIDTH }),
      part('a:firstRow', { ...head, borders: ['bottom'], line: 'lt1', width: 3 * WIDTH }),
    ];
  },
  light1: (colour) => [
    part('a:wholeTbl', { text: 'tx1', borders: ['top', 'bottom'], line: colour }),
    part('a:band1H', { fill: paint(colour, { alpha: 20_000 }) }),
    part('a:band1V', { fill: paint(colour, { alpha: 20_000 }) }),
    part('a:lastCol', { isBold: true }),
    part('a:firstCol', { isBold: true }),
    part('a:lastRow', { isBold: true, borders: ['top'], line: colour }),
    part('a:firstRow', { isBold: true, borders: ['bottom'], line: colour }),
  ],
  grid: (colour) => [part('a:wholeTbl', { text: colour, borders: SIDES, line: colour })],
};

function paint(colour: string, change: Readonly<Record<string, number>> = {}): XmlElement {
  const changes = Object.entries(change).map(([name, val]) => makeElement(`a:${name}`, { val }));
  return makeElement('a:solidFill', {}, [makeElement('a:schemeClr', { val: colour }, changes)]);
}

interface PartLooks {
  fill?: XmlElement;
  text?: string;
  isBold?: boolean;
  borders?: readonly Side[];
  line?: string;
  width?: number;
}

function part(
  name: string,
  { fill, text, isBold, borders = [], line = 'tx1', width = WIDTH }: PartLooks,
): XmlElement {
  const edges = borders.map((side) =>
    makeElement(`a:${side}`, {}, [makeElement('a:ln', { w: width }, [paint(line)])]),
  );
  return makeElement(name, {}, [
    makeElement('a:tcTxStyle', { b: isBold ? 'on' : undefined }, [
      text === undefined ? undefined : makeElement('a:schemeClr', { val: text }),
    ]),
    makeElement('a:tcStyle', {}, [
      edges.length > 0 ? makeElement('a:tcBdr', {}, edges) : undefined,
      fill && makeElement('a:fill', {}, [fill]),
    ]),
  ]);
}

import { chooseAlternates } from '../../ooxml/alternate-content.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import type { Palette } from './colour.ts';
import { colourIn } from './colour.ts';
import type { Colour } from './colour-space.ts';

/** How an area is filled (EG_FillProperties, ECMA-376 part 1, §20.1.8). */
export type Fill =
  | { kind: 'none' }
  | { kind: 'solid'; colour: Colour }
  | { kind: 'gradient'; element: XmlElement; palette: Palette }
  | { kind: 'pattern'; preset: string; foreground: Colour; background: Colour }
  | { kind: 'picture'; element: XmlElement; isThemes: boolean }
  | { kind: 'group' };

const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

/** The fill that stands among the children of a shape's, line's or text's properties; `undefined` when none does. */
export function fillIn(properties: XmlElement, palette: Palette): Fill | undefined {
  for (const element of chooseAlternates(properties.elements, () => true)) {
    const fill = readFill(element, palette);
    if (fill) return fill;
  }
  return undefined;
}

/** Reads one fill element; `undefined` for anything else. */
export function readFill(element: XmlElement, palette: Palette, isThemes = false): Fill | undefined {
  switch (element.name) {
    case 'a:noFill':
      return { kind: 'none' };
    case 'a:solidFill': {
      const colour = colourIn(element, palette);
      return colour ? { kind: 'solid', colour } : { kind: 'none' };
    }
    case 'a:gradFill':
      return { kind: 'gradient', element, palette };
    case 'a:pattFill':
      return {
        kind: 'pattern',
        preset: element.attribute('prst') ?? 'pct50',
        foreground: colourIn(element.find('a:fgClr'), palette) ?? BLACK,
        background: colourIn(element.find('a:bgClr'), palette) ?? WHITE,
      };
    case 'a:blipFill':
    case 'p:blipFill':
    case 'pic:blipFill':
      return { kind: 'picture', element, isThemes };
    case 'a:grpFill':
      return { kind: 'group' };
    default:
      return undefined;
  }
}

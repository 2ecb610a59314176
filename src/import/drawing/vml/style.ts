import type { XmlElement } from '../../ooxml/xml.ts';
import { degrees, lengthInEmu } from './lengths.ts';

/** The declarations of a `style` attribute (ECMA-376 part 4, §14.1.2.19) by property. */
export type Style = ReadonlyMap<string, string>;

export function readStyle(element: XmlElement): Style {
  return new Map(
    (element.attribute('style') ?? '').split(';').map((declaration): [string, string] => {
      const colon = declaration.indexOf(':');
      return [declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim()];
    }),
  );
}

/** Where a shape stands before it is turned: EMU, or units of the group it is in. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Clockwise, in degrees. */
  rotation: number;
  flipX: boolean;
  flipY: boolean;
}

/** @param unitless what a number without a unit counts: 1 in a group, whose units they are, else a pixel in EMU. */
export function readFrame(style: Style, unitless: number): Frame {
  const length = (name: string) => lengthInEmu(style.get(name), unitless);
  const flip = style.get('flip') ?? '';
  return {
    x: (length('left') ?? 0) + (length('margin-left') ?? 0),
    y: (length('top') ?? 0) + (length('margin-top') ?? 0),
    width: Math.max(0, length('width') ?? 0),
    height: Math.max(0, length('height') ?? 0),
    rotation: degrees(style.get('rotation')),
    flipX: flip.includes('x'),
    flipY: flip.includes('y'),
  };
}

export function isHidden(style: Style): boolean {
  return style.get('visibility') === 'hidden' || style.get('display') === 'none';
}

import type { XmlElement } from '../ooxml/xml.ts';
import { readSigns } from './symbol-font.ts';

/** How a paragraph is marked: not at all, with a mark, or counted. */
export type Bullet =
  | { kind: 'none' }
  | { kind: 'mark' /** What it shows; a picture shows none. */; sign?: string }
  | { kind: 'number'; scheme: string; start: number };

/**
 * Finds the bullet of a paragraph (ECMA-376 part 1, §21.1.2.4): the paragraph's own, else that of its level in the
 * nearest list style that has one. `a:buNone` ends the search like any other.
 */
export function bulletOf(paragraphProperties: XmlElement, level: number, listStyles: XmlElement[]): Bullet {
  const levelName = `a:lvl${level + 1}pPr`;
  const chain = [paragraphProperties, ...listStyles.map((style) => style.first(levelName))];
  for (const properties of chain) {
    const bullet = ownBullet(properties, chain);
    if (bullet) return bullet;
  }
  return { kind: 'none' };
}

/** `chain` are the properties in which the bullet's font may be named, nearest first. */
function ownBullet(properties: XmlElement, chain: XmlElement[]): Bullet | undefined {
  for (const element of properties.elements) {
    switch (element.name) {
      case 'a:buNone':
        return { kind: 'none' };
      case 'a:buChar':
        return { kind: 'mark', sign: signOf(element, chain) };
      case 'a:buBlip':
        return { kind: 'mark' };
      case 'a:buAutoNum':
        return {
          kind: 'number',
          scheme: element.attribute('type') ?? 'arabicPeriod',
          start: element.integer('startAt') ?? 1,
        };
    }
  }
  return undefined;
}

/** The sign of `a:buChar` in the font of the bullet (§21.1.2.4.6). */
function signOf(bullet: XmlElement, chain: XmlElement[]): string {
  const font = chain.map((properties) => properties.find('a:buFont')).find((found) => found !== undefined);
  const letters = font?.attribute('typeface');
  // A bullet that cannot be read is a bullet all the same.
  return readSigns(bullet.attribute('char') ?? '', { letters }, () => undefined);
}

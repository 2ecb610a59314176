import type { XmlElement } from '../ooxml/xml.ts';

/** How a paragraph is marked: not at all, with a mark, or counted. */
export type Bullet = { kind: 'none' } | { kind: 'mark' } | { kind: 'number'; scheme: string; start: number };

/**
 * Finds the bullet of a paragraph (ECMA-376 part 1, §21.1.2.4): the paragraph's own, else that of its level in the
 * nearest list style that has one. `a:buNone` ends the search like any other.
 */
export function bulletOf(paragraphProperties: XmlElement, level: number, listStyles: XmlElement[]): Bullet {
  const levelName = `a:lvl${level + 1}pPr`;
  for (const properties of [paragraphProperties, ...listStyles.map((style) => style.first(levelName))]) {
    const bullet = ownBullet(properties);
    if (bullet) return bullet;
  }
  return { kind: 'none' };
}

function ownBullet(properties: XmlElement): Bullet | undefined {
  for (const element of properties.elements) {
    switch (element.name) {
      case 'a:buNone':
        return { kind: 'none' };
      case 'a:buChar':
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

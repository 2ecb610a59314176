import type { XmlElement } from './xml.ts';

/**
 * Replaces each `mc:AlternateContent` among some elements by what is read of it (ECMA-376 part 3, §7.5):
 * its first Choice that `isReadable`, else its Fallback. Never both, so that nothing is read twice.
 */
export function chooseAlternates(
  elements: XmlElement[],
  isReadable: (element: XmlElement) => boolean,
): XmlElement[] {
  return elements.flatMap((element) => {
    if (element.name !== 'mc:AlternateContent') return [element];
    const choice = element
      .all('mc:Choice')
      .find(({ elements: inside }) => inside.length > 0 && inside.every(isReadable));
    const chosen = choice ?? element.find('mc:Fallback') ?? element.first('mc:Choice');
    return chooseAlternates(chosen.elements, isReadable);
  });
}

import type { XmlElement } from './xml.ts';

/**
 * Replaces each `mc:AlternateContent` among some elements by what is read of it (ECMA-376 part 3, §7.5):
 * its first Choice that `isReadable`, else its Fallback. Never both, so that nothing is read twice. Safe at any depth.
 */
export function chooseAlternates(
  elements: XmlElement[],
  isReadable: (element: XmlElement) => boolean,
): XmlElement[] {
  if (!elements.some(isAlternate)) return elements;
  const chosen: XmlElement[] = [];
  const open = elements.toReversed();
  for (let element = open.pop(); element; element = open.pop()) {
    if (isAlternate(element)) open.push(...choose(element, isReadable).toReversed());
    else chosen.push(element);
  }
  return chosen;
}

function choose(alternates: XmlElement, isReadable: (element: XmlElement) => boolean): XmlElement[] {
  const choice = alternates
    .all('mc:Choice')
    .find(
      ({ elements }) =>
        elements.length > 0 && elements.every((element) => isAlternate(element) || isReadable(element)),
    );
  return (choice ?? alternates.find('mc:Fallback') ?? alternates.first('mc:Choice')).elements;
}

function isAlternate({ name }: XmlElement): boolean {
  return name === 'mc:AlternateContent';
}

import type { XmlElement } from '../ooxml/xml.ts';

/** Colours less lively than this are greys, which stress nothing. */
const LIVELY = 0.3;
/** A text with less in its main colour is colourful as a whole. */
const MAIN = 0.4;

/**
 * The `a:rPr` (ECMA-376 part 1, §21.1.2.3.9) of the runs whose colour stands out from the rest of their text: people
 * stress words by a colour as often as by bold type. Greys, links and texts of one colour stress nothing.
 */
export function stressedByColour(paragraphs: readonly XmlElement[]): ReadonlySet<XmlElement> {
  const runs = paragraphs.flatMap((paragraph) =>
    paragraph.all('a:r').map((run) => {
      const properties = run.first('a:rPr');
      return { properties, colour: colourOf(properties), length: run.first('a:t').text.trim().length };
    }),
  );
  const lengths = new Map<string, number>();
  for (const { colour, length } of runs) lengths.set(colour, (lengths.get(colour) ?? 0) + length);
  const all = runs.reduce((sum, { length }) => sum + length, 0);
  const [main] = [...lengths].toSorted(([, a], [, b]) => b - a);
  if (lengths.size < 2 || !main || main[1] < all * MAIN) return new Set();
  return new Set(
    runs.flatMap(({ properties, colour }) => (colour !== '' && colour !== main[0] ? properties : [])),
  );
}

/** A name of a lively colour; empty for greys, for the colour of the text around, and for links. */
function colourOf(properties: XmlElement): string {
  if (properties.find('a:hlinkClick')) return '';
  const [colour] = properties.first('a:solidFill').elements;
  const value = colour?.attribute('val') ?? '';
  if (colour?.name === 'a:schemeClr') return /^accent\d$/.test(value) ? value : '';
  if (colour?.name !== 'a:srgbClr' || !/^[\da-f]{6}$/i.test(value)) return '';
  const channels = [0, 2, 4].map((at) => Number.parseInt(value.slice(at, at + 2), 16));
  const most = Math.max(...channels);
  return most > 0 && (most - Math.min(...channels)) / most >= LIVELY ? value.toLowerCase() : '';
}

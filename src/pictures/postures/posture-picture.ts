import { readFileSync } from 'node:fs';
import { mixed } from '../../model/colours.ts';
import { POSTURES } from '../../model/postures.ts';

/** What the classes of the drawings look like in a picture that no page gives colours; `Posture.astro` says the same for pages. */
function styleOf(brand: string): string {
  const line = '#1b2b3a';
  const strokes = `fill:none;stroke:${line};stroke-width:3.5;stroke-linecap:round;stroke-linejoin:round`;
  return [
    `.p-line{fill:${line};stroke:${line};stroke-width:7;stroke-linejoin:round}`,
    `.p-stroke,.p-thin,.p-mark{${strokes}}.p-thin{stroke-width:3}`,
    '.p-mark{stroke:#b57c1f;stroke-width:5}.p-fine{stroke-width:3.2}',
    '.p-near .p-line{stroke-width:3.5}.p-near .p-stroke{stroke-width:1.7}.p-near .p-thin{stroke-width:2}',
    `.p-skin{fill:#f6d3b3}.p-coat{fill:${mixed(brand, '#ffffff', 0.52)}}.p-leg{fill:${mixed(brand, '#0b1026', 0.18)}}`,
    `.p-hair,.p-dark{fill:${line}}.p-white{fill:#fff}.p-accent{fill:#e8a93a}.p-thing{fill:#d9dde6}`,
    `.p-area{fill:#e8a93a;fill-opacity:.22}.p-cheek{fill:#ee9f8c;fill-opacity:.55}.p-floor{fill:${line};fill-opacity:.1}`,
  ].join('');
}

/**
 * The drawing of a posture as a picture of its own, on the ground it is drawn for; undefined where there is none.
 * @param brand `#rrggbb`
 */
export function posturePicture(name: string, brand: string): string | undefined {
  const shape = POSTURES[name];
  if (shape === undefined) return undefined;
  const { width, height } = shape;
  const drawing = readFileSync(
    new URL(`../../../src/pictures/postures/drawings/${name}.svg`, import.meta.url),
    'utf8',
  );
  const ground = `<rect width="${width}" height="${height}" rx="12" fill="${mixed(brand, '#ffffff', 0.92)}"/>`;
  return drawing.replace(
    /^<svg[^>]*>/,
    (start) =>
      `${start.slice(0, -1)} width="${width}" height="${height}"><style>${styleOf(brand)}</style>${ground}`,
  );
}

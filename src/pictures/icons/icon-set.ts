import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { IconifyJSON } from '@iconify/types';
import { getIconData } from '@iconify/utils/lib/icon-set/get-icon';
import { iconToSVG } from '@iconify/utils/lib/svg/build';

/** What is drawn in a square of 24 by 24: lines of the width 2 in the colour of the text, or surfaces. */
export interface IconDrawing {
  body: string;
  kind: 'lines' | 'surfaces';
}

/** What every line of the set says of itself; it is said once, on the drawing as a whole. */
const LINES =
  / (?:fill="none"|stroke="currentColor"|stroke-linecap="round"|stroke-linejoin="round"|stroke-width="2")/g;

let set: IconifyJSON | undefined;

/** Tabler's icons (MIT): two megabytes, read the first time that somebody asks for one. */
function icons(): IconifyJSON {
  if (set === undefined) {
    const file = createRequire(import.meta.url).resolve('@iconify-json/tabler/icons.json');
    set = JSON.parse(readFileSync(file, 'utf8')) as IconifyJSON;
  }
  return set;
}

const drawings = new Map<string, IconDrawing | undefined>();

/** The drawing of an icon by its name, such as `phone`; undefined where the set has none. */
export function iconDrawing(name: string): IconDrawing | undefined {
  if (!drawings.has(name)) drawings.set(name, drawIcon(name));
  return drawings.get(name);
}

function drawIcon(name: string): IconDrawing | undefined {
  const data = isIcon(name) ? getIconData(icons(), name) : null;
  if (data === null) return undefined;
  const { body } = iconToSVG(data);
  return body.includes('stroke="currentColor"')
    ? { body: body.replaceAll(LINES, ''), kind: 'lines' }
    : { body, kind: 'surfaces' };
}

/** Whether the set has an icon of this name. */
export function isIcon(name: string): boolean {
  const { icons: own, aliases = {} } = icons();
  return Object.hasOwn(own, name) || Object.hasOwn(aliases, name);
}

/** The names of all icons. */
export function iconNames(): string[] {
  const { icons: own, aliases = {} } = icons();
  return [...Object.keys(own), ...Object.keys(aliases)];
}

/** An icon as a picture of its own, in a colour, for what cannot take it from the text around it. */
export function iconPicture(name: string, colour: string): string | undefined {
  const drawing = iconDrawing(name);
  if (drawing === undefined) return undefined;
  const paint =
    drawing.kind === 'lines'
      ? `fill="none" stroke="${colour}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"`
      : `color="${colour}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 24 24" ${paint}>${drawing.body}</svg>`;
}

import type { Density, SlideOutline } from '../../model/slide.ts';
import { attributesOf, childrenOf, componentOf, isOffStage, type Node } from '../tree.ts';
import { arrangeLevel } from './arrange-level.ts';
import type { PictureShapes } from './picture-shapes.ts';
import { hasPictures } from './pieces.ts';
import type { Laid, Room } from './room.ts';

/** The sizes of text that a slide may have, in pixels: `src/styles/presentation.css`. */
const SIZES: readonly [Density, number][] = [
  ['airy', 44],
  ['normal', 38],
  ['dense', 32],
  ['packed', 28],
  ['full', 24],
];
/** Width of a slide's body, and its height below a title of one line or without one. */
const WIDTH = 1136;
const HEIGHT = 616;
const TITLE = 40;
const TITLE_LINE = 65;
/** Characters of a title in a line. */
const TITLE_LENGTH = 21;
/** What large letters are worth beside large pictures. */
const WORTH_OF_SIZE = 0.6;

/** What stands on a slide with pictures, each with room of its own, and how large its text is. */
export interface ArrangedSlide {
  nodes: Node[];
  /** Undefined where the slide has no picture that takes room, and no columns with shares. */
  density?: Density;
  /** The same in pixels of its 1280 × 720. */
  size?: number;
}

/** Columns that stand on the slide as their source has them; how large their text can be depends on their widths. */
function hasBareColumns(node: Node): boolean {
  if (componentOf(node) === 'Columns') return attributesOf(node).has('shares');
  return componentOf(node) === 'Step' && childrenOf(node).some(hasBareColumns);
}

/**
 * Arranges a slide so that its pictures are seen and its words can be read, at whatever size of text both
 * have most of; no browser is asked. What is too much at the smallest size sticks out and is named by the checks.
 */
export function arrangeSlide(
  body: readonly Node[],
  { title, titleHidden, layout }: Pick<SlideOutline, 'title' | 'titleHidden' | 'layout'>,
  shapes: PictureShapes,
): ArrangedSlide {
  if (!body.some((node) => hasPictures(node) || hasBareColumns(node))) return { nodes: [...body] };
  const apart = body.filter(isOffStage);
  const shown = body.filter((node) => !isOffStage(node));
  const lines = Math.max(1, Math.ceil(title.length / TITLE_LENGTH));
  const head = titleHidden ? 0 : TITLE + TITLE_LINE * lines;
  const room: Room = {
    width: WIDTH,
    height: layout === 'section' || layout === 'cover' ? 300 : HEIGHT - head,
  };
  let best: { laid: Laid; density: Density; size: number; worth: number } | undefined;
  for (const [density, size] of SIZES) {
    const laid = arrangeLevel(shown, room, size, shapes);
    const over = Math.max(0, laid.least - room.height) / room.height;
    const share = laid.area / (room.width * room.height);
    const worth = share + (WORTH_OF_SIZE * Math.min(size, 38)) / 38 - over * 10;
    if (best === undefined || worth > best.worth) best = { laid, density, size, worth };
  }
  if (!best) return { nodes: [...body] };
  const { laid, density, size } = best;
  return { nodes: [...laid.nodes, ...apart], density, size };
}

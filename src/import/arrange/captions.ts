import type { Figure, Picture, Run } from '../../model/deck.ts';
import { widthOf } from '../text-width.ts';
import { areaOf, overlap, unionOf } from './box.ts';
import type { Unit } from './item.ts';

/** A smaller picture is a sign beside its label, not a figure; as a share of the slide. */
const SMALLEST_FIGURE = 0.02;
/** Farther below its picture, as a share of the slide's height, a text is no caption. */
const FARTHEST = 0.08;
/** How far a caption may stand on its picture, as a share of the picture's height. */
const DEEPEST = 0.2;
/** A longer text says more than what a picture shows. A Chinese character is 2 wide, a Latin letter 1. */
const WIDEST_CAPTION = 80;
/** A box this much wider than the picture above it belongs to more than the picture. */
const WIDEST_BOX = 1.6;

/** Makes figures of pictures and the short text that stands under each. */
export function joinCaptions(units: readonly Unit[]): Unit[] {
  const pictures = units.filter((unit) => pictureOf(unit) && areaOf(unit.place) >= SMALLEST_FIGURE);
  const texts = units.filter((unit) => captionOf(unit));
  const figures = new Map<Unit, Unit>();
  for (const text of texts) {
    const above = pictures.filter((picture) => standsUnder(text, picture));
    const [picture] = above;
    if (!picture || above.length > 1 || figures.has(picture) || isLabel(text, units)) continue;
    figures.set(picture, text);
  }
  const captions = new Set(figures.values());
  return units.flatMap((unit) => {
    if (captions.has(unit)) return [];
    const caption = figures.get(unit);
    return caption ? figureOf(unit, caption) : unit;
  });
}

function pictureOf({ kind, blocks: [block, ...more] }: Unit): Picture | undefined {
  return kind === 'picture' && block?.type === 'picture' && more.length === 0 ? block : undefined;
}

/** What stands on a ground of its own is a sign, not a line under a picture. */
function captionOf({ kind, number, ground, text, blocks: [block, ...more] }: Unit): Run[] | undefined {
  const isShort = text !== '' && widthOf(text) <= WIDEST_CAPTION;
  const isLine = block?.type === 'paragraph' && more.length === 0;
  return kind === 'text' && number === undefined && ground === undefined && isShort && isLine
    ? block.runs
    : undefined;
}

function standsUnder(text: Unit, picture: Unit): boolean {
  const below = text.place.y - picture.place.y - picture.place.height;
  if (below > FARTHEST || below < -DEEPEST * picture.place.height) return false;
  if (text.click !== picture.click || text.place.width > WIDEST_BOX * picture.place.width) return false;
  const shared = overlap(text.place, picture.place, 'x');
  return shared >= 0.5 * Math.min(text.place.width, picture.place.width);
}

/** A short text with another one right below it is that one's label. */
function isLabel(text: Unit, units: readonly Unit[]): boolean {
  const bottom = text.place.y + text.place.height;
  return units.some(({ kind, place }) => {
    const below = place.y - bottom;
    const isNear = below > -DEEPEST * text.place.height && below <= FARTHEST;
    return kind === 'text' && isNear && overlap(text.place, place, 'x') > 0.5 * text.place.width;
  });
}

function figureOf(unit: Unit, caption: Unit): Unit {
  const picture = pictureOf(unit);
  const runs = captionOf(caption);
  if (!picture || !runs) return unit;
  const place = unionOf([unit.place, caption.place]);
  const figure: Figure = { type: 'figure', picture, caption: runs, place };
  const ink = unionOf([unit.place, caption.ink ?? caption.place]);
  return { ...unit, place, ink, blocks: [figure], text: caption.text };
}

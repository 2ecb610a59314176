import type { Box } from './geometry.ts';
import type { SlideText } from './slide-text.ts';
import { isDrawn, isLine } from './visible-shape.ts';

/** How much of a text box lies on its plate. */
const ON_PLATE = 0.7;
/** A plate that is larger by more than this holds several things. */
const LARGEST = 4;

/**
 * Many programs draw a shape and put its words on it as a text box of their own. Finds the shape that each such text
 * stands on; one that several texts stand on is a ground, not a plate. `texts` are in drawing order.
 */
export function findPlates(texts: readonly SlideText[]): Map<SlideText, SlideText> {
  const plates = texts.filter(
    ({ shape, text }) => text === '' && shape.element.name === 'p:sp' && isDrawn(shape) && !isLine(shape),
  );
  if (plates.length === 0) return new Map();
  const order = new Map(texts.map((text, at) => [text, at]));
  const pairs = texts
    .filter(({ shape, text }) => text !== '' && !isDrawn(shape))
    .flatMap((text) => {
      const plate = plates.findLast(
        (each) => (order.get(each) ?? 0) < (order.get(text) ?? 0) && isOn(text.shape.box, each.shape.box),
      );
      return plate ? [{ text, plate }] : [];
    });
  const uses = new Map<SlideText, number>();
  for (const { plate } of pairs) uses.set(plate, (uses.get(plate) ?? 0) + 1);
  return new Map(pairs.flatMap(({ text, plate }) => (uses.get(plate) === 1 ? [[text, plate]] : [])));
}

function isOn(text: Box, plate: Box): boolean {
  const wide = Math.min(text.x + text.width, plate.x + plate.width) - Math.max(text.x, plate.x);
  const high = Math.min(text.y + text.height, plate.y + plate.height) - Math.max(text.y, plate.y);
  const [area, ground] = [text.width * text.height, plate.width * plate.height];
  return wide > 0 && high > 0 && wide * high >= area * ON_PLATE && ground <= area * LARGEST;
}

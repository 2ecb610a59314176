import { type Element, textOf } from '../tree.ts';
import { withAttributes, withChildren } from './markup.ts';
import { listOf, partsList, partsOf, replaceIn } from './parts.ts';

const BETWEEN = /^(.+?)\s*(?:与|和|——|—|–|↔)\s*(.+)$/;

/**
 * Prepares the list of a `GapModel`. Where its items read `A 与 B`, the names of the five boxes
 * are taken from them, in the order customer's expectation, management's idea of it, standard,
 * delivery, customer's impression; otherwise the template has its own.
 */
export function prepareGaps(component: Element): Element {
  const list = listOf(component);
  if (list === undefined) return component;
  const parts = partsOf(list);
  const sides = parts.map(({ item, parts: { name, text } }) =>
    BETWEEN.exec(textOf(withChildren(item, text.length > 0 ? text : name)).trim()),
  );
  const boxes = [sides[0]?.[1], ...sides.slice(0, 4).map((side) => side?.[2])];
  const named = boxes.length === 5 && boxes.every((box) => box !== undefined && box.length <= 12);
  return withAttributes(replaceIn(component, list, partsList(list, parts)), {
    boxes: named ? boxes.join('|') : undefined,
  });
}

import { attributesOf, type Element } from '../tree.ts';
import { withAttributes } from './markup.ts';
import { lengthOf, listOf, type Part, partsOf, prepareParts } from './parts.ts';

/** The longest name or text that four cards beside each other hold in a line of a slide, in characters. */
const NARROW_LINE = 5;

/** Prepares the list of `Cards` and says how many of them stand side by side on a wide screen. */
export function prepareCards(component: Element): Element {
  const list = listOf(component);
  if (list === undefined) return component;
  const columns = String(cardColumns(component, partsOf(list)));
  const attributes = component.attributes.filter((each) => !('name' in each) || each.name !== 'columns');
  return withAttributes(prepareParts({ ...component, attributes }), { columns });
}

/** As many as the author wished; else as suit the number of cards and the length of what is on them. */
export function cardColumns(component: Element, parts: readonly Part[]): number {
  const count = parts.length;
  const wished = Number(attributesOf(component).get('columns') ?? 0) || suitable(parts);
  return Math.max(1, Math.min(wished, count, 6));
}

function suitable(parts: readonly Part[]): number {
  const count = parts.length;
  if (count === 4) return parts.some((part) => lengthOf(part.parts) > NARROW_LINE) ? 2 : 4;
  if (count < 4) return count;
  return count <= 6 ? 3 : 4;
}

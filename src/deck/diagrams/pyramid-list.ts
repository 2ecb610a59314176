import { attributesOf, type Element, textOf } from '../tree.ts';
import { inline, withAttributes, text as words } from './markup.ts';
import { listOf, type Part, partsList, partsOf, replaceIn } from './parts.ts';

/**
 * Prepares the levels of a `Pyramid`: tells whether explanations stand beside them, whether the
 * names fit into the shape, and which levels of an iceberg lie under its waterline.
 */
export function preparePyramid(component: Element): Element {
  const list = listOf(component);
  if (list === undefined) return component;
  const parts = partsOf(list);
  const waterline = Number(attributesOf(component).get('waterline') ?? 0);
  const explained = parts.some(({ parts: { text }, below }) => text.length > 0 || below.length > 0);
  const longest = Math.max(0, ...parts.map(({ parts: { name } }) => name.map(textOf).join('').length));
  const prepared = partsList(list, parts.map(withIconInName), (_, index) => ({
    class: waterline > 0 ? (index < waterline ? 'above-water' : 'under-water') : undefined,
  }));
  return withAttributes(replaceIn(component, list, prepared), {
    count: String(parts.length),
    explained: explained ? 'yes' : undefined,
    names: longest > 10 ? 'long' : 'short',
  });
}

/** A level is too low for an icon above its name. */
function withIconInName({ icon, ...part }: Part): Part {
  if (icon === undefined) return part;
  const name = [inline('span', { class: 'part-marked' }, [icon, words(' '), ...part.parts.name])];
  return { ...part, parts: { ...part.parts, name } };
}

import { type Element, textOf } from '../tree.ts';
import { withAttributes, withChildren } from './markup.ts';
import { lengthOf, listOf, type Part, partsList, partsOf, replaceIn } from './parts.ts';

/** What a slide is wide, in characters of its text. */
const ROOM = 32;
/** Room around the text of a step and for the arrow beside it, in characters. */
const AROUND = 2.6;
const RETURN = '↩';

/**
 * Prepares the steps of a `Flow`: finds how many stand in a row without their text becoming a
 * ribbon, marks where a row begins (`turn`), which steps branch, and which lead back, and to
 * which step: the one whose number or name stands in the text.
 */
export function prepareFlow(component: Element): Element {
  const list = listOf(component);
  if (list === undefined) return component;
  const parts = partsOf(list).map(withoutReturnSign);
  const steps = parts.filter(({ back }) => !back);
  const columns = columnsOf(steps.map(({ part }) => part));
  const place = new Map(steps.map(({ part }, index) => [part, index]));
  const prepared = partsList(
    list,
    parts.map(({ part }) => part),
    (part) => {
      const index = place.get(part);
      if (index === undefined) return { class: 'back', 'data-to': String(targetOf(part, steps)) };
      const names = [
        index > 0 && index % columns === 0 ? 'turn' : '',
        part.below.some(({ type }) => type === 'list') ? 'fork' : '',
      ].filter(Boolean);
      return { class: names.length > 0 ? names.join(' ') : undefined };
    },
  );
  return withAttributes(replaceIn(component, list, prepared), { columns: String(columns) });
}

interface Step {
  part: Part;
  back: boolean;
}

function withoutReturnSign(part: Part): Step {
  const { name } = part.parts;
  const first = name[0];
  if (first?.type !== 'text' || !first.value.trimStart().startsWith(RETURN)) return { part, back: false };
  const value = first.value.trimStart().slice(RETURN.length).trimStart();
  return {
    part: { ...part, parts: { ...part.parts, name: [{ ...first, value }, ...name.slice(1)] } },
    back: true,
  };
}

/** The step's number, from 1; the first where the text names none. */
function targetOf(part: Part, steps: readonly Step[]): number {
  const words = textOf(withChildren(part.item, [...part.parts.name, ...part.parts.text]));
  const number = Number(/第\s*(\d+)\s*步/.exec(words)?.[1] ?? 0);
  if (number > 0 && number <= steps.length) return number;
  const named = steps.findIndex((step) =>
    words.includes(textOf(withChildren(part.item, step.part.parts.name))),
  );
  return named < 0 ? 1 : named + 1;
}

function columnsOf(steps: readonly Part[]): number {
  const longest = Math.max(1, ...steps.map(({ parts }) => lengthOf(parts)));
  const width = Math.min(9, Math.max(3.4, Math.ceil(longest / 3))) + AROUND;
  const forks = steps.filter(({ below }) => below.some(({ type }) => type === 'list')).length;
  const fitting = Math.max(2, Math.floor(ROOM / width) - forks);
  const rows = Math.ceil(steps.length / fitting);
  return Math.max(1, Math.ceil(steps.length / rows));
}

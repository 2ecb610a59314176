import { attributesOf, type Element, textOf } from '../tree.ts';
import { withAttributes, withChildren, withHtml } from './markup.ts';
import { lengthOf, listOf, type Part, partsList, partsOf, replaceIn } from './parts.ts';
import { waysBack } from './way-back.ts';

/** What a slide is wide, in characters of its text. */
const ROOM = 30;
/** Room around the text of a step and for the arrow beside it, in characters. */
const AROUND = 3.2;
/** The longest text that four and more steps in one row hold in two lines, in characters. */
const SHORT = 7;
const RETURN = '↩';

/**
 * Prepares the steps of a `Flow`: finds how many stand in a row without their text becoming a
 * ribbon, marks where a row begins (`turn`), which steps fork, and which lead back, and to
 * which step: the one whose number or name stands in the text.
 */
export function prepareFlow(component: Element): Element {
  const list = listOf(component);
  if (list === undefined) return component;
  const read = partsOf(list).map(withoutReturnSign);
  const steps = read.filter(({ back }) => !back).map(({ part }) => part);
  const down = attributesOf(component).get('direction') === 'down';
  const { rows, columns } = down
    ? { rows: steps.map((step) => [step]), columns: 1 }
    : flowRows(steps, read.length > steps.length);
  const tracks = down || read.length > steps.length ? undefined : unevenTracks(rows);
  const turns = new Set(down ? [] : rows.slice(1).map(([first]) => first));
  const ways = waysBack(
    read.filter(({ back }) => back).map(({ part }) => ({ part, target: targetOf(part, steps) })),
    { steps, rows, placesOf },
  );
  // Steps without icons are known by their place.
  const isBare = !down && read.every(({ part, back }) => !back && part.icon === undefined);
  const items = partsList(
    isBare && list.type === 'list' ? { ...list, ordered: true } : list,
    read.map(({ part }) => part),
    (part) => {
      if (!steps.includes(part)) return { class: 'back', ...ways.items.get(part) };
      const names = [turns.has(part) ? 'turn' : '', forks(part) ? 'fork' : ''].filter(Boolean);
      return { class: names.length > 0 ? names.join(' ') : undefined, style: tracks?.items.get(part) };
    },
  );
  const style = ways.list ?? tracks?.list;
  const prepared = style === undefined ? items : withHtml(items, { style });
  return withAttributes(replaceIn(component, list, prepared), {
    columns: String(columns),
    rows: String(rows.length),
  });
}

/**
 * The steps as they stand in rows on a wide screen; one that forks takes two columns.
 * @param returns whether a way leads back, which is seen best under a single row
 */
export function flowRows(steps: readonly Part[], returns = false): { rows: Part[][]; columns: number } {
  const longest = Math.max(1, ...steps.map(({ parts }) => lengthOf(parts)));
  const width = Math.min(9, Math.max(2.2, Math.ceil(longest / 3.4))) + AROUND;
  const fitting = Math.max(2, Math.floor(ROOM / width));
  const places = steps.reduce((sum, step) => sum + placesOf(step), 0);
  const crowded = places >= 4 && places <= fitting && longest > SHORT && !returns && !steps.some(forks);
  const wanted = crowded ? 2 : Math.ceil(places / fitting);
  const columns = Math.max(1, Math.ceil(places / wanted));
  // Seven in three rows are 3, 2 and 2: one alone in the last row would look lost.
  const even = !returns && !steps.some(forks);
  const rows: Part[][] = [];
  let left = 0;
  for (const step of steps) {
    const needed = placesOf(step);
    if (left < needed) {
      const placed = rows.flat().length;
      left = even ? Math.ceil((steps.length - placed) / (wanted - rows.length)) : columns;
      rows.push([]);
    }
    rows.at(-1)?.push(step);
    left -= needed;
  }
  return { rows, columns };
}

/** More tracks would leave no room between their gaps. */
const MOST_TRACKS = 12;

/**
 * The tracks of a grid in which rows of several lengths are equally wide, the tracks that each step takes, and for the
 * line to a new row how many stand in it and in the one before (flow-arrows.css). Undefined where all rows are as long.
 */
function unevenTracks(rows: readonly Part[][]): { list: string; items: Map<Part, string> } | undefined {
  const lengths = rows.map((row) => row.length);
  const tracks = lengths.reduce((all, length) => (all * length) / commonDivisor(all, length), 1);
  if (new Set(lengths).size < 2 || tracks > MOST_TRACKS || rows.flat().some(forks)) return undefined;
  const items = rows.flatMap((row, at) =>
    row.map((part, index): [Part, string] => {
      const turn = at > 0 && index === 0 ? `;--own:${row.length};--before:${lengths[at - 1]}` : '';
      return [part, `grid-column:span ${tracks / row.length}${turn}`];
    }),
  );
  return { list: `grid-template-columns:repeat(${tracks},minmax(0,1fr))`, items: new Map(items) };
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}

function placesOf(step: Part): number {
  return forks(step) ? 2 : 1;
}

function forks({ below }: Part): boolean {
  return below.some(({ type }) => type === 'list');
}

interface Step {
  part: Part;
  back: boolean;
}

/** Whether an item says where the flow goes back to. */
export function leadsBack({ parts: { name } }: Part): boolean {
  return name[0]?.type === 'text' && name[0].value.trimStart().startsWith(RETURN);
}

function withoutReturnSign(part: Part): Step {
  const { name } = part.parts;
  const first = name[0];
  if (first?.type !== 'text' || !leadsBack(part)) return { part, back: false };
  const value = first.value.trimStart().slice(RETURN.length).trimStart();
  return {
    part: { ...part, parts: { ...part.parts, name: [{ ...first, value }, ...name.slice(1)] } },
    back: true,
  };
}

/** The number, from 1, of the step that a way back leads to; the first where its text names none. */
export function targetOf(part: Part, steps: readonly Part[]): number {
  const words = textOf(withChildren(part.item, [...part.parts.name, ...part.parts.text]));
  const number = Number(/第\s*(\d+)\s*步|\bstep\s+(\d+)/i.exec(words)?.slice(1).find(Boolean) ?? 0);
  if (number > 0 && number <= steps.length) return number;
  const named = steps.findIndex((step) => words.includes(textOf(withChildren(part.item, step.parts.name))));
  return named < 0 ? 1 : named + 1;
}

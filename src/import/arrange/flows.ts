import type { ListItem } from '../../model/deck.ts';
import { overlap, unionOf } from './box.ts';
import type { Unit } from './item.ts';

/** Fewer pointing shapes in a row are ornaments. */
const FEWEST_STEPS = 3;

/** Makes one flow of shapes that stand in a row, point on and say one line each. */
export function joinFlows(units: readonly Unit[]): Unit[] {
  const steps = units.filter(isStep).toSorted((a, b) => a.place.x - b.place.x);
  const rows: Unit[][] = [];
  for (const step of steps) {
    const row = rows.find((each) => isBeside(each.at(-1), step));
    if (row) row.push(step);
    else rows.push([step]);
  }
  const flows = rows.filter((row) => row.length >= FEWEST_STEPS);
  const members = new Set(flows.flat());
  return units.flatMap((unit) => {
    const flow = flows.find(([first]) => first === unit);
    if (flow) return flowOf(flow);
    return members.has(unit) ? [] : unit;
  });
}

function isStep({ points, number, blocks: [block, ...more] }: Unit): boolean {
  return points === true && number === undefined && block?.type === 'paragraph' && more.length === 0;
}

function isBeside(before: Unit | undefined, after: Unit): boolean {
  if (!before || before.place.x === after.place.x) return false;
  return (
    overlap(before.place, after.place, 'y') > 0.5 * Math.min(before.place.height, after.place.height) &&
    overlap(before.place, after.place, 'x') < 0.5 * Math.min(before.place.width, after.place.width)
  );
}

function flowOf(steps: readonly Unit[]): Unit[] {
  const [first] = steps;
  if (!first) return [];
  const place = unionOf(steps.map((step) => step.place));
  const items = steps.flatMap(({ blocks }) =>
    blocks.flatMap((block): ListItem[] =>
      block.type === 'paragraph' ? [{ runs: block.runs, children: [] }] : [],
    ),
  );
  const { points: _, ...rest } = first;
  return [
    {
      ...rest,
      kind: 'drawing',
      place,
      text: steps.map(({ text }) => text).join(' '),
      blocks: [{ type: 'diagram', layout: 'flow', items, place }],
    },
  ];
}

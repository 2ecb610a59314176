import { withChildren } from '../diagrams/markup.ts';
import { attributesOf, childrenOf, componentOf, type Element, type Node } from '../tree.ts';
import { COLUMN_ROW_GAP, type Laid, type Room } from './room.ts';
import { sharesOf } from './shares.ts';
import { COLUMN_GAP } from './text-height.ts';

/** What the frame of a column takes on both sides, in em: `components/reading/Columns.astro`. */
const FRAME = 1.8;

/** Columns, each laid out by itself in its share of the width. */
export function layColumns(
  columns: Element,
  room: Room,
  size: number,
  inside: (nodes: readonly Node[], room: Room) => Laid,
): Laid {
  const children = childrenOf(columns);
  const shares = sharesOf(attributesOf(columns).get('shares'), children.length).value;
  const isBare = attributesOf(columns).has('shares');
  const width = room.width - COLUMN_GAP * size * (children.length - 1);
  const laid = children.map((column, index) => {
    const hasTitle = attributesOf(column).has('title');
    const frame = isBare && !hasTitle ? 0 : FRAME * size;
    const place = {
      width: (width * (shares[index] ?? 0)) / 100 - frame,
      height: room.height - (hasTitle ? 1.7 * size : 0) - frame * 0.7,
      gap: COLUMN_ROW_GAP,
    };
    return componentOf(column) === 'Column' ? inside(childrenOf(column), place) : inside([column], place);
  });
  const nodes = children.map((column, index) =>
    componentOf(column) === 'Column' ? withChildren(column as Element, laid[index]?.nodes ?? []) : column,
  );
  const most = (of: (each: Laid) => number) => Math.max(0, ...laid.map(of));
  return {
    nodes: [withChildren(columns, nodes)],
    want: most(({ want }) => want),
    least: most(({ least }) => least),
    area: laid.reduce((sum, { area }) => sum + area, 0),
  };
}

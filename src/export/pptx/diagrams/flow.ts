import { flowRows, leadsBack, targetOf } from '../../../deck/diagrams/flow-list.ts';
import type { Part } from '../../../deck/diagrams/parts.ts';
import { attributesOf, childrenOf, type Element } from '../../../deck/tree.ts';
import { type Block, stack } from '../block.ts';
import { cardHeight, drawCard } from '../card.ts';
import { palette } from '../palette.ts';
import { paragraphsOf } from '../paragraphs.ts';
import type { Box, Paragraph, Shape } from '../shapes.ts';
import { textBlock } from '../text-block.ts';
import { diagramParts, numberOf, partText } from './part-text.ts';
import { bottomOf, polyline } from './polyline.ts';

const ACROSS = 0.42;
const RETURN = 0.5;
/** Space for the arrow between two rows, in inches. */
const below = (size: number) => Math.min(0.42, (size / 72) * 0.85);

interface Step {
  text: Paragraph[];
  branches: Paragraph[][];
}

/** `Flow`: its steps in rows or one below the other, with arrows; a branch stands beside its step. */
export function flowBlock(component: Element): Block {
  const read = diagramParts(component);
  const down = attributesOf(component).get('direction') === 'down';
  const steps = read.parts.filter((part) => !leadsBack(part));
  const { rows, columns } = down
    ? { rows: steps.map((step) => [step]), columns: 1 }
    : flowRows(steps, steps.length < read.parts.length);
  const stepOf = (part: Part): Step => ({
    text: partText(part, numberOf(read, read.parts.indexOf(part)), {
      alone: true,
      ...(down ? { apart: false } : { align: 'center' as const }),
    }),
    branches: part.below.flatMap((node) =>
      node.type === 'list'
        ? childrenOf(node).map((item) => paragraphsOf(childrenOf(item)))
        : [paragraphsOf([node])],
    ),
  });
  const flow = rowsBlock(
    rows.map((row) => row.map(stepOf)),
    // A line back leads to a column, so its rows keep to the same ones.
    { columns, stretched: !down && steps.length === read.parts.length },
  );
  const backs = read.parts.filter(leadsBack).map((part) => ({
    text: textBlock(partText(part, undefined, { align: 'center', apart: false, name: palette.accentInk })),
    target: targetOf(part, steps) - 1,
  }));
  return backs.reduce((block, { text, target }) => withReturn(block, text, target), flow);
}

interface FlowBlock extends Block {
  /** Where each step stands. */
  boxes: (box: Box, size: number) => Box[];
}

function rowsBlock(
  rows: readonly Step[][],
  { columns, stretched }: { columns: number; stretched: boolean },
): FlowBlock {
  const isEven = stretched && rows.flat().every(({ branches }) => branches.length === 0);
  const places = (step: Step) => (step.branches.length > 0 && columns > 1 ? 2 : 1);
  const widthOf = (step: Step, width: number) => {
    const count = isEven ? (rows.find((row) => row.includes(step))?.length ?? columns) : columns;
    return ((width - ACROSS * (count - 1)) / count) * places(step) + ACROSS * (places(step) - 1);
  };
  /** A step that forks shares its width with its branches. */
  const shares = (step: Step, width: number) => {
    const whole = widthOf(step, width);
    const own = step.branches.length > 0 ? whole * 0.4 : whole;
    return { whole, own, branch: whole - own - ACROSS };
  };
  const stepHeight = (step: Step, width: number, size: number) => {
    const { own, branch } = shares(step, width);
    const branches = step.branches.reduce(
      (sum, text) => sum + cardHeight(text, branch, size * 0.9) + 0.12,
      -0.12,
    );
    return Math.max(cardHeight(step.text, own, size) + 0.08, branches);
  };
  const rowHeights = (width: number, size: number) =>
    rows.map((row) => Math.max(0.4, ...row.map((step) => stepHeight(step, width, size))));
  const height = (width: number, size: number) =>
    rowHeights(width, size).reduce((sum, each) => sum + each, below(size) * (rows.length - 1));
  const placed = (box: Box, size: number) => {
    const heights = rowHeights(box.w, size);
    const extra = Math.max(0, box.h - height(box.w, size)) / rows.length;
    let y = box.y;
    return rows.map((row, index) => {
      const h = (heights[index] ?? 0) + extra;
      let x = box.x;
      const steps = row.map((step) => {
        const w = widthOf(step, box.w);
        const place = { x, y, w, h };
        x += w + ACROSS;
        return { step, place, own: { ...place, w: shares(step, box.w).own } };
      });
      y += h + below(size);
      return steps;
    });
  };
  return {
    growth: 1.5,
    height,
    boxes: (box, size) =>
      placed(box, size)
        .flat()
        .map(({ own }) => own),
    draw(box, size) {
      const all = placed(box, size);
      const look = columns === 1 ? 'left' : 'top';
      const steps = all
        .flat()
        .flatMap(({ step, place, own }) => [
          ...drawCard(own, step.text, size, look),
          ...drawBranches(step, place, own, size),
        ]);
      const across = all.flatMap((row) =>
        row.slice(1).map(({ place }, index): Shape => arrowBetween(row[index]?.place ?? place, place)),
      );
      const turns = all.slice(1).flatMap((row, index) => {
        const from = all[index]?.at(-1)?.own;
        const to = row[0]?.own;
        return from && to ? turn(from, to) : [];
      });
      return [...steps, ...across, ...turns];
    },
  };
}

function drawBranches(step: Step, place: Box, own: Box, size: number): Shape[] {
  const x = own.x + own.w + ACROSS;
  const w = place.x + place.w - x;
  const h = (place.h - 0.12 * (step.branches.length - 1)) / Math.max(1, step.branches.length);
  return step.branches.flatMap((text, index) => {
    const box = { x, y: place.y + index * (h + 0.12), w, h };
    return [...drawCard(box, text, size * 0.9, 'branch'), arrowBetween(own, box)];
  });
}

/** From the right edge of one box to the left edge of another. */
function arrowBetween(from: Box, to: Box): Shape {
  return {
    kind: 'line',
    from: { x: from.x + from.w + 0.05, y: from.y + from.h / 2 },
    to: { x: to.x - 0.05, y: to.y + to.h / 2 },
    arrow: true,
  };
}

/** From the last step of a row to the first of the next. */
function turn(from: Box, to: Box): Shape[] {
  const [start, end] = [bottomOf(from), { x: to.x + to.w / 2, y: to.y }];
  const middle = (start.y + end.y) / 2;
  const straight = Math.abs(start.x - end.x) < 0.05;
  const bend = straight
    ? []
    : [
        { x: start.x, y: middle },
        { x: end.x, y: middle },
      ];
  return polyline([{ ...start, y: start.y + 0.04 }, ...bend, { ...end, y: end.y - 0.04 }]);
}

/** A way back below the flow, from its last step to an earlier one, with what it says. */
function withReturn(flow: Block, text: Block, target: number): FlowBlock {
  const inner = flow as FlowBlock;
  const height = (width: number, size: number) =>
    flow.height(width, size) + RETURN + text.height(width * 0.7, size);
  const upper = (box: Box, size: number): Box => ({
    ...box,
    h: box.h - RETURN - text.height(box.w * 0.7, size),
  });
  return {
    growth: flow.growth ?? 1,
    height,
    boxes: (box, size) => inner.boxes(upper(box, size), size),
    draw(box, size) {
      const boxes = inner.boxes(upper(box, size), size);
      const [from, to] = [boxes.at(-1) ?? box, boxes[target] ?? boxes[0] ?? box];
      const y = box.y + upper(box, size).h + RETURN * 0.6;
      const words = {
        ...box,
        x: box.x + box.w * 0.15,
        w: box.w * 0.7,
        y: y + RETURN * 0.2,
        h: box.y + box.h - y - RETURN * 0.2,
      };
      const bottom = { x: bottomOf(to).x, y: bottomOf(to).y + 0.05 };
      const aligned = to.y === from.y;
      const way = aligned
        ? [bottomOf(from), { x: bottomOf(from).x, y }, { x: bottom.x, y }, bottom]
        : [
            bottomOf(from),
            { x: bottomOf(from).x, y },
            { x: box.x - 0.2, y },
            { x: box.x - 0.2, y: to.y + to.h / 2 },
            { x: to.x - 0.02, y: to.y + to.h / 2 },
          ];
      return [...flow.draw(upper(box, size), size), ...polyline(way), ...stack([text]).draw(words, size)];
    },
  };
}

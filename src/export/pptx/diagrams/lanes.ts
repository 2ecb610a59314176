import { listOf } from '../../../deck/diagrams/parts.ts';
import { childrenOf, type Element, type Node } from '../../../deck/tree.ts';
import type { Block } from '../block.ts';
import { cardHeight, drawCard } from '../card.ts';
import { palette } from '../palette.ts';
import { paragraphsOf } from '../paragraphs.ts';
import type { Paragraph, Shape } from '../shapes.ts';
import { diagramParts, partText } from './part-text.ts';

const GAP = 0.16;
const HEAD = 0.17;

/** `Lanes`: who does it at the left, what they do beside it, in order. */
export function lanesBlock(component: Element): Block {
  if (listOf(component) === undefined) return { height: () => 0, draw: () => [] };
  const lanes = diagramParts(component).parts.map((part) => {
    const list = part.below.find(({ type }) => type === 'list');
    const tasks = list ? childrenOf(list) : [];
    return {
      head: partText(part, undefined, {
        alone: true,
        align: 'center',
        name: palette.onBrand,
        text: palette.onBrand,
      }),
      tasks: tasks.map((task, index) =>
        taskText(task, list?.type === 'list' && list.ordered ? index + 1 : undefined),
      ),
    };
  });
  const most = Math.max(1, ...lanes.map(({ tasks }) => tasks.length));
  const taskWidth = (width: number) => (width * (1 - HEAD) - GAP * most) / most;
  const laneHeights = (width: number, size: number) =>
    lanes.map(({ head, tasks }) =>
      Math.max(
        cardHeight(head, width * HEAD, size),
        ...tasks.map((task) => cardHeight(task, taskWidth(width), size) + 2 * 0.08),
      ),
    );
  const height = (width: number, size: number) =>
    laneHeights(width, size).reduce((sum, each) => sum + each, GAP * (lanes.length - 1));
  return {
    growth: 1.6,
    height,
    draw(box, size) {
      const heights = laneHeights(box.w, size);
      const extra = Math.max(0, box.h - height(box.w, size)) / lanes.length;
      const w = taskWidth(box.w);
      let y = box.y;
      return lanes.flatMap(({ head, tasks }, index): Shape[] => {
        const h = (heights[index] ?? 0) + extra;
        const lane = { x: box.x, y, w: box.w, h };
        y += h + GAP;
        return [
          ...drawCard(lane, [], size, 'wash'),
          ...drawCard({ ...lane, w: box.w * HEAD }, head, size, 'filled'),
          ...tasks.flatMap((task, place) =>
            drawCard(
              {
                x: box.x + box.w * HEAD + GAP + place * (w + GAP),
                y: lane.y + 0.08,
                w: w - GAP / 2,
                h: h - 0.16,
              },
              task,
              size,
              'top',
            ),
          ),
        ];
      });
    },
  };
}

function taskText(task: Node, number: number | undefined): Paragraph[] {
  const [first, ...rest] = paragraphsOf(childrenOf(task));
  if (first === undefined) return [];
  return [number === undefined ? first : { ...first, mark: { number } }, ...rest];
}

import { attributesOf, type Element } from '../../../deck/tree.ts';
import type { Block } from '../block.ts';
import { CARD_INSET, cardHeight, drawCard } from '../card.ts';
import { widestLine } from '../measure-text.ts';
import { palette } from '../palette.ts';
import { paragraph } from '../paragraphs.ts';
import { plain } from '../runs.ts';
import type { Box, Paragraph, Shape } from '../shapes.ts';
import { diagramParts, numberOf, partText } from './part-text.ts';
import { centreOf, edgeTowards, polyline } from './polyline.ts';

/** `Cycle`: stations on an ellipse, an arrow from each to the next; two lead to each other above and below. */
export function cycleBlock(component: Element): Block {
  return ringBlock(component, (boxes) => {
    const [first, second] = boxes;
    if (first && second && boxes.length === 2) return [...over(first, second, -1), ...over(second, first, 1)];
    return boxes.map((box, index): Shape => {
      const next = boxes[(index + 1) % boxes.length] ?? box;
      const [from, to] = [edgeTowards(box, centreOf(next)), edgeTowards(next, centreOf(box))];
      return { kind: 'line', from, to, arrow: true };
    });
  });
}

/** From one box to another beside it, above (-1) or below (1) both. */
function over(from: Box, to: Box, side: -1 | 1): Shape[] {
  const edge = (box: Box) => ({ x: centreOf(box).x, y: centreOf(box).y + (side * box.h) / 2 + side * 0.05 });
  const y = edge(from).y + side * from.h * 0.7;
  return polyline([edge(from), { x: edge(from).x, y }, { x: edge(to).x, y }, edge(to)]);
}

/** `Radial`: what stands around a centre, with a spoke to each. */
export function radialBlock(component: Element): Block {
  return ringBlock(component, (boxes, centre) =>
    boxes.map(
      (box): Shape => ({
        kind: 'line',
        from: centreOf(centre),
        to: edgeTowards(box, centreOf(centre), 0),
      }),
    ),
  );
}

function ringBlock(component: Element, lines: (boxes: Box[], centre: Box) => Shape[]): Block {
  const read = diagramParts(component);
  const cells = read.parts.map((part, index) => partText(part, numberOf(read, index), { align: 'center' }));
  const centreText = String(attributesOf(component).get('center') ?? '');
  const count = cells.length;
  const tallest = (width: number, size: number) =>
    Math.max(0, ...cells.map((cell) => cardHeight(cell, cellWidth(cells, width, size), size)));
  return {
    growth: 2.5,
    height: (width, size) => {
      const most = count === 2 ? 2.5 : Math.max(2, Math.ceil(count / 2));
      return tallest(width, size) * (most + (count > 5 ? 0.4 : 1)) + (size / 72) * 1.2;
    },
    draw(box, size) {
      const w = cellWidth(cells, box.w, size);
      const h = tallest(box.w, size);
      const middle = centreOf(box);
      const radius = { x: Math.min((box.w - w) / 2, Math.max(box.h * 0.85, w * 1.75)), y: (box.h - h) / 2 };
      const boxes = cells.map((_, index): Box => {
        const angle = (index / count) * 2 * Math.PI - Math.PI / 2 + (count === 2 ? -Math.PI / 2 : 0);
        return {
          x: middle.x + Math.cos(angle) * radius.x - w / 2,
          y: middle.y + Math.sin(angle) * radius.y - h / 2,
          w,
          h,
        };
      });
      const centre = centreBox(middle, centreText, size, box);
      const label: Shape[] =
        centreText === ''
          ? []
          : [
              {
                kind: 'text',
                box: centre,
                paragraphs: [paragraph(plain(centreText, { bold: true }), { align: 'center' })],
                size,
                outline: 'ellipse',
                fill: palette.brand,
                colour: palette.onBrand,
                valign: 'middle',
                inset: { x: 0.05, y: 0.02 },
              },
            ];
      return [
        ...lines(boxes, centre),
        ...boxes.flatMap((place, index) => drawCard(place, cells[index] ?? [], size, 'top')),
        ...label,
      ];
    },
  };
}

/** Wide enough for the longest text in one line, or in lines of equal length. */
function cellWidth(cells: readonly Paragraph[][], width: number, size: number): number {
  const widest = Math.max(0.8, ...cells.map((cell) => widestLine(cell, size))) * 1.05;
  const most = width * (cells.length > 7 ? 0.2 : 0.27) - 2 * CARD_INSET.x;
  return widest / Math.ceil(widest / most) + (size / 72) * 0.6 + 2 * CARD_INSET.x;
}

function centreBox(middle: { x: number; y: number }, text: string, size: number, box: Box): Box {
  const lines = text.length > 7 ? 2 : 1;
  const w = Math.min(box.w * 0.26, ((text.length / lines + 2.6) * size) / 72);
  const h = Math.min(box.h * 0.36, ((lines * 1.45 + 1.3) * size) / 72);
  return { x: middle.x - w / 2, y: middle.y - h / 2, w, h };
}

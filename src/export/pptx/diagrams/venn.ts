import { attributesOf, type Element } from '../../../deck/tree.ts';
import type { Block } from '../block.ts';
import { palette } from '../palette.ts';
import { paragraph } from '../paragraphs.ts';
import { plain } from '../runs.ts';
import type { Box, Shape } from '../shapes.ts';
import { diagramParts, numberOf, partText } from './part-text.ts';

const FILLS = [palette.brand, palette.accent, palette.good];

/** `Venn`: two or three circles that share a middle. */
export function vennBlock(component: Element): Block {
  const read = diagramParts(component);
  const centre = String(attributesOf(component).get('center') ?? '');
  const three = read.parts.length > 2;
  return {
    growth: 3,
    height: (_, size) => (size / 72) * (three ? 10 : 7),
    draw(box, size) {
      const d = Math.min(box.h * (three ? 0.62 : 1), box.w * 0.42);
      const middle = { x: box.x + box.w / 2, y: box.y + box.h / 2 };
      const offsets = three
        ? [
            { x: 0, y: -box.h / 2 + d / 2 },
            { x: -d * 0.36, y: box.h / 2 - d / 2 },
            { x: d * 0.36, y: box.h / 2 - d / 2 },
          ]
        : [
            { x: -d * 0.34, y: 0 },
            { x: d * 0.34, y: 0 },
          ];
      const circles = offsets.slice(0, read.parts.length).map(
        ({ x, y }): Box => ({
          x: middle.x + x - d / 2,
          y: middle.y + y - d / 2,
          w: d,
          h: d,
        }),
      );
      const texts = read.parts.slice(0, circles.length).map((part, index): Shape => {
        const circle = circles[index] ?? box;
        // The text stands in the part of the circle that it does not share.
        const away = three
          ? [
              [0, -0.14],
              [-0.2, 0.12],
              [0.2, 0.12],
            ]
          : [
              [-0.2, 0],
              [0.2, 0],
            ];
        const [dx = 0, dy = 0] = away[index] ?? [];
        const w = circle.w * 0.5;
        return {
          kind: 'text',
          box: {
            x: circle.x + circle.w * (0.5 + dx) - w / 2,
            y: circle.y + circle.h * (0.25 + dy),
            w,
            h: circle.h / 2,
          },
          paragraphs: partText(part, numberOf(read, index), { align: 'center', name: palette.ink }),
          size,
          colour: palette.ink,
          valign: 'middle',
          inset: { x: 0, y: 0 },
        };
      });
      const middleBox = {
        x: middle.x - d * 0.2,
        y: middle.y - d * 0.12 + (three ? d * 0.16 : 0),
        w: d * 0.4,
        h: d * 0.24,
      };
      return [
        ...circles.map(
          (circle, index): Shape => ({
            kind: 'text',
            box: circle,
            paragraphs: [],
            size,
            outline: 'ellipse',
            fill: FILLS[index] ?? palette.brand,
            transparency: 72,
            border: palette.brandInk,
          }),
        ),
        ...texts,
        ...centreLabel(centre, middleBox, size),
      ];
    },
  };
}

function centreLabel(text: string, box: Box, size: number): Shape[] {
  if (text === '') return [];
  return [
    {
      kind: 'text',
      box,
      paragraphs: [paragraph(plain(text, { bold: true }), { align: 'center', scale: 0.9 })],
      size,
      colour: palette.brandDeep,
      valign: 'middle',
      inset: { x: 0, y: 0 },
    },
  ];
}

import { attributesOf, type Element } from '../../../deck/tree.ts';
import type { Block } from '../block.ts';
import { cardHeight } from '../card.ts';
import { textHeight, widestLine } from '../measure-text.ts';
import { palette } from '../palette.ts';
import { paragraph, paragraphsOf, withStrongIn } from '../paragraphs.ts';
import { runsOf } from '../runs.ts';
import type { Paragraph, Point, Shape } from '../shapes.ts';
import { diagramParts, numberOf, partText } from './part-text.ts';

const GAP = 0.05;
/** Share of the width that the shape takes where explanations stand beside it. */
const SHAPE = 0.46;
/** The top's width, as a share of the bottom's: the first at which every name fits its level. */
const TIPS = [0.22, 0.4, 0.55, 0.7, 0.85, 1];

/** `Pyramid`: levels that widen downwards, their explanations beside them; with a waterline, an iceberg. */
export function pyramidBlock(component: Element): Block {
  const read = diagramParts(component);
  const waterline = Number(attributesOf(component).get('waterline') ?? 0);
  const levels = read.parts.map((part, index) => {
    const { text, mark } = part.parts;
    const bare = { ...part, parts: { ...part.parts, text: [], mark: text.length > 0 ? mark : '' } };
    const beside: Paragraph[] = [
      ...(text.length > 0 ? [paragraph(runsOf(text))] : []),
      ...paragraphsOf(part.below),
    ];
    const light = waterline > 0 && index < waterline;
    const colour = light ? palette.brandInk : palette.onBrand;
    return {
      name: partText(bare, numberOf(read, index), {
        alone: true,
        align: 'center',
        name: colour,
        text: colour,
      }),
      beside: withStrongIn(palette.brandInk, beside),
      fill: light ? palette.accentWash : palette.brand,
    };
  });
  const explained = levels.some(({ beside }) => beside.length > 0);
  const shapeWidth = (width: number) => (explained ? width * SHAPE : Math.min(width, 8.6));
  const besideWidth = (width: number) => width * (1 - SHAPE) - 0.3;
  const tipOf = (width: number, size: number) =>
    TIPS.find((tip) =>
      levels.every(
        ({ name }, index) =>
          widestLine(name, size) + 0.2 < shapeWidth(width) * widthAt(index, levels.length, tip),
      ),
    ) ?? 1;
  const levelHeight = (width: number, size: number) =>
    Math.max(
      0.3,
      ...levels.map(({ name, beside }, index) => {
        const room = shapeWidth(width) * widthAt(index, levels.length, tipOf(width, size));
        return Math.max(
          cardHeight(name, room, size),
          textHeight(beside, besideWidth(width), size * 0.9) + 0.1,
        );
      }),
    );
  return {
    growth: 2,
    height: (width, size) => levelHeight(width, size) * levels.length + GAP * (levels.length - 1),
    draw(box, size) {
      const w = shapeWidth(box.w);
      const h = (box.h - GAP * (levels.length - 1)) / levels.length;
      const left = explained ? box.x : box.x + (box.w - w) / 2;
      const tip = tipOf(box.w, size);
      return levels.flatMap(({ name, beside, fill }, index): Shape[] => {
        const place = { x: left, y: box.y + index * (h + GAP), w, h };
        const shape = { kind: 'text', size, valign: 'middle' } as const;
        return [
          { ...shape, box: place, paragraphs: [], fill, outline: slopeOf(index, levels.length, tip) },
          { ...shape, box: place, paragraphs: name, inset: { x: 0.05, y: 0 } },
          ...(beside.length > 0
            ? [
                {
                  ...shape,
                  size: size * 0.9,
                  box: { x: left + w + 0.3, y: place.y, w: besideWidth(box.w), h },
                  paragraphs: beside,
                  colour: palette.ink,
                  inset: { x: 0, y: 0 },
                },
              ]
            : []),
        ];
      });
    },
  };
}

/** Width of the middle of a level, as a share of the pyramid's. */
function widthAt(index: number, count: number, tip: number): number {
  return tip + ((1 - tip) * (index + 0.5)) / count;
}

function slopeOf(index: number, count: number, tip: number): Point[] {
  const half = (level: number) => (tip + ((1 - tip) * level) / count) / 2;
  const [top, bottom] = [half(index), half(index + 1)];
  return [
    [0.5 - top, 0],
    [0.5 + top, 0],
    [0.5 + bottom, 1],
    [0.5 - bottom, 1],
  ];
}

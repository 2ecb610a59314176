import { faceOfTurn, figuresOf } from '../../deck/dialogue/prepare-dialogue.ts';
import { type Aside, sidesOf, type Turn, turnsOf } from '../../deck/dialogue/turns.ts';
import type { Element } from '../../deck/tree.ts';
import { faceName } from '../../model/face.ts';
import { appearing, type Block, stack } from './block.ts';
import { cardHeight, drawCard } from './card.ts';
import { clickOf } from './clicks.ts';
import type { DrawContext } from './draw-context.ts';
import { drawnKey } from './drawn-files.ts';
import { textHeight, widestLine } from './measure-text.ts';
import { palette } from './palette.ts';
import { paragraph, paragraphsOf } from './paragraphs.ts';
import { plain, runsOf } from './runs.ts';
import type { Shape } from './shapes.ts';

const GAP = 0.2;

/** `Dialogue`: the speakers' faces at the sides, what they say in boxes beside them. */
export function dialogueBlock(component: Element, context: DrawContext): Block {
  const turns = turnsOf(component);
  const sides = sidesOf(turns);
  const figures = figuresOf(component);
  return stack(
    turns.map((turn) => {
      if (!('speaker' in turn)) return appearing(asideBlock(turn), clickOf(turn.item));
      const side = sides.get(turn.speaker) ?? 'left';
      const face = faceName(faceOfTurn(turn, figures.get(turn.speaker)));
      const file = context.files.pictures.get(drawnKey.face(face, side));
      return appearing(turnBlock(turn, side, file?.data), clickOf(turn.item));
    }),
  );
}

function turnBlock(turn: Turn, side: 'left' | 'right', face: string | undefined): Block {
  const mood = turn.mood === undefined ? '' : `（${turn.mood}）`;
  const speaker = paragraph(
    [
      ...plain(turn.speaker, { bold: true }).map((run) => ({ ...run, colour: palette.brandInk })),
      ...plain(mood).map((run) => ({ ...run, colour: palette.inkSoft })),
    ],
    { scale: 0.7, align: side },
  );
  const words = [paragraph(runsOf(turn.words)), ...paragraphsOf(turn.below)];
  const faceSide = (size: number) => (size / 72) * 3;
  const room = (width: number, size: number) => (width - faceSide(size) - GAP) * 0.88;
  const labelHeight = (width: number, size: number) => textHeight([speaker], width, size) + 0.05;
  const height = (width: number, size: number) => {
    const wide = room(width, size);
    return Math.max(faceSide(size), labelHeight(wide, size) + cardHeight(words, wide, size));
  };
  return {
    height,
    draw(box, size): Shape[] {
      const tall = faceSide(size);
      const most = room(box.w, size);
      const w = Math.min(most, Math.max(1.2, widestLine(words, size) * 1.06 + 0.5));
      const label = labelHeight(most, size);
      const isLeft = side === 'left';
      const from = isLeft ? box.x + tall + GAP : box.x + box.w - tall - GAP - w;
      const text = { x: from, y: box.y + label, w, h: cardHeight(words, w, size) };
      const name = { x: isLeft ? from : from + w - most, y: box.y, w: most, h: label };
      return [
        ...(face === undefined
          ? []
          : [
              {
                kind: 'picture' as const,
                box: { x: isLeft ? box.x : box.x + box.w - tall, y: box.y, w: tall, h: tall },
                data: face,
                alt: '',
              },
            ]),
        { kind: 'text', box: name, paragraphs: [speaker], size, valign: 'top', inset: { x: 0, y: 0 } },
        ...drawCard(text, words, size, isLeft ? 'plain' : 'wash', { valign: 'middle' }),
      ];
    },
  };
}

function asideBlock({ aside }: Aside): Block {
  const words = [paragraph(runsOf(aside), { align: 'center', scale: 0.85 })];
  return {
    height: (width, size) => textHeight(words, width, size),
    draw: (box, size) => [
      { kind: 'text', box, paragraphs: words, size, colour: palette.inkSoft, inset: { x: 0, y: 0 } },
    ],
  };
}

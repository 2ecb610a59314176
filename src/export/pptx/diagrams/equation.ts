import { childrenOf, type Element } from '../../../deck/tree.ts';
import type { Block } from '../block.ts';
import { CARD_INSET, cardHeight, drawCard } from '../card.ts';
import { textWidth } from '../measure-text.ts';
import { palette } from '../palette.ts';
import { paragraph } from '../paragraphs.ts';
import { runsOf } from '../runs.ts';
import type { ColouredRun } from '../shapes.ts';

const SIGN = /(\s[+＋\-−–×*÷/=＝≠≈><≥≤→]\s)/u;

/** `Equation`: one line as large as its room allows, its signs in another colour. */
export function equationBlock(component: Element): Block {
  const runs = runsOf(component.children.flatMap((child) => [...childrenOf(child)])).flatMap(
    (run): ColouredRun[] =>
      run.text
        .split(SIGN)
        .filter(Boolean)
        .map((text) => ({
          ...run,
          text,
          bold: true,
          colour: SIGN.test(text) ? palette.accentLine : palette.brandInk,
        })),
  );
  const width = textWidth(runs.map(({ text }) => text).join(''));
  const sizeFor = (room: number, size: number) =>
    Math.max(size, Math.min(size * 1.9, ((room - 2 * CARD_INSET.x) * 72) / (width * 1.06)));
  const paragraphs = [paragraph(runs, { align: 'center' })];
  return {
    growth: 1.6,
    height: (room, size) => cardHeight(paragraphs, room, sizeFor(room, size)) + 0.2,
    draw: (box, size) => drawCard(box, paragraphs, sizeFor(box.w, size), 'wash'),
  };
}

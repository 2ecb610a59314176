import { fenceInfo } from '../../deck/code/fence-info.ts';
import { highlight, type TokenKind } from '../../deck/code/highlight.ts';
import type { Node } from '../../deck/tree.ts';
import type { Block } from './block.ts';
import { textHeight } from './measure-text.ts';
import { paragraph } from './paragraphs.ts';
import { plain } from './runs.ts';
import type { ColouredRun, Paragraph } from './shapes.ts';

/** The colours of `src/styles/code.css` on paper, as RRGGBB. */
export const CODE_COLOURS = {
  paper: 'F3F6F5',
  ink: '1B2826',
  mark: 'FBEEC6',
  keyword: '8A1C6B',
  string: '1C6636',
  comment: '56635F',
  constant: '8A4600',
  function: '14538F',
  deleted: 'A8322A',
} as const;

const OF_KIND: Readonly<Record<TokenKind, string>> = { ...CODE_COLOURS, inserted: CODE_COLOURS.string };
const INSET = { x: 0.2, y: 0.14 };
/** Lines of a program belong together: rather smaller than parted. */
const SCALE = 0.8;

/** A program text on its own ground, with colours; lines that a step lights up are marked. */
export function codeBlock(node: Extract<Node, { type: 'code' }>): Block {
  const paragraphs = linesOf(node);
  return {
    height: (width, size) => textHeight(paragraphs, width - 2 * INSET.x, size) + 2 * INSET.y,
    draw: (box, size) => [
      {
        kind: 'text',
        box,
        paragraphs,
        size,
        colour: CODE_COLOURS.ink,
        fill: CODE_COLOURS.paper,
        outline: 'rectangle',
        valign: 'middle',
        inset: INSET,
      },
    ],
  };
}

function linesOf(node: Extract<Node, { type: 'code' }>): Paragraph[] {
  const { language, groups, firstNumber, title } = fenceInfo(node);
  const isMarked = (line: number) => groups.some((group) => group !== 'all' && group.has(line));
  const lines = highlight(node.value, language);
  const digits = String((firstNumber ?? 1) + lines.length - 1).length;
  const texts = lines.map((tokens, index) => {
    const mark = isMarked(index + 1) ? { highlight: CODE_COLOURS.mark } : {};
    const number = firstNumber === undefined ? '' : `${String(firstNumber + index).padStart(digits)}  `;
    const runs: ColouredRun[] = tokens.map(({ text, kind }) => ({
      text: text.replaceAll('\t', '  '),
      code: true,
      ...(kind === undefined ? {} : { colour: OF_KIND[kind] }),
      ...mark,
    }));
    const before: ColouredRun[] =
      number === '' ? [] : [{ text: number, code: true, colour: CODE_COLOURS.comment }];
    // PptxGenJS writes no paragraph without a sign in it.
    const all = [...before, ...runs];
    return paragraph(all.length > 0 ? all : [{ text: ' ', code: true }], { scale: SCALE, tight: true });
  });
  return title ? [paragraph(plain(title), { scale: SCALE }), ...texts] : texts;
}

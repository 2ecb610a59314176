import type { Density } from '../model/slide.ts';
import { linesOfDiagram } from './diagrams/diagram-lines.ts';
import { optionsOnSlide } from './diagrams/quiz-parts.ts';
import { linesOfDialogue } from './dialogue/prepare-dialogue.ts';
import { attributesOf, childrenOf, componentOf, type Node, widthOf } from './tree.ts';

/**
 * Weighs a slide in lines of some 30 Chinese characters at the normal text size, to
 * choose the text size without measuring in a browser.
 */
export function densityOf(body: readonly Node[]): Density {
  const lines = linesOfSlide(body);
  if (lines <= 6.2) return 'airy';
  if (lines <= 9) return 'normal';
  return 'dense';
}

function linesOfSlide(body: readonly Node[]): number {
  return body.reduce((sum, node) => sum + linesOf(node, 30), 0);
}

/** How high a node stands, in lines of normal text, on `width` characters. */
export function linesOf(node: Node, width: number): number {
  const name = componentOf(node);
  const drawn = linesOfDiagram(node, width);
  if (drawn !== undefined) return drawn;
  if (name === 'SayAvoid') {
    const sides = ['avoid', 'say', 'because']
      .map((side) => String(attributesOf(node).get(side) ?? '').length)
      .filter((length) => length > 0);
    const room = sides.length > 2 ? 11 : 16;
    return Math.max(1, ...sides.map((length) => Math.ceil(length / room))) + 0.9;
  }
  if (name === 'Columns') {
    const columns = childrenOf(node);
    return Math.max(1, ...columns.map((column) => linesOf(column, width / columns.length)));
  }
  if (name === 'Dialogue') return linesOfDialogue(node, width);
  if (name === 'Stat') return 2;
  if (name === 'Quiz') return linesOfQuiz(node);
  // Its words are drawn.
  if (name === 'Drawing') return 0;
  if (name === 'Column' || name === 'Story') return inside(node, width - 2) + 1.2;
  // A frame and a label.
  if (name === 'Discuss') return inside(node, 28) * 1.3 + 0.6;
  // Ruled lines stand wide apart.
  if (name === 'Checklist') return Math.max(1, inside(node, 28) * 2.2 - 2.9);
  if (node.type === 'table') return linesOfTable(node, width);
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return Math.max(1, Math.ceil(widthOf(node) / width));
    case 'image':
      return 4;
    case 'math':
      return 1.6 + rowsOfTex(node.value) * 1.1;
    case 'code':
      return linesOfCode(node.value, width) * 0.75 + 0.8;
    default:
      return inside(node, width);
  }
}

/** Each row of options has a frame; below them stands the reason, in smaller type. */
function linesOfQuiz(quiz: Node): number {
  const isReason = ({ type }: Node) => type === 'blockquote';
  const sum = (nodes: readonly Node[], width: number) =>
    nodes.reduce((lines, node) => lines + linesOf(node, width), 0);
  const children = childrenOf(quiz);
  const options = children.find(({ type }) => type === 'list');
  return (
    sum(
      children.filter((each) => !isReason(each) && each !== options),
      30,
    ) *
      1.25 +
    (options ? optionsOnSlide(childrenOf(options)).lines : 0) +
    sum(children.filter(isReason), 34) * 0.8 +
    1.4
  );
}

/** Letters of a program are half as wide as they are high, and four fifths of the text's size. */
export function linesOfCode(code: string, width: number): number {
  const room = Math.max(8, Math.floor(width / 0.48) - 6);
  return code.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(lettersIn(line) / room)), 0);
}

/** A formula is about as high as it has rows; a fraction has two. */
function rowsOfTex(tex: string): number {
  const rows = tex.split('\\\\').length;
  return rows + (/\\[dt]?frac|\\sum|\\int|\\prod/.test(tex) ? rows * 0.6 : 0);
}

/** Chinese characters are two letters wide. */
function lettersIn(line: string): number {
  return line.length + (line.match(/[^\0-\xff]/g)?.length ?? 0);
}

function inside(node: Node, width: number): number {
  return childrenOf(node).reduce((sum, child) => sum + linesOf(child, width), 0);
}

/** Browsers give a table's columns room by what stands in them. */
function linesOfTable(table: Node, width: number): number {
  const rows = childrenOf(table).map((row) => childrenOf(row).map(lineWidthsOf));
  const count = Math.max(1, ...rows.map((cells) => cells.length));
  const longest = Array.from({ length: count }, (_, column) =>
    Math.max(2, ...rows.flatMap((cells) => cells[column] ?? [])),
  );
  const whole = longest.reduce((sum, length) => sum + length, 0);
  const room = Math.min(1, (width - count) / whole);
  return rows.reduce((sum, cells) => {
    const lines = cells.map((widths, column) =>
      widths.reduce((all, length) => all + Math.ceil(length / ((longest[column] ?? 1) * room) - 0.05), 0),
    );
    return sum + Math.max(1, ...lines) + 0.45;
  }, 0);
}

/** The widths of the lines that a cell is written in: its breaks and the items of its lists part them. */
function lineWidthsOf(cell: Node): number[] {
  const widths = [0];
  const read = (node: Node): void => {
    const name = componentOf(node);
    if (node.type === 'break' || name === 'br' || name === 'li') widths.push(0);
    const isLeaf = childrenOf(node).length === 0;
    if (isLeaf) widths[widths.length - 1] = (widths.at(-1) ?? 0) + widthOf(node);
    for (const child of childrenOf(node)) read(child);
  };
  read(cell);
  return widths;
}

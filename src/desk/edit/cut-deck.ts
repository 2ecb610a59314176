import { parseMdx } from '../../deck/markdown/parse-markdown.ts';
import { splitSlides } from '../../deck/split-slides.ts';
import type { Node } from '../../deck/tree.ts';
import type { DeckText, SlideInfo } from './deck-text.ts';
import { fencedLines, infoOf } from './slide-blocks.ts';

/** A deck in parts, with what is known of each of its slides. */
export interface CutDeck extends DeckText {
  infos: SlideInfo[];
  /** Definitions at the root of the deck, of footnotes and links, which a slide may refer to. */
  definitions: string;
}

/** Windows may put a mark before all of it. */
const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?^(?:---|\.\.\.)[ \t]*(?:\r?\n|$(?![\s\S]))/m;

/**
 * Cuts the text of a deck at the lines at which `splitSlides` splits it. A text that the engine cannot read, such as one
 * that is being typed, is cut at the lines of `---` outside of program text.
 */
export function cutDeck(text: string): CutDeck {
  const front = FRONTMATTER.exec(text);
  const start = front !== null && front.index === 0 ? front[0].length : 0;
  const lines = lineRanges(text);
  const nodes = readable(text);
  const breaks = nodes ? breakLines(nodes) : likelyBreaks(text, start, lines);
  const segments = segmentsOf(text, start, lines, breaks);
  const slides = segments.map(({ from, to }, index) => ({
    text: text.slice(from, to),
    after: text.slice(to, segments[index + 1]?.from ?? text.length),
  }));
  const found = nodes ? infosByLine(nodes) : [];
  const infos = segments.map(({ from, to, last }, index) => {
    const first = lines.findIndex((line) => line.to >= from) + 1;
    const isIn = ({ line }: { line: number }) => line >= first && line <= last;
    return found.find(isIn)?.info ?? infoAlone(slides[index]?.text ?? text.slice(from, to));
  });
  return { head: text.slice(0, segments[0]?.from), slides, infos, definitions: definitionsIn(text, nodes) };
}

interface LineRange {
  from: number;
  /** Without its end. */
  to: number;
}

function lineRanges(text: string): LineRange[] {
  const ranges: LineRange[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    ranges.push({ from, to: from + line.replace(/\r$/, '').length });
    from += line.length + 1;
  }
  return ranges;
}

function readable(text: string): Node[] | undefined {
  try {
    return parseMdx(text);
  } catch {
    return undefined;
  }
}

/** The lines, from 1, that part slides. */
const breakLines = (nodes: readonly Node[]): number[] =>
  nodes.flatMap((node) => (node.type === 'thematicBreak' && node.position ? [node.position.start.line] : []));

function likelyBreaks(text: string, start: number, lines: readonly LineRange[]): number[] {
  const fenced = fencedLines(text);
  return lines.flatMap(({ from, to }, index) => {
    const before = lines[index - 1];
    const isBreak = from >= start && /^ {0,3}-(?:[ \t]*-){2,}[ \t]*$/.test(text.slice(from, to));
    const isHeading = before !== undefined && before.from >= start && /^[^<\s]/.test(text.slice(before.from));
    return isBreak && !fenced.has(index) && !isHeading ? [index + 1] : [];
  });
}

interface Segment {
  from: number;
  to: number;
  /** Its last line, from 1. */
  last: number;
}

function segmentsOf(
  text: string,
  start: number,
  lines: readonly LineRange[],
  breaks: readonly number[],
): Segment[] {
  const bounds = [...breaks, lines.length + 1];
  let first = lines.findIndex(({ from }) => from >= start);
  if (first < 0) first = lines.length;
  return bounds.map((bound) => {
    const own = lines.slice(first, bound - 1);
    const holding = own.filter(({ from, to }) => text.slice(from, to).trim() !== '');
    const empty = (own[1] ?? own[0] ?? lines[first])?.from ?? text.length;
    const segment = { from: holding[0]?.from ?? empty, to: holding.at(-1)?.to ?? empty, last: bound - 1 };
    first = bound;
    return segment;
  });
}

function infosByLine(nodes: readonly Node[]): { line: number; info: SlideInfo }[] {
  return splitSlides(nodes).slides.map(({ outline: { id, title, minutes, hidden }, start }) => ({
    line: start?.position?.start.line ?? 0,
    info: { id, title, minutes, hidden },
  }));
}

/** Of a slide in a deck that the engine cannot read, or of one without anything that is shown. */
function infoAlone(text: string): SlideInfo {
  const alone = readable(text);
  const [slide] = alone ? infosByLine(alone) : [];
  return slide?.info ?? infoOf(text);
}

function definitionsIn(text: string, nodes: readonly Node[] | undefined): string {
  return (nodes ?? [])
    .flatMap(({ type, position }) =>
      (type === 'footnoteDefinition' || type === 'definition') && position
        ? [text.slice(position.start.offset, position.end.offset)]
        : [],
    )
    .join('\n\n');
}

import { lengthOf, listOf, type Part, partsOf } from '../../../deck/diagrams/parts.ts';
import { attributesOf, type Element, type Node } from '../../../deck/tree.ts';
import { iconParagraph } from '../marked-shapes.ts';
import { palette } from '../palette.ts';
import { paragraph, paragraphsOf } from '../paragraphs.ts';
import { plain, runsOf } from '../runs.ts';
import type { ColouredRun, Paragraph } from '../shapes.ts';

/** The parts of a diagram's list with what office programs need of them. */
export interface DiagramParts {
  parts: Part[];
  /** Whether the list counts its items. */
  ordered: boolean;
}

/** Reads the list of a diagram. */
export function diagramParts(component: Element): DiagramParts {
  const list = listOf(component);
  if (list === undefined) return { parts: [], ordered: false };
  return { parts: partsOf(list), ordered: list.type === 'list' && list.ordered === true };
}

export interface PartStyle {
  align?: Paragraph['align'];
  /** The name in a line of its own, or text after it. */
  apart?: boolean;
  /** Colour of the name. */
  name?: string;
  /** Colour of the text. */
  text?: string;
  /** What is nested below is left out; the diagram draws it elsewhere. */
  alone?: boolean;
}

/** An item's name in bold, its text, and what is nested in it; `number` is that of an ordered list. */
export function partText(part: Part, number: number | undefined, style: PartStyle = {}): Paragraph[] {
  const { key, name, mark, text } = part.parts;
  const { align, apart = true, name: nameColour = palette.brandInk } = style;
  const short = text.length > 0 || lengthOf(part.parts) <= 12;
  const inked = (runs: ColouredRun[], colour: string) => runs.map((run) => ({ colour, ...run }));
  const names = inked(
    runsOf(name, short ? { bold: true } : {}),
    short ? nameColour : (style.text ?? palette.ink),
  );
  const following = inked(runsOf(text), style.text ?? palette.ink);
  const between = text.length === 0 ? [] : apart ? [{ text: '', break: true }] : mark ? [] : plain('　');
  const runs = [
    ...(key === undefined ? [] : inked(plain(`${key} `, { bold: true }), palette.accentLine)),
    ...names,
    ...inked(plain(mark, { bold: true }), nameColour),
    ...between,
    ...following,
  ];
  const aligned = align === undefined ? {} : { align };
  const head = paragraph(runs, { ...aligned, ...(number === undefined ? {} : { mark: { number } }) });
  const marked = part.icon === undefined ? [] : [iconParagraph(String(attributesOf(part.icon).get('name')))];
  if (style.alone) return [...marked, head];
  const below = paragraphsOf(part.below as Node[]).map((each) => ({ ...each, scale: 0.88 }));
  return [
    ...marked,
    head,
    ...below.map((each) => ({ ...each, runs: inked(each.runs, style.text ?? palette.ink) })),
  ];
}

/** The numbers of the items; none where the list does not count. */
export function numberOf({ ordered }: DiagramParts, index: number): number | undefined {
  return ordered ? index + 1 : undefined;
}

import {
  attributesOf,
  childrenOf,
  componentOf,
  type Element,
  type Node,
  ofComponent,
  textOf,
} from '../tree.ts';
import { cardColumns } from './card-list.ts';
import { flowRows, leadsBack } from './flow-list.ts';
import { listOf, type Part, partsOf } from './parts.ts';

/** A box's padding, border and the gap below it, in lines. */
const BOX = 1.5;
/** From so many columns on, large letters would make ribbons of three or four characters. */
const NARROW = 4;
/** An icon above a name, in lines. */
const ICON = 1.9;
/** Lines that make a slide one of normal text size. */
const NORMAL = 6.5;

type Weigh = (parts: readonly Part[], width: number, component: Element) => number;

/** How high each diagram stands on a slide, in lines; drawings grow with the room they get. */
const WEIGHTS: Readonly<Record<string, Weigh>> = {
  Cards: (parts, width, component) => {
    const columns = cardColumns(component, parts);
    const rows = inRows(parts, columns);
    const haveTexts = parts.some(({ parts: { text }, below }) => text.length > 0 || below.length > 0);
    const beside = haveTexts && rows.length > 1 && columns < NARROW;
    const lines = rows.reduce((sum, row) => {
      const icon = beside && row.some((part) => part.icon) ? 0.6 : 0;
      return sum + highest(beside ? row.map(besideIcon) : row, width / columns - 2) + BOX + icon;
    }, -0.5);
    return columns >= NARROW ? Math.max(lines, NORMAL) : lines;
  },
  Climb: () => 6,
  Cycle: (parts) => drawing(parts),
  Flow: (parts, width, component) => {
    if (attributesOf(component).get('direction') === 'down') {
      return parts.reduce((sum, part) => sum + 1.7 + (part.below.length > 0 ? 2.8 : 0), -0.5);
    }
    const steps = parts.filter((part) => !leadsBack(part));
    const returns = steps.length < parts.length;
    const { rows, columns } = flowRows(steps, returns);
    const below = returns ? 1.7 : 0;
    const lines = rows.reduce((sum, row) => sum + highest(row, width / columns - 3) + BOX + 0.7, below - 1.1);
    return columns >= NARROW ? Math.max(lines, NORMAL) : lines;
  },
  GapModel: () => 9,
  Lanes: (parts, width) =>
    parts.reduce((sum, { below }) => {
      const steps = below.flatMap(childrenOf);
      // Two by two, as Lanes.astro sets what has no order.
      const isPaired = steps.length >= 4 && below.every((list) => list.type === 'list' && !list.ordered);
      const across = isPaired ? 2 : Math.max(1, steps.length);
      const room = (width * 0.76) / across - 1.6;
      const rows = Array.from({ length: Math.max(1, Math.ceil(steps.length / across)) }, (_, row) =>
        steps.slice(row * across, (row + 1) * across),
      );
      return rows.reduce(
        (lines, row) =>
          lines + Math.max(1, ...row.map((step) => Math.ceil(textOf(step).length / room))) * 0.93 + 0.5,
        sum + 0.5,
      );
    }, 0),
  Matrix: (parts, width) =>
    1.4 + inRows(parts.map(besideIcon), 2).reduce((sum, row) => sum + highest(row, width / 2 - 4) + 1, 0),
  Pyramid: (parts, width) =>
    parts.reduce((sum, part) => sum + Math.max(1.7, linesOfPart(besideIcon(part), width * 0.44) - 0.6), 0),
  Radial: (parts) => drawing(parts),
  Stairs: (parts, width) => {
    // What the lowest stair keeps of the height, which is some 9 lines.
    const share = 1 - Math.min(0.14 * (parts.length - 1), 0.5);
    return (highest(parts, width / Math.max(1, parts.length) - 1.2) + 1.5) / share - 1;
  },
  Venn: () => 5,
};

/**
 * The height of a diagram in lines of normal text, on `width` characters of it; undefined for
 * what is not a diagram with a list.
 */
export function linesOfDiagram(node: Node, width: number): number | undefined {
  const name = componentOf(node);
  if (name === 'Chart' || name === 'Compare') return linesOfTable(node, width);
  if (name === 'Equation') return 3;
  const weigh = ofComponent(WEIGHTS, node);
  const list = weigh && listOf(node as Element);
  return list && weigh(partsOf(list), width, node as Element);
}

function linesOfTable(node: Node, width: number): number {
  const rows = childrenOf(node)
    .filter(({ type }) => type === 'table')
    .flatMap(childrenOf);
  const cells = rows.map((row) => childrenOf(row).length);
  if (componentOf(node) === 'Chart') {
    const bars = Math.max(1, ...cells) - 1;
    return 1.2 + (rows.length - 1) * (bars > 1 ? bars * 1.3 + 0.4 : 1.8);
  }
  return rows.reduce((sum, row) => {
    const columns = childrenOf(row);
    const room = width / Math.max(1, columns.length) - 1.6;
    return sum + Math.max(...columns.map((cell) => Math.ceil(textOf(cell).length / room)), 1) + 0.55;
  }, 0);
}

function drawing(parts: readonly Part[]): number {
  return parts.length > 6 ? 8 : 6;
}

function inRows(parts: readonly Part[], columns: number): Part[][] {
  const rows: Part[][] = [];
  for (let at = 0; at < parts.length; at += columns) rows.push(parts.slice(at, at + columns));
  return rows;
}

function highest(parts: readonly Part[], width: number): number {
  return Math.max(0, ...parts.map((part) => linesOfPart(part, width)));
}

/** A part whose icon takes no height of its own. */
function besideIcon({ icon, ...part }: Part): Part {
  return part;
}

/** Name, text and what stands below an item, wrapped at `width` characters; lines in a diagram are narrow. */
function linesOfPart({ parts: { name, text }, icon, below }: Part, width: number): number {
  const wrapped = (nodes: readonly Node[]) =>
    Math.ceil(nodes.reduce((sum, node) => sum + textOf(node).length, 0) / Math.max(2, width));
  const nested = below.flatMap((node) => (node.type === 'list' ? childrenOf(node) : [node]));
  const lines = wrapped(name) + wrapped(text) + nested.reduce((sum, node) => sum + wrapped([node]) * 0.9, 0);
  return Math.max(1, lines) * 0.93 + (icon === undefined ? 0 : ICON);
}

import type { SlideOutline } from '../model/slide.ts';
import { prepareDiagrams } from './diagrams/prepare-diagrams.ts';
import { joinHanLines } from './han-lines.ts';
import { prepareListItems } from './list-items.ts';
import { ownFile, placeMedia } from './own-files.ts';
import { withLineBreaks } from './phrase-breaks.ts';
import { splitSlides } from './split-slides.ts';
import { childrenOf, type Element, type Node } from './tree.ts';

/**
 * Prepares a document that is no deck for the components.
 * @param folder where the document lies, from the site's root: `/content/roles`
 */
export function prepareBody(nodes: readonly Node[], folder: string): Node[] {
  return prepareDiagrams(nodes.map((node) => prepareNode(node, folder)));
}

/**
 * Prepares a deck: each slide is wrapped into a `<Slide>` with its outline as attributes.
 * Mistakes are the checks' business.
 */
export function prepareDeck(
  nodes: readonly Node[],
  folder: string,
): { nodes: Node[]; outlines: SlideOutline[] } {
  const { slides } = splitSlides(nodes.map((node) => prepareNode(node, folder)));
  const deck = folder.split('/').at(-1) ?? '';
  const presented = slides.filter(({ outline }) => !outline.hidden);
  const wrapped = slides.map((slide) => ({
    type: 'mdxJsxFlowElement' as const,
    name: 'Slide',
    attributes: attributesFor(slide.outline, deck, presented.indexOf(slide) + 1, presented.length),
    children: withLineBreaks(prepareDiagrams(slide.body)),
  }));
  return { nodes: wrapped as Node[], outlines: slides.map(({ outline }) => outline) };
}

/** What is done to every node, before slides are parted and diagrams drawn. */
function prepareNode(node: Node, folder: string): Node {
  if (node.type === 'text') return { ...node, value: joinHanLines(node.value) };
  if (node.type === 'image') return { ...node, url: ownFile(node.url, folder) };
  if (!('children' in node)) return node;
  const inside = { ...node, children: childrenOf(node).map((child) => prepareNode(child, folder)) } as Node;
  return inside.type === 'mdxJsxFlowElement'
    ? placeMedia(prepareListItems(inside as Element), folder)
    : inside;
}

function attributesFor(outline: SlideOutline, deck: string, number: number, count: number) {
  const { ask, ...rest } = outline;
  const values = { ...rest, deck, ask: ask.join('|'), number, count };
  return Object.entries(values).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value:
      typeof value === 'string'
        ? value
        : { type: 'mdxJsxAttributeValueExpression' as const, value: JSON.stringify(value) },
  }));
}

import type { SlideOutline } from '../model/slide.ts';
import { arrangeSlide } from './arrange/arrange-slide.ts';
import { figureOf } from './arrange/figure.ts';
import type { PictureShapes } from './arrange/picture-shapes.ts';
import { withProgramText } from './code/program-text.ts';
import { withAttributes, withChildren } from './diagrams/markup.ts';
import { prepareDiagrams } from './diagrams/prepare-diagrams.ts';
import { withSharedFigures } from './dialogue/prepare-dialogue.ts';
import { footnoteDefinitions, withFootnotes } from './footnotes.ts';
import { joinHanLines } from './han-lines.ts';
import { prepareListItems } from './list-items.ts';
import { withMathematics } from './math/with-mathematics.ts';
import { ownFile, placeFiles } from './own-files.ts';
import { withLineBreaks } from './phrase-breaks.ts';
import { splitSlides } from './split-slides.ts';
import { attributesOf, childrenOf, componentOf, type Element, isOffStage, type Node } from './tree.ts';

/**
 * Prepares a document that is no deck for the components.
 * @param folder where the document lies, from the site's root: `/content/roles`
 */
export function prepareBody(nodes: readonly Node[], folder: string): Node[] {
  const prepared = withSharedFigures(nodes).map((node) => withFigures(prepareNode(node, folder)));
  const body = numbered(withFootnotes(prepared, 1, footnoteDefinitions(prepared)));
  return withMathematics(withProgramText(prepareDiagrams(body)));
}

/** What a deck's slides are made of besides its text. */
export interface DeckOptions {
  /** Finds how large a picture is: slides are arranged by it. */
  shapeOf?: PictureShapes;
  /** A picture beside the deck that stands on all of its slides. */
  logo?: string | undefined;
}

/**
 * Prepares a deck: each slide is wrapped into a `<Slide>` with its outline as attributes.
 * Mistakes are the checks' business.
 */
export function prepareDeck(
  nodes: readonly Node[],
  folder: string,
  { shapeOf = () => undefined, logo }: DeckOptions = {},
): { nodes: Node[]; outlines: SlideOutline[] } {
  const { slides } = splitSlides(withSharedFigures(nodes).map((node) => prepareNode(node, folder)));
  const deck = folder.split('/').at(-1) ?? '';
  const presented = slides.filter(({ outline }) => !outline.hidden);
  const wrapped = slides.map((slide) => {
    const { nodes: body, density = slide.outline.density } = arrangeSlide(slide.body, slide.outline, shapeOf);
    const outline = { ...slide.outline, density };
    return {
      type: 'mdxJsxFlowElement' as const,
      name: 'Slide',
      attributes: attributesFor(outline, {
        deck,
        number: presented.indexOf(slide) + 1,
        count: presented.length,
        ...(logo === undefined ? {} : { logo: ownFile(logo, folder) }),
      }),
      children: withMathematics(withProgramText(withLineBreaks(prepareDiagrams(body.map(withFigures))))).map(
        inItsSlot,
      ),
    };
  });
  return { nodes: numbered(wrapped as Node[]), outlines: slides.map(({ outline }) => outline) };
}

/**
 * What is not shown on the stage has a slot of its own in the slide, wherever it was written. What
 * the makers say about a source's list or story is read after it, so it is told from other prose.
 */
function inItsSlot(node: Node): Node {
  if (!isOffStage(node)) return node;
  const slot = componentOf(node)?.toLowerCase() ?? '';
  return withAttributes(node as Element, { slot: attributesOf(node).has('ours') ? `${slot}-ours` : slot });
}

/** What is done to every node, before slides are parted and diagrams drawn. */
function prepareNode(node: Node, folder: string): Node {
  if (node.type === 'text') return { ...node, value: joinHanLines(node.value) };
  if (node.type === 'image') return { ...node, url: ownFile(node.url, folder) };
  if (!('children' in node)) return node;
  const within = componentOf(node) === 'Drawing' ? childrenOf(node).map(inWords) : childrenOf(node);
  const inside = { ...node, children: within.map((child) => prepareNode(child, folder)) } as Node;
  return inside.type === 'mdxJsxFlowElement'
    ? placeFiles(prepareListItems(inside as Element), folder)
    : inside;
}

/** The words of a drawing are not looked at: of its pictures they have the descriptions. */
function inWords(node: Node): Node {
  if (node.type === 'image') return { type: 'text', value: node.alt ?? '' };
  return 'children' in node ? withChildren(node, childrenOf(node).map(inWords)) : node;
}

/** A `Figure` that no slide has given room to: in a frame, or in a document that is no deck. */
function withFigures(node: Node): Node {
  if (componentOf(node) === 'Figure') return figureOf(node, () => undefined).node;
  const inside = childrenOf(node);
  if (inside.length === 0) return node;
  const after = inside.map(withFigures);
  return after.some((child, index) => child !== inside[index]) ? withChildren(node, after) : node;
}

/** Numbers the drawings of a document, so that the ids in them are of one each. */
function numbered(nodes: readonly Node[]): Node[] {
  let count = 0;
  const number = (node: Node): Node => {
    const inside = childrenOf(node);
    const after = inside.map(number);
    const changed = after.some((child, index) => child !== inside[index]) ? withChildren(node, after) : node;
    if (componentOf(node) !== 'Drawing') return changed;
    return withAttributes(changed as Element, { number: String(++count) });
  };
  return nodes.map(number);
}

/** What a slide is told besides its outline. */
interface SlideSurroundings {
  deck: string;
  number: number;
  count: number;
  logo?: string;
}

function attributesFor(outline: SlideOutline, surroundings: SlideSurroundings) {
  const { ask, ...rest } = outline;
  const values = { ...rest, ...surroundings, ask: ask.join('|') };
  return Object.entries(values).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value:
      typeof value === 'string'
        ? value
        : { type: 'mdxJsxAttributeValueExpression' as const, value: JSON.stringify(value) },
  }));
}

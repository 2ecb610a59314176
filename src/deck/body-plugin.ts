import { defineMdastPlugin, type MdastContent, type MdastNode } from 'satteri';
import type { SlideOutline } from '../model/slide.ts';
import { prepareDiagrams } from './diagrams/prepare-diagrams.ts';
import { joinHanLines } from './han-lines.ts';
import { prepareListItems } from './list-items.ts';
import { ownFile, placeMedia } from './own-files.ts';
import { splitSlides } from './split-slides.ts';

/**
 * The Sätteri plugin that prepares a document for its components. Of a deck, each slide is
 * wrapped into a `<Slide>` with its outline as attributes. Mistakes are the checks' business.
 * @param folder where the document lies, from the site's root: `/content/decks/phone`
 * @param slides gets the outlines, if the document is a deck
 */
export function bodyPlugin(folder: string, slides?: SlideOutline[]) {
  return defineMdastPlugin({
    name: 'lectern-body',
    options: { position: true },
    text(node) {
      const value = joinHanLines(node.value);
      return value === node.value ? undefined : { ...node, value };
    },
    image(node) {
      const url = ownFile(node.url, folder);
      return url === node.url ? undefined : { ...node, url };
    },
    mdxJsxFlowElement(node, context) {
      prepareListItems(node, context);
      placeMedia(node, folder, context);
    },
    after(root, context) {
      const nodes = root.children as readonly MdastNode[];
      const children = slides === undefined ? prepareDiagrams(nodes) : wrapSlides(nodes, folder, slides);
      context.replaceNode(root, { type: 'root', children } as MdastContent);
    },
  });
}

function wrapSlides(nodes: readonly MdastNode[], folder: string, outlines: SlideOutline[]) {
  const { slides } = splitSlides(nodes);
  const deck = folder.split('/').at(-1) ?? '';
  const presented = slides.filter(({ outline }) => !outline.hidden);
  outlines.push(...slides.map(({ outline }) => outline));
  return slides.map((slide) => ({
    type: 'mdxJsxFlowElement' as const,
    name: 'Slide',
    attributes: attributesFor(slide.outline, deck, presented.indexOf(slide) + 1, presented.length),
    children: prepareDiagrams(slide.body),
  }));
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

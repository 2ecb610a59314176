import { defineMdastPlugin, type MdastContent, type MdastNode } from 'satteri';
import type { SlideOutline } from '../model/slide.ts';
import { prepareDiagrams } from './diagrams/prepare-diagrams.ts';
import { joinHanLines } from './han-lines.ts';
import { prepareListItems } from './list-items.ts';
import { nameDeckOfMedia } from './media-deck.ts';
import { withPhraseBreaks } from './phrase-breaks.ts';
import { type DeckSlide, splitSlides } from './split-slides.ts';
import { componentOf, type Node } from './tree.ts';

/**
 * The Sätteri plugin that makes a deck of a document whose file matches `isDeck`: each slide
 * is wrapped into a `<Slide>` with its outline as attributes, and the outlines are handed to
 * pages as `slides` of the rendered frontmatter. Diagrams are prepared in every document.
 * Mistakes are the checks' business.
 */
export function slidesPlugin(isDeck: (path: string) => boolean) {
  return defineMdastPlugin({
    name: 'slides',
    options: { position: true },
    text(node) {
      const value = joinHanLines(node.value);
      return value === node.value ? undefined : { ...node, value };
    },
    mdxJsxFlowElement(node, context) {
      prepareListItems(node, context);
      nameDeckOfMedia(node, context);
    },
    after(root, context) {
      const path = context.fileURL ? decodeURIComponent(context.fileURL.pathname) : '';
      const nodes = root.children as readonly MdastNode[];
      if (!isDeck(path)) {
        const body = nodes.filter((node) => node.type !== 'yaml');
        context.replaceNode(root, { type: 'root', children: prepareDiagrams(body) } as MdastContent);
        return;
      }
      const { slides } = splitSlides(nodes);
      const preamble = nodes.filter((node) => node.type === 'mdxjsEsm');
      const deck = path.split('/').at(-2) ?? '';
      const presented = slides.filter(({ outline }) => !outline.hidden);
      const wrapped = slides.map((slide) => ({
        type: 'mdxJsxFlowElement' as const,
        name: 'Slide',
        attributes: attributesFor(slide.outline, deck, presented.indexOf(slide) + 1, presented.length),
        children: prepareDiagrams(headlines(slide)) as MdastContent[],
      }));
      context.replaceNode(root, {
        type: 'root',
        children: [...preamble, ...wrapped],
      } as MdastContent);
      const astro = context.data.astro as { frontmatter?: Record<string, unknown> } | undefined;
      if (astro?.frontmatter) astro.frontmatter.slides = slides.map(({ outline }) => outline);
    },
  });
}

/** A statement is set large; its notes are not. */
function headlines({ outline, body }: DeckSlide): Node[] {
  if (outline.layout !== 'statement') return body;
  return body.map((node) => (componentOf(node) === 'Notes' ? node : (withPhraseBreaks([node])[0] ?? node)));
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

import { posix } from 'node:path';
import {
  defineMdastPlugin,
  type MdastContent,
  type MdxCompileOptions,
  markdownToHtml,
  mdxToJs,
} from 'satteri';
import type { SlideOutline } from '../model/slide.ts';
import { codeIn } from './code-in.ts';
import { facesIn } from './dialogue/faces-in.ts';
import { hasHanLines } from './han-lines.ts';
import { FEATURES } from './markdown/features.ts';
import { isPlainMarkdown, parseMdx } from './markdown/parse-markdown.ts';
import { type DeckOptions, prepareBody, prepareDeck } from './prepare-body.ts';
import { type Node, walk } from './tree.ts';

/** The Markdown of a deck or another document, ready to be rendered. */
export interface CompiledBody {
  /** HTML where it has no components; else the body of a function that gets a JSX runtime and returns `{ default: component }`. */
  content: { html: string } | { code: string };
  /** The outlines of a deck's slides; empty for other documents. */
  slides: SlideOutline[];
  /** The faces that it shows (`src/model/face.ts`). */
  faces: string[];
}

type CompileOptions = Partial<Pick<MdxCompileOptions, 'jsx' | 'outputFormat' | 'optimizeStatic'>>;

const AS_FUNCTION: CompileOptions = {
  outputFormat: 'function-body',
  // Markdown without components becomes text at once; pictures have a component of their own.
  optimizeStatic: { component: 'Fragment', prop: 'set:html', ignoreElements: ['img'] },
};

/**
 * Compiles the MDX of one document by itself, without a bundler: a module for every document
 * is what made large sites slow to build.
 * @param source the text without its frontmatter
 * @param file its path from the site's root: `content/decks/phone/index.mdx`
 * @throws when it holds code: what comes from elsewhere runs neither here nor in a browser, even
 *   where nobody checked the content before
 */
export function compileBody(
  source: string,
  file: string,
  isDeck: boolean,
  deckOptions?: DeckOptions,
): CompiledBody {
  if (!isDeck && isMarkdown(source)) {
    return {
      content: { html: markdownToHtml(source, { features: FEATURES }).html.trimEnd() },
      slides: [],
      faces: [],
    };
  }
  const folder = `/${posix.dirname(file)}`;
  const nodes = parseMdx(source, { position: false });
  const [code] = codeIn(nodes);
  if (code) throw new Error(`${file} holds ${code.what}: ${code.written.slice(0, 60)}\n${code.hint}`);
  if (!isDeck) {
    const prepared = prepareBody(nodes, folder);
    const content = isPlain(prepared)
      ? { html: markdownToHtml('', { mdastPlugins: [insteadOfEmpty(prepared)] }).html.trimEnd() }
      : { code: compileNodes(prepared) };
    return { content, slides: [], faces: facesIn(prepared) };
  }
  const deck = prepareDeck(nodes, folder, deckOptions);
  return { content: { code: compileNodes(deck.nodes) }, slides: deck.outlines, faces: facesIn(deck.nodes) };
}

/** What Markdown may read otherwise than MDX (tags, braces, imports), or is prepared: links, pictures, program text. */
const MORE_THAN_MARKDOWN = /[<{}[\]$]| {4}|\t|```|~~~|^(?:import|export)\b/m;

/** Whether a document is compiled as it stands, in one call of the engine: most short pages are, for a third of the cost. */
function isMarkdown(source: string): boolean {
  return !MORE_THAN_MARKDOWN.test(source) && !hasHanLines(source) && isPlainMarkdown(source);
}

/** Whether nothing of it becomes a component. A function of its own would cost more than all the rest of a short page. */
function isPlain(nodes: readonly Node[]): boolean {
  let plain = true;
  for (const top of nodes) {
    walk(top, ({ type }) => {
      if (type === 'image' || type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') plain = false;
      return plain;
    });
  }
  return plain;
}

/** Compiles a tree. */
export function compileNodes(nodes: readonly Node[], options: CompileOptions = AS_FUNCTION): string {
  const mdastPlugins = [insteadOfEmpty(nodes)];
  return mdxToJs('', { ...options, elementAttributeNameCase: 'html', mdastPlugins }).code;
}

/** A tree that takes the place of an empty document's, for Sätteri compiles only texts. */
function insteadOfEmpty(nodes: readonly Node[]) {
  return defineMdastPlugin({
    name: 'prepared-body',
    after(root, context) {
      context.replaceNode(root, { type: 'root', children: [...nodes] } as MdastContent);
    },
  });
}

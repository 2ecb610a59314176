import { posix } from 'node:path';
import { defineMdastPlugin, type MdastContent, type MdxCompileOptions, mdxToJs, mdxToMdast } from 'satteri';
import type { SlideOutline } from '../model/slide.ts';
import { codeIn } from './code-in.ts';
import { prepareBody, prepareDeck } from './prepare-body.ts';
import { childrenOf, type Node } from './tree.ts';

/** The Markdown of a deck or another document, ready to be rendered. */
export interface CompiledBody {
  /** The body of a function that gets a JSX runtime and returns `{ default: component }`. */
  code: string;
  /** The outlines of a deck's slides; empty for other documents. */
  slides: SlideOutline[];
}

/** Straight quotes stay straight: Chinese has quotation marks of its own. */
const FEATURES = { smartPunctuation: false };

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
export function compileBody(source: string, file: string, isDeck: boolean): CompiledBody {
  const folder = `/${posix.dirname(file)}`;
  const nodes = childrenOf(mdxToMdast(source, { position: false, features: FEATURES }));
  const [code] = codeIn(nodes);
  if (code) throw new Error(`${file} holds ${code.what}: ${code.written.slice(0, 60)}\n${code.hint}`);
  if (!isDeck) return { code: compileNodes(prepareBody(nodes, folder)), slides: [] };
  const deck = prepareDeck(nodes, folder);
  return { code: compileNodes(deck.nodes), slides: deck.outlines };
}

/** Compiles a tree: it takes the place of an empty document's, for Sätteri compiles only texts. */
export function compileNodes(nodes: readonly Node[], options: CompileOptions = AS_FUNCTION): string {
  const prepared = defineMdastPlugin({
    name: 'prepared-body',
    after(root, context) {
      context.replaceNode(root, { type: 'root', children: [...nodes] } as MdastContent);
    },
  });
  return mdxToJs('', { ...options, elementAttributeNameCase: 'html', mdastPlugins: [prepared] }).code;
}

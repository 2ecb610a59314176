import { markdownToMdast, mdxToMdast } from 'satteri';
import { childrenOf, type Node } from '../tree.ts';
import { FEATURES } from './features.ts';
import { withFormulas } from './formulas.ts';
import { listIndents } from './list-indents.ts';
import { markSource } from './mark-source.ts';
import { HAS_SIZES, withPictureSizes } from './picture-sizes.ts';
import { withRemarks } from './remarks.ts';
import { editSource } from './source-edits.ts';
import { unmarkTree } from './unmark-tree.ts';

interface ParseOptions {
  /** Whether nodes know their places in the source. */
  position?: boolean;
}

const FRONTMATTER = /(?<![\s\S])\uFEFF?---[ \t]*\r?\n[\s\S]*?^(?:---|\.\.\.)[ \t]*$/m;

/**
 * Parses the MDX of a document as Chinese is written; every reader of content goes through here.
 * @returns the nodes of the root
 * @throws with the place in front, `3:7: …`, where it cannot be read
 */
export function parseMdx(source: string, { position = true }: ParseOptions = {}): Node[] {
  const nodes = parse(source, true, (text) => mdxToMdast(text, { position, features: FEATURES }));
  const remarked = source.includes('[!') ? withRemarks(nodes) : nodes;
  const formulas = source.includes('$') ? withFormulas(remarked) : remarked;
  return HAS_SIZES.test(source) ? withPictureSizes(formulas) : formulas;
}

/** Parses Markdown of other programs by the same rules: HTML in it stays HTML, braces are text. */
export function parseMarkdown(source: string): Node[] {
  return parse(source, false, (text) => markdownToMdast(text, { features: FEATURES }));
}

/** Whether the engine reads a text by itself as it is read here. */
export function isPlainMarkdown(source: string): boolean {
  return editsOf(source, true).length === 0;
}

function editsOf(source: string, mdx: boolean) {
  const start = FRONTMATTER.exec(source)?.[0].length ?? 0;
  return [...markSource(source, { mdx }), ...listIndents(source, start)];
}

function parse(source: string, mdx: boolean, read: (text: string) => Node): Node[] {
  const edits = editsOf(source, mdx);
  if (edits.length === 0 && !source.includes('{/*')) return [...childrenOf(read(source))];
  const { text, inserted } = editSource(source, edits);
  return unmarkTree(childrenOf(read(text)), inserted);
}

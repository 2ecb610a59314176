import { block, withChildren } from '../diagrams/markup.ts';
import { childrenOf, type Element, type Node } from '../tree.ts';
import { fenceInfo, type LineGroup } from './fence-info.ts';
import { type CodeToken, highlight } from './highlight.ts';

/** As many steps as `src/styles/code.css` has rules for. */
export const MOST_STEPS = 9;

/** Nodes with their program texts as they are shown; others are handed back. */
export function withProgramText(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => {
    if (node.type === 'code') return programText(node);
    const before = childrenOf(node);
    if (before.length === 0) return node;
    const after = withProgramText(before);
    return after.some((child, index) => child !== before[index]) ? withChildren(node, after) : node;
  });
}

/**
 * A program text in colours, line by line. Lines say in their classes at which steps they are lit; a mark before
 * the text is shown with each step, so that a sheet does the rest (`src/styles/code.css`).
 */
function programText(node: Extract<Node, { type: 'code' }>): Element {
  const { language, groups, firstNumber, title } = fenceInfo(node);
  const steps = groups.slice(0, MOST_STEPS);
  const isStepped = steps.length > 1;
  const marks = isStepped
    ? steps
        .slice(1)
        .map((_, index) => `<span class="fragment code-step-${index + 2}" aria-hidden="true"></span>`)
    : [];
  const lines = highlight(node.value, language).map((tokens, index) => lineHtml(tokens, index + 1, steps));
  const names = ['code', isStepped && 'code-stepped', firstNumber !== undefined && 'code-numbered'].filter(
    Boolean,
  );
  const from = (firstNumber ?? 1) > 1 ? ` style="--from:${(firstNumber ?? 1) - 1}"` : '';
  const pre = `<pre class="${names.join(' ')}"${from}>${marks.join('')}<code>${lines.join('')}</code></pre>`;
  const html = title
    ? `<figure class="code-figure"><figcaption>${escaped(title)}</figcaption>${pre}</figure>`
    : pre;
  return block('Fragment', { 'set:html': html }, []);
}

/** The line break stands in its line: what is copied has each once. */
function lineHtml(tokens: readonly CodeToken[], number: number, steps: readonly LineGroup[]): string {
  const indent = widthOf(/^\s*/.exec(tokens[0]?.text ?? '')?.[0] ?? '');
  const names = ['code-line', ...classesOf(number, steps)];
  const style = indent > 0 ? ` style="--in:${indent}"` : '';
  const text = tokens.map(({ text, kind }) =>
    kind === undefined ? escaped(text) : `<span class="code-${kind}">${escaped(text)}</span>`,
  );
  return `<span class="${names.join(' ')}"${style}>${text.join('')}\n</span>`;
}

function classesOf(number: number, steps: readonly LineGroup[]): string[] {
  const isMarked = steps.some((group) => group !== 'all' && group.has(number));
  const own = steps.flatMap((group, index) => {
    if (group === 'all') return [`code-all-${index + 1}`];
    return group.has(number) ? [`code-lit-${index + 1}`] : [];
  });
  return [...(isMarked ? ['code-marked'] : []), ...(steps.length > 1 ? own : [])];
}

/** How far a line is indented, in letters; a tab is two wide. */
function widthOf(space: string): number {
  return space.length + (space.match(/\t/g)?.length ?? 0);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

import { joinHanLines } from '../../deck/han-lines.ts';
import { type MathElement, mathRuns, runsOfMathml } from '../../deck/math/math-runs.ts';
import { texToMathml } from '../../deck/math/tex-to-mathml.ts';
import { childrenOf, componentOf, type Node } from '../../deck/tree.ts';
import type { Run } from '../../model/deck.ts';

type Style = Omit<Run, 'text' | 'break'>;

/** What each kind of node adds to the style of the text below it. */
const STYLES: Readonly<Record<string, Style>> = {
  strong: { bold: true },
  emphasis: { italic: true },
  delete: { strike: true },
  b: { bold: true },
  i: { italic: true },
  s: { strike: true },
  sub: { position: 'sub' },
  sup: { position: 'super' },
  FootnoteMark: { position: 'super' },
};

/** The text of nodes that stand in a line, in stretches of one style; links as written. */
export function runsOf(nodes: readonly Node[], style: Style = {}): Run[] {
  return nodes.flatMap((node) => {
    const name = componentOf(node);
    if (node.type === 'text' || node.type === 'inlineCode') {
      return [{ text: joinHanLines(node.value).replace(/\s*\n\s*/g, ' '), ...style }];
    }
    if (node.type === 'inlineMath' || node.type === 'math') return runsOfTex(node.value, style);
    if (name === 'math') return mathRuns(mathElement(node)).map((run) => ({ ...style, ...run }));
    if (node.type === 'break' || name === 'br') return [{ text: '', break: true, ...style }];
    if (node.type === 'image') return node.alt ? [{ text: node.alt, ...style }] : [];
    const link = node.type === 'link' ? { link: node.url } : {};
    return runsOf(childrenOf(node), { ...style, ...STYLES[name ?? node.type], ...link });
  });
}

/** Office programs get a formula as a line of text; what stands in it raised or lowered does so there. */
function runsOfTex(tex: string, style: Style): Run[] {
  const made = texToMathml(tex, false);
  if (!('mathml' in made)) return [{ text: tex, ...style }];
  return runsOfMathml(made.mathml).map((run) => ({ ...style, ...run }));
}

function mathElement(node: Node): MathElement {
  const text = node.type === 'text' ? node.value : '';
  const name = node.type === 'text' ? '#text' : (componentOf(node) ?? '');
  return { name, text, children: childrenOf(node).map(mathElement) };
}

/** Text in one style. */
export function plain(text: string, style: Style = {}): Run[] {
  return text === '' ? [] : [{ text, ...style }];
}

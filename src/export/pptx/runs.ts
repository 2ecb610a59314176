import { joinHanLines } from '../../deck/han-lines.ts';
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
    if (node.type === 'break' || name === 'br') return [{ text: '', break: true, ...style }];
    if (node.type === 'image') return node.alt ? [{ text: node.alt, ...style }] : [];
    const link = node.type === 'link' ? { link: node.url } : {};
    return runsOf(childrenOf(node), { ...style, ...STYLES[name ?? node.type], ...link });
  });
}

/** Text in one style. */
export function plain(text: string, style: Style = {}): Run[] {
  return text === '' ? [] : [{ text, ...style }];
}

import { withoutIcon } from '../../deck/diagrams/leading-icon.ts';
import { childrenOf, componentOf, type Node } from '../../deck/tree.ts';
import { clickOf } from './clicks.ts';
import { runsOf } from './runs.ts';
import type { ColouredRun, Paragraph } from './shapes.ts';

/** A paragraph without a mark. */
export function paragraph(runs: ColouredRun[], style: Partial<Paragraph> = {}): Paragraph {
  return { runs, level: 0, mark: 'none', ...style };
}

/** What kinds of Markdown nodes are nothing but text. */
export function isText(node: Node): boolean {
  return ['paragraph', 'heading', 'list', 'math'].includes(node.type) || componentOf(node) === 'math';
}

/** The paragraphs of text nodes; lists keep their levels, marks and numbers. */
export function paragraphsOf(nodes: readonly Node[], level = 0, boxes = false): Paragraph[] {
  return nodes.flatMap((node): Paragraph[] => withClick(paragraphsIn(node, level, boxes), clickOf(node)));
}

function paragraphsIn(node: Node, level: number, boxes: boolean): Paragraph[] {
  if (node.type === 'list') return listParagraphs(node, level, boxes);
  if (node.type === 'heading') {
    return [paragraph(runsOf(childrenOf(node), { bold: true }), { level })];
  }
  if (node.type === 'code')
    return node.value.split('\n').map((line) => paragraph([{ text: line, code: true }], { level }));
  if (node.type === 'math' || componentOf(node) === 'math')
    return [paragraph(runsOf([node]), { level, align: 'center' })];
  const children = childrenOf(node);
  if (node.type === 'paragraph' || children.every((child) => child.type === 'text')) {
    const runs = runsOf(withoutIcon(children).line);
    return runs.length > 0 ? [paragraph(runs, { level })] : [];
  }
  return paragraphsOf(children, level, boxes);
}

/** Paragraphs that appear on a click, unless they have one of their own. */
function withClick(paragraphs: Paragraph[], click: number | undefined): Paragraph[] {
  return click === undefined ? paragraphs : paragraphs.map((each) => ({ click, ...each }));
}

function listParagraphs(list: Node, level: number, boxes: boolean): Paragraph[] {
  if (list.type !== 'list') return [];
  const first = list.start ?? 1;
  return childrenOf(list).flatMap((item, index) => {
    const [head, ...below] = childrenOf(item);
    const mark = list.ordered ? { number: first + index } : boxes ? ('box' as const) : ('bullet' as const);
    const [own, ...rest] = head ? paragraphsOf([head]) : [];
    const itself: Paragraph = { runs: own?.runs ?? [], level, mark };
    const all = [
      itself,
      ...rest.map((each) => ({ ...each, level: level + 1 })),
      ...paragraphsOf(below, level + 1, boxes),
    ];
    return withClick(all, clickOf(item));
  });
}

/** Links are underlined by office programs; text in bold has the colour of the brand, as on our slides. */
export function withStrongIn(colour: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((each) => ({
    ...each,
    runs: each.runs.map((run) => (run.bold && !run.link ? { colour, ...run } : run)),
  }));
}

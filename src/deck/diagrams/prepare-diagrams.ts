import { prepareColumns } from '../arrange/prepare-columns.ts';
import { withListener } from '../dialogue/listener.ts';
import { prepareDialogue } from '../dialogue/prepare-dialogue.ts';
import { childrenOf, type Element, type Node, ofComponent } from '../tree.ts';
import { prepareCards } from './card-list.ts';
import { prepareChart } from './chart-table.ts';
import { prepareCompare } from './compare-table.ts';
import { prepareEquation } from './equation-parts.ts';
import { prepareFlow } from './flow-list.ts';
import { prepareGaps } from './gap-list.ts';
import { withChildren } from './markup.ts';
import { prepareParts } from './parts.ts';
import { preparePyramid } from './pyramid-list.ts';
import { prepareQuiz } from './quiz-parts.ts';

/** What is done to a component's Markdown before its template sees it. */
const PREPARERS: Readonly<Record<string, (component: Element) => Element>> = {
  Cards: prepareCards,
  Chart: prepareChart,
  Climb: prepareParts,
  Columns: prepareColumns,
  Compare: prepareCompare,
  Cycle: prepareParts,
  Dialogue: prepareDialogue,
  Equation: prepareEquation,
  Flow: prepareFlow,
  GapModel: prepareGaps,
  Lanes: prepareParts,
  Matrix: prepareParts,
  Pyramid: preparePyramid,
  Quiz: prepareQuiz,
  Radial: prepareParts,
  SayAvoid: withListener,
  Stairs: prepareParts,
  Venn: prepareParts,
};

/**
 * Gives the lists and tables of diagrams the markup that their templates draw: names apart from
 * texts, counts and lengths as attributes. Nodes without a diagram are handed back as they are.
 */
export function prepareDiagrams(nodes: readonly Node[]): Node[] {
  return nodes.map(prepareNode);
}

function prepareNode(node: Node): Node {
  const before = childrenOf(node);
  const after = before.map(prepareNode);
  const prepare = ofComponent(PREPARERS, node);
  const changed = after.some((child, index) => child !== before[index]);
  const inside = changed ? withChildren(node, after) : node;
  return prepare === undefined ? inside : prepare(inside as Element);
}

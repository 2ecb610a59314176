import { sharesOf } from '../../deck/arrange/shares.ts';
import { htmlOf, withChildren } from '../../deck/diagrams/markup.ts';
import { OFF_STAGE } from '../../deck/footnotes.ts';
import { sizeOfPicture } from '../../deck/markdown/picture-sizes.ts';
import {
  attributesOf,
  childrenOf,
  componentOf,
  type Element,
  isOffStage,
  type Node,
  ofComponent,
} from '../../deck/tree.ts';
import { arrangedBlock } from './arranged-blocks.ts';
import { appearing, type Block, row, stack } from './block.ts';
import { cardBlock } from './card.ts';
import { chartBlock } from './chart-block.ts';
import { clickOf, onClick } from './clicks.ts';
import { codeBlock } from './code-block.ts';
import { cardsBlock } from './diagrams/cards.ts';
import { climbBlock } from './diagrams/climb.ts';
import { equationBlock } from './diagrams/equation.ts';
import { flowBlock } from './diagrams/flow.ts';
import { gapModelBlock } from './diagrams/gap-model.ts';
import { lanesBlock } from './diagrams/lanes.ts';
import { matrixBlock } from './diagrams/matrix.ts';
import { pyramidBlock } from './diagrams/pyramid.ts';
import { cycleBlock, radialBlock } from './diagrams/ring.ts';
import { stairsBlock } from './diagrams/stairs.ts';
import { vennBlock } from './diagrams/venn.ts';
import { dialogueBlock } from './dialogue-block.ts';
import type { DrawContext } from './draw-context.ts';
import { drawnKey } from './drawn-files.ts';
import { mediaBlock, pictureBlock } from './file-blocks.ts';
import { palette } from './palette.ts';
import { panelBlock } from './panel-block.ts';
import { isText, paragraph, paragraphsOf } from './paragraphs.ts';
import { quizBlock } from './quiz-block.ts';
import { plain } from './runs.ts';
import { sayAvoidBlock, tableBlock } from './table-block.ts';
import { textBlock } from './text-block.ts';

type Maker = (component: Element, context: DrawContext) => Block;

/** How each component is drawn; one that is not named shows what stands in it. */
const MAKERS: Readonly<Record<string, Maker>> = {
  Cards: cardsBlock,
  Chart: chartBlock,
  Checklist: (component) =>
    stack([...titleOf(component), textBlock(paragraphsOf(component.children as Node[], 0, true))]),
  Climb: climbBlock,
  Column: (component, context) =>
    panelBlock(stack(blocksOf(component.children as Node[], context)), 'left', attribute(component, 'title')),
  Columns: columnsBlock,
  Compare: (component, context) => stack(blocksOf(component.children as Node[], context)),
  Cycle: cycleBlock,
  Dialogue: dialogueBlock,
  Discuss: (component, context) => {
    const minutes = attribute(component, 'minutes');
    return panelBlock(
      stack(blocksOf(component.children as Node[], context)),
      'frame',
      attribute(component, 'title') || context.words.discuss,
      minutes && context.words.minutes(minutes),
    );
  },
  Drawing: (component, { files }) =>
    pictureBlock(files.pictures.get(attribute(component, 'src')), attribute(component, 'title')),
  Equation: equationBlock,
  Flow: flowBlock,
  Footnotes: (component) =>
    textBlock(paragraphsOf(notesOnStage(component)).map((each) => ({ ...each, scale: 0.72 }))),
  GapModel: gapModelBlock,
  Icon: (component, { files }) =>
    pictureBlock(
      files.pictures.get(drawnKey.icon(attribute(component, 'name'), 'paper')),
      attribute(component, 'label'),
    ),
  Lanes: lanesBlock,
  Matrix: matrixBlock,
  Media: (component, { files }) =>
    mediaBlock(files.media.get(attribute(component, 'src')), attribute(component, 'title')),
  Posture: (component, { files }) =>
    pictureBlock(
      files.pictures.get(drawnKey.posture(attribute(component, 'name'))),
      attribute(component, 'title'),
    ),
  Pyramid: pyramidBlock,
  Quiz: quizBlock,
  Quote: (component) => {
    const by = [attribute(component, 'role'), attribute(component, 'by')].filter(Boolean).join(' ');
    const words = paragraphsOf(component.children as Node[]).map((each) => ({ ...each, scale: 1.2 }));
    return cardBlock([...words, ...(by ? [paragraph(plain(`—— ${by}`), { scale: 0.85 })] : [])], 'branch');
  },
  Radial: radialBlock,
  Remark: (component, { words, ...context }) => {
    const labels: Readonly<Record<string, string>> = words.remarks;
    const title = attributesOf(component).get('title');
    const label =
      typeof title === 'string' ? title : (labels[attribute(component, 'kind')] ?? words.remarks.note);
    return panelBlock(stack(blocksOf(childrenOf(component), { words, ...context })), 'left', label);
  },
  Stairs: stairsBlock,
  Stat: (component) =>
    cardBlock(
      [
        paragraph(
          plain(attribute(component, 'value'), { bold: true }).map((run) => ({
            ...run,
            colour: palette.brandInk,
          })),
          { scale: 2, align: 'center' },
        ),
        paragraph(plain(attribute(component, 'label')), { align: 'center' }),
      ],
      'top',
    ),
  Story: (component, context) =>
    panelBlock(
      stack(blocksOf(component.children as Node[], context)),
      'left',
      [context.words.story, attribute(component, 'title')].filter(Boolean).join('　'),
    ),
  Venn: vennBlock,
};

/** What stands on a slide, from top to bottom; neighbouring texts and `SayAvoid`s are one block. */
export function blocksOf(nodes: readonly Node[], context: DrawContext): Block[] {
  return groupsOf(nodes.filter((node) => !isOffStage(node))).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    if (kindOf(first) === 'text') return [textBlock(paragraphsOf(group))];
    if (kindOf(first) === 'say-avoid')
      return [appearing(sayAvoidBlock(group, context.words), clickOf(first))];
    return group.map((node) => appearing(blockOf(node, context), clickOf(node)));
  });
}

/** Columns with shares are nothing but places, unless one has a title. */
function columnsBlock(component: Element, context: DrawContext): Block {
  const children = childrenOf(component);
  const written = attributesOf(component).get('shares');
  const blocks = children.map((child) => {
    const isBare = written !== undefined && attribute(child, 'title') === '';
    if (componentOf(child) !== 'Column') return stack(blocksOf([child], context));
    return isBare ? stack(blocksOf(childrenOf(child), context)) : blockOf(child, context);
  });
  return row(blocks, 0.3, sharesOf(written, children.length).value);
}

function blockOf(node: Node, context: DrawContext): Block {
  const arranged = arrangedBlock(node, context, blocksOf);
  if (arranged) return arranged;
  const make = ofComponent(MAKERS, node);
  if (make) return make(node as Element, context);
  if (node.type === 'table') return tableBlock(node);
  if (node.type === 'code') return codeBlock(node);
  if (node.type === 'image')
    return pictureBlock(context.files.pictures.get(node.url), node.alt ?? '', sizeOfPicture(node));
  if (node.type === 'blockquote') return cardBlock(paragraphsOf(childrenOf(node)), 'branch');
  // A paragraph with a picture in it, or a component without a drawing of its own.
  return stack([...titleOf(node), ...blocksOf(childrenOf(node), context)]);
}

function groupsOf(nodes: readonly Node[]): Node[][] {
  const groups: Node[][] = [];
  for (const node of nodes.flatMap(unwrapped)) {
    const kind = kindOf(node);
    const last = groups.at(-1);
    const isMore = last?.[0] !== undefined && kind !== 'other' && kindOf(last[0]) === kind;
    // A table appears as a whole.
    if (isMore && (kind === 'text' || clickOf(last[0] as Node) === clickOf(node))) last.push(node);
    else groups.push([node]);
  }
  return groups;
}

/** A picture stands for itself. */
function unwrapped(node: Node): Node[] {
  const children = childrenOf(node);
  const hasPicture = node.type === 'paragraph' && children.some(({ type }) => type === 'image');
  return hasPicture ? children.map((child) => onClick(child, clickOf(node))) : [node];
}

function kindOf(node: Node): 'text' | 'say-avoid' | 'other' {
  if (componentOf(node) === 'SayAvoid') return 'say-avoid';
  const isInline = [
    'text',
    'strong',
    'emphasis',
    'link',
    'delete',
    'inlineCode',
    'inlineMath',
    'break',
  ].includes(node.type);
  return isText(node) || isInline ? 'text' : 'other';
}

function attribute(node: Node, name: string): string {
  const value = attributesOf(node).get(name);
  return typeof value === 'string' ? value : '';
}

function titleOf(node: Node): Block[] {
  const title = attribute(node, 'title');
  return title === '' ? [] : [textBlock([paragraph(plain(title, { bold: true }))])];
}

/** The list of notes without those that only prose or speaker's notes refer to. */
function notesOnStage(footnotes: Element): Node[] {
  return childrenOf(footnotes).map((list) =>
    withChildren(
      list,
      childrenOf(list).filter((item) => htmlOf(item).class !== OFF_STAGE),
    ),
  );
}

import type { BlockContent, List as MdastList, ListItem as MdastListItem, RootContent } from 'mdast';
import type {
  Block,
  Chart,
  Columns,
  Diagram,
  Drawing,
  Figure,
  List,
  ListItem,
  Media,
  Remark,
  Step,
} from '../../model/deck.ts';
import { component, tag } from './component.ts';
import { nodesToMdx } from './markdown.ts';
import { mathToMdx } from './math.ts';
import { pictureToNode } from './picture.ts';
import { quizToMdx } from './quiz.ts';
import { runsToPhrasing } from './runs.ts';
import { chartToTable, tableToNode } from './table.ts';

/** Writes blocks one below the other, Markdown as Markdown and the rest as our components. */
export function blocksToMdx(blocks: Block[]): string {
  const parts: string[] = [];
  let plain: RootContent[] = [];
  const flush = () => {
    if (plain.length > 0) parts.push(nodesToMdx(plain));
    plain = [];
  };
  for (const block of blocks) {
    const node = blockToNode(block);
    if (node) {
      plain.push(node);
      continue;
    }
    flush();
    parts.push(componentToMdx(block));
  }
  flush();
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Blocks that Markdown has; `undefined` for those that become components. */
function blockToNode(block: Block): Exclude<BlockContent, { type: 'html' }> | undefined {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: runsToPhrasing(block.runs, 'text') };
    case 'heading':
      return {
        type: 'heading',
        depth: Math.min(6, Math.max(3, block.depth)) as 3 | 4 | 5 | 6,
        children: runsToPhrasing(block.runs, 'heading'),
      };
    case 'list':
      return listToNode(block);
    case 'code':
      return { type: 'code', lang: block.language ?? null, meta: block.lines ?? null, value: block.text };
    case 'table':
      return tableToNode(block);
    case 'picture':
      if (block.share !== undefined) return undefined;
      return { type: 'paragraph', children: [pictureToNode(block)] };
    default:
      return undefined;
  }
}

function listToNode(list: List): MdastList {
  return {
    type: 'list',
    ordered: list.ordered,
    start: list.ordered ? (list.start ?? 1) : null,
    spread: false,
    children: list.items.map(itemToNode),
  };
}

function itemToNode(item: ListItem): MdastListItem {
  const children = item.children.flatMap((child) => blockToNode(child) ?? []);
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: runsToPhrasing(item.runs, 'text') }, ...children],
  };
}

function componentToMdx(block: Block): string {
  switch (block.type) {
    case 'step':
      return stepToMdx(block);
    case 'remark':
      return remarkToMdx(block);
    case 'columns':
      return columnsToMdx(block);
    case 'picture':
      return figureToMdx({ picture: block, caption: [] });
    case 'figure':
      return figureToMdx(block);
    case 'drawing':
      return drawingToMdx(block);
    case 'diagram':
      return diagramToMdx(block);
    case 'chart':
      return chartToMdx(block);
    case 'equation':
      return mathToMdx(block.mathml, 'block');
    case 'media':
      return mediaToMdx(block);
    case 'quiz':
      return quizToMdx(block, blocksToMdx);
    default:
      return '';
  }
}

function stepToMdx(step: Step): string {
  return component('Step', { each: step.each === true }, blocksToMdx(step.blocks));
}

/** The ground says enough: there is no label. */
function remarkToMdx({ warns, blocks }: Remark): string {
  return component('Remark', { kind: warns ? 'warning' : undefined, title: '' }, blocksToMdx(blocks));
}

function columnsToMdx({ columns }: Columns): string {
  const inside = columns.map(({ title, blocks }) => component('Column', { title }, blocksToMdx(blocks)));
  const shares = columns.map(({ share }) => share).join(' ');
  return `${tag('Columns', { shares })}\n${inside.join('\n')}\n</Columns>`;
}

function figureToMdx({
  picture: { share, ...picture },
  caption,
}: Pick<Figure, 'picture' | 'caption'>): string {
  const words: Block[] = caption.length > 0 ? [{ type: 'paragraph', runs: caption }] : [];
  return component(
    'Figure',
    { share: share === undefined ? undefined : String(share) },
    blocksToMdx([picture, ...words]),
  );
}

/** Its words stand between its tags: for search, screen readers, and whoever compares two imports. */
function drawingToMdx({ file, title, text, pictures = [], share }: Drawing): string {
  const attributes = { src: `./${file}`, title, share: share === undefined ? undefined : String(share) };
  if (text.length === 0 && pictures.length === 0) return tag('Drawing', attributes, ' />');
  const items = text.map((line): ListItem => ({ runs: [{ text: line }], children: [] }));
  const words: Block[] = items.length > 0 ? [{ type: 'list', ordered: false, items }] : [];
  const shown = pictures.map((each): Block => ({ type: 'picture', ...each }));
  return component('Drawing', attributes, blocksToMdx([...words, ...shown]));
}

const DIAGRAM_COMPONENTS: Record<Exclude<Diagram['layout'], 'list'>, string> = {
  flow: 'Flow',
  cycle: 'Cycle',
  pyramid: 'Pyramid',
  matrix: 'Matrix',
  radial: 'Radial',
};

function diagramToMdx(diagram: Diagram): string {
  const list = blocksToMdx([{ type: 'list', ordered: false, items: diagram.items }]);
  return diagram.layout === 'list'
    ? list
    : component(DIAGRAM_COMPONENTS[diagram.layout], { center: diagram.center }, list);
}

function chartToMdx(chart: Chart): string {
  const table = nodesToMdx([chartToTable(chart)]);
  return component(
    'Chart',
    { kind: chart.kind, title: chart.title || undefined, unit: chart.valueTitle },
    table,
  );
}

function mediaToMdx(media: Media): string {
  return tag('Media', { src: `./${media.file}`, title: media.title }, ' />');
}

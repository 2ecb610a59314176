import type { Nodes, RootContent } from 'mdast';
import type { Block } from '../../../model/deck.ts';
import type { FlowItem } from '../../outline/flow.ts';
import { backgroundBy } from './background.ts';
import { blocksOf, remark } from './blocks.ts';
import { addNotes, currentSection, drop, newSection, type Reading } from './reading.ts';
import { type Directive, directiveOf } from './scan-directives.ts';

/** `{.smaller background-color="#123456"}` at the end of a heading. */
const ATTRIBUTES = /\s*\{(?:\s*(?:[.#][\w-]+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s}]+)))+\s*\}\s*$/;

/** A part that a directive opened and that is not closed yet. */
interface Container {
  name: string;
  attributes: string;
  items: FlowItem[];
}

/** Reads the nodes of a file into sections, one between every two breaks. */
export function readSections(
  nodes: readonly RootContent[],
  directives: readonly Directive[],
  reading: Reading,
): void {
  const open: Container[] = [];
  let inNotes = false;
  const put = (items: FlowItem[]) => {
    const container = open.at(-1);
    if (container) container.items.push(...items);
    else if (inNotes)
      addNotes(
        reading,
        items.map(({ block }) => block),
      );
    else currentSection(reading).items.push(...items);
  };
  const close = () => {
    const container = open.pop();
    if (container) put(closed(container, reading));
  };
  const begin = (section = newSection()) => {
    while (open.length > 0) close();
    inNotes = false;
    reading.sections.push(section);
  };
  begin(reading.sections.pop());
  for (const node of nodes) {
    const text = node.type === 'paragraph' && node.children[0]?.type === 'text' ? node.children[0].value : '';
    const directive = directiveOf(text, directives);
    if (node.type === 'thematicBreak') begin();
    else if (!directive) put(itemsOf(node, reading));
    else if (directive.kind === 'break') begin(newSection(directive.settings));
    else if (directive.kind === 'notes') inNotes = true;
    else if (directive.kind === 'open') open.push({ ...directive, items: [] });
    else if (directive.kind === 'close') close();
    else if (directive.kind === 'dropped') drop(reading, directive.what);
    else {
      const { slots, items } = currentSection(reading);
      slots.push({ name: directive.name, at: items.length });
    }
  }
  while (open.length > 0) close();
}

function itemsOf(node: RootContent, reading: Reading): FlowItem[] {
  if (node.type === 'heading') return headingItems(node, reading);
  const notes = footnotesIn(node, reading);
  return blocksOf(node, reading).map((block, index) => {
    const item: FlowItem = { block };
    if (index === 0 && notes.length > 0) item.notes = notes;
    return item;
  });
}

/** A heading, and what Pandoc's attributes behind it say of its slide. */
function headingItems(node: Extract<Nodes, { type: 'heading' }>, reading: Reading): FlowItem[] {
  const last = node.children.at(-1);
  const written = last?.type === 'text' ? ATTRIBUTES.exec(last.value) : null;
  const children = [...node.children];
  if (last?.type === 'text' && written) {
    children.splice(-1, 1, { ...last, value: last.value.slice(0, written.index) });
  }
  const notes = footnotesIn(node, reading);
  return blocksOf({ ...node, children }, reading).map((block, index) => ({
    block,
    ...(block.type === 'paragraph' ? { level: node.depth } : {}),
    ...(index === 0 && notes.length > 0 ? { notes } : {}),
    ...(index === 0 && written ? settingsOfHeading(written[0], reading) : {}),
  }));
}

function settingsOfHeading(attributes: string, reading: Reading): Pick<FlowItem, 'background'> {
  const value = /background(?:-color|-image)?=["']?([^"'\s}]+)/.exec(attributes)?.[1];
  const background = value === undefined ? undefined : backgroundBy(value, reading);
  const others = attributes
    .replace(/background(?:-color|-image)?=\S+?(?=[\s}])/g, '')
    .replace(/[{}\s]+/g, ' ')
    .trim();
  if (others.replace(/#[\w-]+/g, '').trim() !== '') drop(reading, `\`{${others}}\` behind a heading`);
  return background ? { background } : {};
}

function footnotesIn(node: Nodes, reading: Reading): Block[] {
  if (node.type === 'footnoteReference') {
    return (reading.footnotes.get(node.identifier) ?? []).flatMap((child) => blocksOf(child, reading));
  }
  return 'children' in node && node.type !== 'footnoteDefinition'
    ? node.children.flatMap((child) => footnotesIn(child, reading))
    : [];
}

/** What a part means: notes, columns, things that come on a click, a remark; else its content alone. */
function closed({ name, attributes, items }: Container, reading: Reading): FlowItem[] {
  const blocks = items.map(inside);
  const kind = name.toLowerCase();
  if (kind === 'notes') {
    addNotes(reading, blocks);
    return [];
  }
  if (kind === 'column' || kind === 'col') {
    const share = Number(/width\s*=\s*["']?([\d.]+)%/.exec(attributes)?.[1] ?? 0);
    return [{ block: { type: 'columns', columns: [{ share, blocks }] } }];
  }
  if (kind === 'columns') return [{ block: columnsOf(blocks) }];
  if (/^(?:v-clicks?|v-after|incremental|fragment)$/.test(kind)) {
    const each = kind === 'v-clicks' || kind === 'incremental';
    return [{ block: { type: 'step', blocks, ...(each ? { each } : {}) } }];
  }
  const callout = /^callout-(\w+)/.exec(kind)?.[1];
  if (callout)
    return remark(callout, blocks, /title\s*=\s*"([^"]*)"/.exec(attributes)?.[1]).map((block) => ({ block }));
  if (kind !== 'nonincremental') drop(reading, `::: {${attributes.trim() || name}}`);
  return items;
}

function inside({ block, level }: FlowItem): Block {
  if (level === undefined || block.type !== 'paragraph') return block;
  return { type: 'heading', depth: Math.min(6, level + 2), runs: block.runs };
}

/** One column each for the columns inside; they share evenly what their widths leave. */
export function columnsOf(blocks: Block[]): Block {
  const columns = blocks.flatMap((block) =>
    block.type === 'columns' ? block.columns : [{ share: 0, blocks: [block] }],
  );
  const given = columns.reduce((sum, { share }) => sum + share, 0);
  const open = columns.filter(({ share }) => share === 0).length;
  const rest = open === 0 ? 0 : Math.max(10 * open, 100 - given) / open;
  const total = given + rest * open;
  const shares = columns.map(({ share }) => Math.round(((share || rest) / total) * 100));
  const last = 100 - shares.slice(0, -1).reduce((sum, share) => sum + share, 0);
  return {
    type: 'columns',
    columns: columns.map(({ blocks: within }, index) => ({
      share: index === columns.length - 1 ? last : (shares[index] ?? 0),
      blocks: within,
    })),
  };
}

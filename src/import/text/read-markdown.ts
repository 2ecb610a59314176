import type { Nodes, PhrasingContent, Root } from 'mdast';
import { parse } from 'yaml';
import { parseMarkdown } from '../../deck/markdown/parse-markdown.ts';
import type { Block, Deck, List, Run, Table } from '../../model/deck.ts';
import type { Message, Result } from '../../model/message.ts';
import type { FlowItem } from '../outline/flow.ts';
import { slidesFromFlow } from '../outline/slides-from-flow.ts';

type Style = Omit<Run, 'text' | 'break' | 'mathml'>;

/** What a reader of one Markdown file collects on its way. */
interface Reading {
  file: string;
  messages: Message[];
  footnotes: Map<string, Nodes[]>;
}

/** Schemes that a link may have; any other becomes plain text. */
const SAFE_LINK = /^(https?:|mailto:|tel:|#)/i;

/**
 * Reads Markdown: headings and `---` lines part the slides, front matter gives the title.
 * HTML becomes its text; pictures beside the file are not at hand and are reported.
 */
export function readMarkdown(text: string, file: string): Result<Deck> {
  const root = { type: 'root', children: parseMarkdown(text) } as Root;
  const reading: Reading = { file, messages: [], footnotes: new Map() };
  for (const node of root.children) {
    if (node.type === 'footnoteDefinition') reading.footnotes.set(node.identifier, node.children);
  }
  const { title, author } = frontMatterOf(root);
  const outline = slidesFromFlow(flowOf(root, reading));
  const deck: Deck = {
    title: title ?? outline.title ?? outline.slides[0]?.title ?? '',
    unpaged: true,
    slides: outline.slides,
    assets: [],
  };
  if (author !== undefined) deck.author = author;
  return { value: deck, messages: reading.messages };
}

function frontMatterOf(root: Root): { title?: string; author?: string } {
  const yaml = root.children.find((node) => node.type === 'yaml');
  if (yaml === undefined) return {};
  let data: unknown;
  try {
    data = parse(yaml.value);
  } catch {
    return {};
  }
  const field = (name: string): string | undefined => {
    const value =
      data !== null && typeof data === 'object'
        ? Object.entries(data).find(([key]) => key === name)?.[1]
        : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const title = field('title');
  const author = field('author');
  return { ...(title === undefined ? {} : { title }), ...(author === undefined ? {} : { author }) };
}

function flowOf(root: Root, reading: Reading): FlowItem[] {
  const flow: FlowItem[] = [];
  let breakBefore = false;
  for (const node of root.children) {
    if (node.type === 'thematicBreak') {
      breakBefore = flow.length > 0;
      continue;
    }
    const notes = footnotesIn(node, reading);
    for (const block of blocksOf(node, reading)) {
      const item: FlowItem = { block };
      if (node.type === 'heading') item.level = node.depth;
      if (breakBefore) item.breakBefore = true;
      if (notes.length > 0) item.notes = notes.splice(0);
      flow.push(item);
      breakBefore = false;
    }
  }
  return flow;
}

function footnotesIn(node: Nodes, reading: Reading): Block[] {
  if (node.type === 'footnoteReference') {
    return (reading.footnotes.get(node.identifier) ?? []).flatMap((child) => blocksOf(child, reading));
  }
  return 'children' in node && node.type !== 'footnoteDefinition'
    ? node.children.flatMap((child) => footnotesIn(child, reading))
    : [];
}

function blocksOf(node: Nodes, reading: Reading): Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return paragraphOf(node.children, reading);
    case 'list':
      return [listOf(node, reading)];
    case 'table':
      return [tableOf(node, reading)];
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, reading));
    case 'code':
      return [{ type: 'paragraph', runs: linesOf(node.value, {}) }];
    case 'html':
      return paragraphOf([{ type: 'text', value: withoutTags(node.value) }], reading);
    default:
      return [];
  }
}

function paragraphOf(children: PhrasingContent[], reading: Reading): Block[] {
  const runs = children.flatMap((child) => runsOf(child, {}, reading));
  return runs.some((run) => run.text.trim() !== '') ? [{ type: 'paragraph', runs }] : [];
}

function listOf(node: Extract<Nodes, { type: 'list' }>, reading: Reading): List {
  const list: List = {
    type: 'list',
    ordered: node.ordered === true,
    items: node.children.map((item) => {
      const [first, ...rest] = item.children;
      const leads = first?.type === 'paragraph';
      const box = item.checked === true ? '☑ ' : item.checked === false ? '☐ ' : '';
      const runs = leads ? first.children.flatMap((child) => runsOf(child, {}, reading)) : [];
      return {
        runs: box === '' ? runs : [{ text: box }, ...runs],
        children: (leads ? rest : item.children).flatMap((child) => blocksOf(child, reading)),
      };
    }),
  };
  if (list.ordered && typeof node.start === 'number' && node.start !== 1) list.start = node.start;
  return list;
}

function tableOf(node: Extract<Nodes, { type: 'table' }>, reading: Reading): Table {
  const width = Math.max(...node.children.map((row) => row.children.length));
  return {
    type: 'table',
    headerRows: 1,
    rows: node.children.map((row) =>
      Array.from({ length: width }, (_, column) => ({
        blocks: paragraphOf(row.children[column]?.children ?? [], reading),
      })),
    ),
  };
}

function runsOf(node: PhrasingContent, style: Style, reading: Reading): Run[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return linesOf(node.value, style);
    case 'break':
      return [{ text: '', ...style, break: true }];
    case 'strong':
      return node.children.flatMap((child) => runsOf(child, { ...style, bold: true }, reading));
    case 'emphasis':
      return node.children.flatMap((child) => runsOf(child, { ...style, italic: true }, reading));
    case 'delete':
      return node.children.flatMap((child) => runsOf(child, { ...style, strike: true }, reading));
    case 'link': {
      const linked = SAFE_LINK.test(node.url) ? { ...style, link: node.url } : style;
      return node.children.flatMap((child) => runsOf(child, linked, reading));
    }
    case 'image':
      reading.messages.push(missingPicture(node, reading.file));
      return node.alt ? [{ text: node.alt, ...style }] : [];
    case 'html':
      return linesOf(withoutTags(node.value), style);
    default:
      return [];
  }
}

function linesOf(text: string, style: Style): Run[] {
  const lines = text.split('\n');
  return lines.map((line, index) => ({
    text: line,
    ...style,
    ...(index < lines.length - 1 ? { break: true } : {}),
  }));
}

function withoutTags(html: string): string {
  return html.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^>]*>/g, '');
}

function missingPicture(node: Extract<Nodes, { type: 'image' }>, file: string): Message {
  return {
    severity: 'warning',
    rule: 'picture-not-carried',
    place: node.position ? { file, line: node.position.start.line } : { file },
    reason: `The picture ${node.url} is not inside the file and was left out.`,
    hint: 'Copy the picture beside index.mdx and write ![what it shows](./name.png) at its place.',
  };
}

import type { Block, List, ListItem, Run } from '../../model/deck.ts';
import type { FlowItem } from '../outline/flow.ts';
import { reportedAddress } from '../web-address.ts';
import type { HtmlContext } from './html-context.ts';
import { type InlineStyle, inlineRuns, styleInside, tidyRuns } from './html-runs.ts';
import { readHtmlTable } from './html-table.ts';
import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  hiddenTexts,
  parseHtml,
  seenElement,
  wordsOf,
} from './html-tree.ts';

const HEADING = /^h([1-6])$/;
/** Elements that stand in a line with the text around them; all others begin a line of their own. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var o:p'.split(
    ' ',
  ),
);
/** What cannot be carried over: a message says so. */
const LEFT_OUT = new Set(['svg', 'math', 'iframe', 'object', 'embed', 'video', 'audio', 'canvas', 'applet']);
/** Pages that nest deeper were made to break readers. */
const MAX_DEPTH = 200;

/** Reads a page from top to bottom: headings, paragraphs, lists, tables, pictures, the values of forms. */
export function htmlFlow(html: string, context: HtmlContext): FlowItem[] {
  const reader = new FlowReader(context);
  const page = parseHtml(html);
  reader.readAll(page, { run: {} }, 0);
  reportHidden(hiddenTexts(page), context);
  return reader.finish();
}

class FlowReader {
  readonly #context: HtmlContext;
  readonly #flow: FlowItem[] = [];
  #runs: Run[] = [];

  constructor(context: HtmlContext) {
    this.#context = context;
  }

  finish(): FlowItem[] {
    this.#endParagraph();
    return this.#flow;
  }

  readAll(nodes: HtmlNode[], style: InlineStyle, depth: number): void {
    for (const node of nodes) this.#read(node, style, depth);
  }

  #read(node: HtmlNode, style: InlineStyle, depth: number): void {
    if (depth > MAX_DEPTH) {
      this.#reportNesting();
      return;
    }
    const runs = inlineRuns(node, style, this.#context);
    if (runs !== undefined) {
      this.#runs.push(...runs);
      return;
    }
    const element = seenElement(node);
    if (element === undefined) return;
    const inside = styleInside(element, style, this.#context);
    if (INLINE.has(element.name)) this.readAll(element.children, inside, depth + 1);
    else this.#readBlock(element, inside, depth + 1);
  }

  #readBlock(element: HtmlElement, style: InlineStyle, depth: number): void {
    const level = HEADING.exec(element.name)?.[1];
    this.#endParagraph();
    if (element.name === 'ul' || element.name === 'ol') this.#add(this.#list(element, depth));
    else if (element.name === 'table')
      this.#addAll(readHtmlTable(element, (cell) => this.#inside(cell.children, depth)));
    else if (element.name === 'pre') this.#add({ type: 'code', text: codeOf(element) });
    else if (element.name === 'img') this.#picture(element);
    else if (element.name === 'area') this.#area(element);
    else if (LEFT_OUT.has(element.name)) this.#reportLeftOut(element);
    else {
      this.readAll(element.children, style, depth);
      this.#endParagraph(level === undefined ? undefined : Number(level));
    }
  }

  #list(element: HtmlElement, depth: number): List {
    const items: ListItem[] = [];
    for (const node of element.children) {
      const child = seenElement(node);
      if (child === undefined) continue;
      const blocks = this.#inside(child.name === 'li' ? child.children : [child], depth);
      const [first, ...rest] = blocks;
      // A list right inside a list, as old pages have it, goes on in the item before it.
      if (child.name !== 'li' && items.length > 0) items.at(-1)?.children.push(...blocks);
      else if (first?.type === 'paragraph') items.push({ runs: first.runs, children: rest });
      else if (blocks.length > 0) items.push({ runs: [], children: blocks });
    }
    const start = Number.parseInt(attribute(element, 'start') ?? '1', 10);
    const ordered = element.name === 'ol';
    return { type: 'list', ordered, ...(ordered && start > 1 ? { start } : {}), items };
  }

  /** The blocks of nodes inside a cell or an item, where headings are paragraphs. */
  #inside(nodes: HtmlNode[], depth: number): Block[] {
    const reader = new FlowReader(this.#context);
    reader.readAll(nodes, { run: {} }, depth);
    return reader.finish().map(({ block }) => block);
  }

  #picture(element: HtmlElement): void {
    const address = attribute(element, 'src') ?? '';
    const picture = this.#context.picture(address, attribute(element, 'alt') ?? '');
    if (picture) {
      this.#add(picture);
      return;
    }
    this.#context.report({
      severity: 'warning',
      rule: 'picture-missing',
      reason: `The picture ${JSON.stringify(address.slice(0, 200))} did not come with the page and was left out.`,
      hint: 'Put it beside index.mdx and refer to it with ![…](./name.png).',
    });
  }

  /** A place on a picture that leads somewhere (HTML Living Standard, §4.8.13), as a link. */
  #area(element: HtmlElement): void {
    const address = attribute(element, 'href');
    const link = address === undefined ? undefined : reportedAddress(address, this.#context.report);
    const text = (attribute(element, 'alt') || attribute(element, 'title') || address) ?? '';
    if (link !== undefined && text !== '') this.#add({ type: 'paragraph', runs: [{ text, link }] });
  }

  #endParagraph(level?: number): void {
    const runs = tidyRuns(this.#runs.splice(0));
    if (runs.length === 0) return;
    this.#flow.push({ block: { type: 'paragraph', runs }, ...(level === undefined ? {} : { level }) });
  }

  #add(block: Block): void {
    if (block.type === 'list' && block.items.length === 0) return;
    this.#flow.push({ block });
  }

  #addAll(blocks: Block[]): void {
    for (const block of blocks) this.#add(block);
  }

  #reportLeftOut(element: HtmlElement): void {
    const words = wordsOf(element);
    if (words !== '') this.#add({ type: 'paragraph', runs: [{ text: words }] });
    this.#context.report({
      severity: 'warning',
      rule: 'html-left-out',
      reason: `"<${element.name}>" of the page was left out${words === '' ? '' : '; its words are kept'}.`,
      hint: 'Save what it shows as a picture and put it beside index.mdx.',
    });
  }

  #reportNesting(): void {
    this.#context.report({
      severity: 'warning',
      rule: 'nested-too-deep',
      reason: 'A text that stands inside too many others was left out.',
      hint: 'Take it out of the boxes and tables around it in the original and import it again.',
    });
  }
}

function reportHidden([first, ...others]: readonly string[], { report }: HtmlContext): void {
  if (first === undefined) return;
  report({
    severity: 'warning',
    rule: 'hidden-text',
    reason: `The page does not show ${others.length + 1} of its texts, such as ${JSON.stringify(first.slice(0, 40))}, and they were left out.`,
    hint: 'If people are to read them, open what is folded, save the page again and import that.',
  });
}

function codeOf(element: HtmlElement): string {
  const lines: string[] = [];
  const open: HtmlNode[] = [...element.children].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if ('data' in node) lines.push(node.data);
    else if ('attribs' in node && node.name === 'br') lines.push('\n');
    else if ('children' in node) open.push(...[...node.children].reverse());
  }
  return lines.join('').replace(/^\n|\s+$/g, '');
}

import { ElementType, parseDocument } from 'htmlparser2';
import type { UnitRecord } from './search-data.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

/**
 * Reads the units of a built page. Elements with `data-unit` are units; `data-title`, `data-ask`
 * and `data-filter-*` describe them (filters hold for all units below), `data-search-skip` keeps
 * what stands below out. The text of a unit inside another belongs to the inner one only.
 * @param html the page's text
 * @param page its path from the site's root
 */
export function searchUnits(html: string, page: string): UnitRecord[] {
  if (!html.includes('data-unit=')) return [];
  const units: UnitRecord[] = [];
  let pageTitle = '';

  const collect = (node: Node, owner: Owner | undefined, filters: Filters): void => {
    if (node.type === ElementType.Text) {
      owner?.text.push(node.data);
      return;
    }
    if (!('attribs' in node)) return;
    if (['script', 'style', 'template', 'nav', 'svg'].includes(node.name)) return;
    if (node.name === 'math') {
      owner?.text.push(formulaOf(node));
      return;
    }
    const attributes = attributesOf(node);
    const classes = (attributes.get('class') ?? '').split(' ');
    if (attributes.has('data-search-skip')) {
      if (owner) findPresent(node, owner.unit, page);
      return;
    }
    if (node.name === 'h1' && pageTitle === '') pageTitle = plain(textOf(node));
    if (owner && classes.includes('quiz')) owner.unit.quiz = true;
    const within = { ...filters, ...filtersOf(attributes) };

    const kind = attributes.get('data-unit');
    if (kind === undefined) {
      if (isBlock(node)) owner?.text.push('\n');
      for (const child of node.children) collect(child, owner, within);
      if (isBlock(node)) owner?.text.push('\n');
      return;
    }
    const id = attributes.get('id');
    const unit: UnitRecord = {
      address: id ? `${page}#${id}` : page,
      kind,
      title: attributes.get('data-title') ?? '',
      page: '',
      text: '',
      ask: attributes.get('data-ask') ?? '',
      filters: within,
    };
    units.push(unit);
    const inner: Owner = { unit, text: [] };
    for (const child of node.children) collect(child, inner, within);
    unit.page = pageTitle;
    if (unit.title === '') unit.title = pageTitle;
    unit.text = withoutTitle(plain(inner.text.join('')), unit.title);
  };

  for (const node of parseDocument(mainOf(html)).children) collect(node, undefined, {});
  return units;
}

/** Units stand in the main content; the frame around it is as long as a short page's own text. */
function mainOf(html: string): string {
  const start = html.indexOf('<main');
  return start < 0 ? html : html.slice(start, html.lastIndexOf('</main>'));
}

type Filters = Record<string, string[]>;

interface Owner {
  unit: UnitRecord;
  text: string[];
}

/** A formula is searched as it was typed, where it says how; it would be in the text twice. */
function formulaOf(node: Element): string {
  const typed = (each: Node): string | undefined => {
    if (!('children' in each)) return undefined;
    if ('name' in each && each.name === 'annotation') return textOf(each);
    return each.children.map(typed).find((found) => found !== undefined);
  };
  return typed(node) ?? textOf(node);
}

/** The link that presents a slide stands among tools that are not read. */
function findPresent(node: Node, unit: UnitRecord, page: string): void {
  if (!('attribs' in node)) return;
  const attributes = attributesOf(node);
  const classes = (attributes.get('class') ?? '').split(' ');
  if (classes.includes('present-here')) unit.present = sitePath(attributes.get('href') ?? '', page);
  for (const child of node.children) findPresent(child, unit, page);
}

/** `/decks/a/present/#/x`, or what it is from the page itself → the file it means, from the root. */
function sitePath(href: string, page: string): string {
  const { pathname, hash } = new URL(href, `http://site/${page}`);
  return `${pathname.slice(1).replace(/\/$/, '/index.html')}${decodeURIComponent(hash)}`;
}

/** A slide's text begins with its title, which is shown and searched by itself. */
function withoutTitle(text: string, title: string): string {
  return text.startsWith(`${title}\n`) ? text.slice(title.length + 1) : text;
}

const BLOCKS = new Set(
  'p li ul ol dl dt dd div section h1 h2 h3 h4 table tr td th blockquote figure figcaption details summary header footer label'.split(
    ' ',
  ),
);

function isBlock(element: Element): boolean {
  return BLOCKS.has(element.name);
}

function attributesOf(element: Element): Map<string, string> {
  return new Map(Object.entries(element.attribs));
}

function filtersOf(attributes: ReadonlyMap<string, string>): Filters {
  const filters: Filters = {};
  for (const [name, value] of attributes) {
    const filter = /^data-filter-(.+)$/.exec(name)?.[1];
    if (filter !== undefined && value !== '') filters[filter] = value.split('|');
  }
  return filters;
}

function textOf(node: Node): string {
  if (node.type === ElementType.Text) return node.data;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function plain(text: string): string {
  return text
    .replace(/[ \t\r]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

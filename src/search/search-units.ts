import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** One thing that a search can find: a page, or a slide, duty, step, phrase or term on it. */
export interface SearchUnit {
  /** From the site's root, with its file: `roles/front-desk/index.html#wait`. */
  address: string;
  /** course, slide, role, duty, procedure, step, phrase, term. */
  kind: string;
  title: string;
  /** The title of the page it stands on. */
  page: string;
  /** What is read there. */
  text: string;
  /** How people ask for it; searched but not shown. */
  ask: string;
  /** Values to filter by: course, role, area. */
  filters: Record<string, string[]>;
}

/**
 * Reads the units of a built page. Elements with `data-unit` are units; `data-title`, `data-ask`
 * and `data-filter-*` describe them, `data-search-skip` keeps what stands below out. The text of
 * a unit inside another belongs to the inner one only.
 * @param html the page's text
 * @param page its path from the site's root
 */
export function searchUnits(html: string, page: string): SearchUnit[] {
  const units: SearchUnit[] = [];
  let pageTitle = '';

  const collect = (node: Node, owner: { text: string[] } | undefined): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      owner?.text.push(node.value);
      return;
    }
    if (!('attrs' in node)) return;
    if (['script', 'style', 'template', 'nav', 'svg'].includes(node.tagName)) return;
    const attributes = attributesOf(node);
    if (attributes.has('data-search-skip')) return;
    if (node.tagName === 'h1' && pageTitle === '') pageTitle = plain(textOf(node));

    const kind = attributes.get('data-unit');
    if (kind === undefined) {
      if (isBlock(node)) owner?.text.push('\n');
      for (const child of node.childNodes) collect(child, owner);
      if (isBlock(node)) owner?.text.push('\n');
      return;
    }
    const inner = { text: [] as string[] };
    const id = attributes.get('id');
    const unit: SearchUnit = {
      address: id ? `${page}#${id}` : page,
      kind,
      title: attributes.get('data-title') ?? '',
      page: '',
      text: '',
      ask: attributes.get('data-ask') ?? '',
      filters: filtersOf(attributes),
    };
    units.push(unit);
    for (const child of node.childNodes) collect(child, inner);
    unit.text = plain(inner.text.join(''));
    unit.page = pageTitle;
    if (unit.title === '') unit.title = pageTitle;
  };

  for (const node of parse(html).childNodes) collect(node, undefined);
  return units;
}

const BLOCKS = new Set(
  'p li ul ol dl dt dd div section h1 h2 h3 h4 table tr td th blockquote figure figcaption details summary header footer label'.split(
    ' ',
  ),
);

function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

function attributesOf(element: Element): Map<string, string> {
  return new Map(element.attrs.map(({ name, value }) => [name, value]));
}

function filtersOf(attributes: ReadonlyMap<string, string>): Record<string, string[]> {
  const filters: Record<string, string[]> = {};
  for (const [name, value] of attributes) {
    const filter = /^data-filter-(.+)$/.exec(name)?.[1];
    if (filter !== undefined && value !== '') filters[filter] = value.split('|');
  }
  return filters;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function plain(text: string): string {
  return text
    .replace(/[ \t\r]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

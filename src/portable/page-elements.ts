import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type PageElement = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** Every element of a page in document order, with where it stands in the text; templates included. */
export function pageElements(html: string): PageElement[] {
  const found: PageElement[] = [];
  const visit = (nodes: readonly ChildNode[]): void => {
    for (const node of nodes) {
      if ('attrs' in node) found.push(node);
      if ('content' in node) visit(node.content.childNodes);
      if ('childNodes' in node) visit(node.childNodes);
    }
  };
  visit(parse(html, { sourceCodeLocationInfo: true }).childNodes);
  return found;
}

/** The value of an attribute; undefined where the element has none of that name. */
export function attributeOf(element: PageElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The text directly in an element, as it is for `style` and `script`. */
export function textOf(element: PageElement): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** A stretch of a text and what stands there instead. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Makes edits that do not overlap. */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  let text = html;
  for (const { start, end, text: instead } of [...edits].sort((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + instead + text.slice(end);
  }
  return text;
}

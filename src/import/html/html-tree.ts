import { DomHandler, ElementType, Parser } from 'htmlparser2';
import { UnreadableFile } from '../unreadable-file.ts';

export type HtmlNode = DomHandler['dom'][number];
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

/** What shows nothing, or what an imported deck does not run. */
const UNSEEN = new Set(['script', 'style', 'head', 'template', 'noscript', 'title', 'meta', 'link', 'base']);

/** Elements that nest deeper were made to break readers; the parser's own time grows with the square of the depth. */
const MAX_DEPTH = 2000;

/**
 * The top of a parsed page; unclosed and wrongly nested tags are put right as browsers do.
 * @throws UnreadableFile when elements nest without end.
 */
export function parseHtml(html: string): HtmlNode[] {
  const handler = new ShallowHandler();
  new Parser(handler).end(html);
  return handler.dom;
}

class ShallowHandler extends DomHandler {
  #depth = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    if (++this.#depth > MAX_DEPTH) {
      throw new UnreadableFile(
        'too-deep',
        'The elements of the page nest too deep to be a document.',
        'Open it in Word, WPS or LibreOffice, save it as .docx and import that.',
      );
    }
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.#depth--;
    super.onclosetag();
  }
}

/** The element, where a node is one that people see. */
export function seenElement(node: HtmlNode): HtmlElement | undefined {
  return 'attribs' in node && !UNSEEN.has(node.name) && !isHidden(node) ? node : undefined;
}

/** What a page holds for people and does not show them as it is: what is folded, what browsers without scripts say. */
export function hiddenTexts(nodes: readonly HtmlNode[]): string[] {
  const texts: string[] = [];
  const open = [...nodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('attribs' in node)) continue;
    if (node.name === 'noscript' || (isHidden(node) && !UNSEEN.has(node.name))) texts.push(wordsOf(node));
    else if (!UNSEEN.has(node.name)) open.push(...[...node.children].reverse());
  }
  return texts.filter((text) => text !== '');
}

const isHidden = ({ attribs: { style = '', hidden } }: HtmlElement) =>
  hidden !== undefined || /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(style);

/** The words of a text node; `undefined` for comments and all else. */
export function textOfNode(node: HtmlNode): string | undefined {
  return node.type === ElementType.Text ? node.data : undefined;
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attribs[name];
}

/** All elements of a name below, in order, not those inside another of `stops`. */
export function elementsOf(parent: HtmlElement, names: string[], stops: string[] = []): HtmlElement[] {
  const found: HtmlElement[] = [];
  const open = [...parent.children].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('attribs' in node)) continue;
    if (names.includes(node.name)) found.push(node);
    else if (!stops.includes(node.name)) open.push(...[...node.children].reverse());
  }
  return found;
}

/** The words below a node on one line. */
export function wordsOf(parent: HtmlElement): string {
  const words: string[] = [];
  const open: HtmlNode[] = [...parent.children].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    const text = textOfNode(node);
    if (text !== undefined) words.push(text);
    else if ('children' in node) open.push(...[...node.children].reverse());
  }
  return words.join('').replace(/\s+/g, ' ').trim();
}

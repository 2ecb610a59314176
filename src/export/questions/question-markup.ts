import { attributesOf, childrenOf, componentOf, type Node, textOf } from '../../deck/tree.ts';
import { type XmlElement, xml } from '../../model/xml.ts';

export type Markup = XmlElement | string;

/** Where a package has a picture of a deck; undefined where it cannot hold it. */
export type PictureAt = (address: string) => string | undefined;

const INLINE: Readonly<Record<string, string>> = { strong: 'strong', emphasis: 'em' };
const COMPONENTS = new Set(['sub', 'sup']);

/** Nodes of Markdown as the XHTML that QTI 2.1 takes in a body (its blockStatic and inlineStatic). */
export function questionMarkup(nodes: readonly Node[], pictureAt: PictureAt): Markup[] {
  return nodes.flatMap((node) => markupOf(node, pictureAt));
}

/** Words in one line, without blocks around them: of an option, a feedback. */
export function inlineMarkup(nodes: readonly Node[], pictureAt: PictureAt): Markup[] {
  const [only, ...others] = nodes;
  if (only?.type === 'paragraph' && others.length === 0) return questionMarkup(childrenOf(only), pictureAt);
  return questionMarkup(nodes, pictureAt);
}

function markupOf(node: Node, pictureAt: PictureAt): Markup[] {
  const inside = () => questionMarkup(childrenOf(node), pictureAt);
  const name = componentOf(node);
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'break':
      return [xml('br')];
    case 'paragraph':
      return [xml('p', {}, inside())];
    case 'heading':
      return [xml('p', {}, [xml('strong', {}, inside())])];
    case 'list':
      return [xml(node.ordered ? 'ol' : 'ul', {}, inside())];
    case 'listItem':
      return [xml('li', {}, inlineMarkup(childrenOf(node), pictureAt))];
    case 'blockquote':
      return [xml('blockquote', {}, inside())];
    case 'inlineCode':
      return [xml('code', {}, node.value)];
    case 'code':
      return [xml('pre', {}, [xml('code', {}, node.value)])];
    case 'link':
      // Links to pages of the site lead nowhere from another system.
      return /^(?:https?|mailto|tel):/.test(node.url) ? [xml('a', { href: node.url }, inside())] : inside();
    case 'image':
      return picture(node.url, node.alt ?? '', pictureAt);
    case 'table':
      return [xml('table', {}, [xml('tbody', {}, inside())])];
    case 'tableRow':
      return [xml('tr', {}, inside())];
    case 'tableCell':
      return [xml('td', {}, inside())];
    case 'math':
      return [xml('p', {}, textOf(node))];
    default:
      break;
  }
  const element = INLINE[node.type] ?? (name !== undefined && COMPONENTS.has(name) ? name : undefined);
  if (element !== undefined) return [xml(element, {}, inside())];
  if (name === 'br') return [xml('br')];
  if (name === 'Drawing') {
    const attributes = attributesOf(node);
    return [
      xml(
        'p',
        {},
        picture(String(attributes.get('src') ?? ''), String(attributes.get('title') ?? ''), pictureAt),
      ),
    ];
  }
  return childrenOf(node).length > 0 ? inside() : textOf(node) === '' ? [] : [textOf(node)];
}

/** A picture, or its description where the package cannot hold it. */
function picture(address: string, alt: string, pictureAt: PictureAt): Markup[] {
  const src = pictureAt(address);
  return src === undefined ? (alt === '' ? [] : [alt]) : [xml('img', { src, alt })];
}

/** Blocks where only blocks may stand: loose words become a paragraph. */
export function asBlocks(markup: readonly Markup[]): XmlElement[] {
  const blocks: XmlElement[] = [];
  let line: Markup[] = [];
  const flush = () => {
    if (line.length > 0) blocks.push(xml('p', {}, line));
    line = [];
  };
  for (const part of markup) {
    if (typeof part !== 'string' && BLOCKS.has(part.name)) {
      flush();
      blocks.push(part);
    } else line.push(part);
  }
  flush();
  return blocks;
}

const BLOCKS = new Set(['p', 'ul', 'ol', 'blockquote', 'pre', 'table']);

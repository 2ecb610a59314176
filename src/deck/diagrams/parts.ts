import { withPhraseBreaks } from '../phrase-breaks.ts';
import { childrenOf, type Element, type Node, textOf } from '../tree.ts';
import { type ItemParts, readItems } from './item-parts.ts';
import { withoutIcon } from './leading-icon.ts';
import { block, inline, text, withAttributes, withChildren, withHtml } from './markup.ts';

/** How long a name may be to be set as a heading rather than as a sentence, in characters. */
const HEADING_LENGTH = 12;

/** An item of a diagram's list with its first paragraph read. */
export interface Part {
  item: Node;
  parts: ItemParts;
  /** An `Icon` that the item begins with. */
  icon?: Node;
  /** What stands below the first paragraph: nested lists and further paragraphs. */
  below: Node[];
}

/** The list of a diagram: the first one that stands directly in the component. */
export function listOf(component: Element): Node | undefined {
  return component.children.find((child) => child.type === 'list') as Node | undefined;
}

/** The items of a list, read. */
export function partsOf(list: Node): Part[] {
  const items = childrenOf(list);
  const lines = items.map((item) => withoutIcon(inlineOf(childrenOf(item)[0])));
  const read = readItems(lines.map(({ line }) => line));
  return items.map((item, index) => ({
    item,
    parts: read[index] as ItemParts,
    ...(lines[index]?.icon ? { icon: lines[index].icon } : {}),
    // An item that begins with a picture, a quote or another list has no name; nothing of it goes.
    below: childrenOf(item).slice(childrenOf(item)[0]?.type === 'paragraph' ? 1 : 0),
  }));
}

function inlineOf(paragraph: Node | undefined): readonly Node[] {
  return paragraph?.type === 'paragraph' ? (paragraph.children as Node[]) : [];
}

/**
 * The markup of an item's name and text:
 * `.part > Icon? + (.part-name > .part-key? + name) + .part-text?`. The colon stays in the text for
 * those who hear or copy it. A name set as a sentence is not bold.
 */
function partMarkup({ parts, icon }: Part, sentence: boolean): Element {
  const { key, name, mark, text: following } = parts;
  const heading = block('div', { class: sentence ? 'part-name part-sentence' : 'part-name' }, [
    ...(key === undefined ? [] : [inline('span', { class: 'part-key' }, [text(key)]), text(' ')]),
    ...withPhraseBreaks(name),
    ...(mark === '' ? [] : [inline('span', { class: 'part-mark' }, [text(mark)])]),
  ]);
  const body =
    following.length === 0 ? [] : [block('div', { class: 'part-text' }, withPhraseBreaks(following))];
  const marked = icon === undefined ? [heading] : [icon, heading];
  return block('div', { class: 'part' }, [...marked, ...body]);
}

function isSentence({ name, text: following }: ItemParts): boolean {
  if (following.length > 0) return false;
  const mixed = name.length > 1 && name.some((node) => node.type === 'strong');
  return mixed || textOf(block('div', {}, name)).length > HEADING_LENGTH;
}

/** The list with its items' markup; `html` gives further attributes of an item by its place. */
export function partsList(
  list: Node,
  parts: readonly Part[],
  html: (part: Part, index: number) => Readonly<Record<string, string | undefined>> = () => ({}),
): Node {
  // One sentence among the items makes sentences of all that are nothing but a name.
  const sentences = parts.some((part) => isSentence(part.parts));
  const items = parts.map((part, index) => {
    const markup = partMarkup(part, sentences && part.parts.text.length === 0);
    return withHtml(withChildren(part.item, [markup, ...part.below]), html(part, index));
  });
  return withHtml(withChildren(list, items), {
    class: 'parts',
    // Without its marks, Safari takes a list for a plain block unless the role says otherwise.
    role: 'list',
    'data-count': String(items.length),
  });
}

/** Replaces a child of the component. */
export function replaceIn(component: Element, before: Node, after: Node): Element {
  return withChildren(
    component,
    childrenOf(component).map((child) => (child === before ? after : child)),
  );
}

/** Prepares the list of a diagram whose template asks for nothing but the number of its parts. */
export function prepareParts(component: Element): Element {
  const list = listOf(component);
  if (list === undefined) return component;
  const parts = partsOf(list);
  const prepared = replaceIn(component, list, partsList(list, parts));
  return withAttributes(prepared, { count: String(parts.length) });
}

/** Characters of an item's name, or of its text where that is longer. */
export function lengthOf({ name, text: following, key }: ItemParts): number {
  const length = (nodes: readonly Node[]) => nodes.reduce((sum, node) => sum + textOf(node).length, 0);
  return Math.max(length(name) + (key === undefined ? 0 : 1), length(following));
}

import { type Node, textOf } from '../tree.ts';
import { text, withChildren } from './markup.ts';

/** What stands in an item of a diagram's list. */
export interface ItemParts {
  /** A number or letter that every item of the list begins with: `S` of `S 微笑`. */
  key?: string;
  name: Node[];
  /** What parted name and text in the source: `：`, or nothing. */
  mark: string;
  /** What follows the name; empty where the whole item is the name. */
  text: Node[];
}

const KEY = /^(\d{1,2}|[A-Z])[ .、．]\s*(?=\S)/;
const COLON = /^([^：:，。？！；]{1,10})(：)(?=\S|$)/;
/** Beside items with a name, a longer one is a name too. */
const LONG_COLON = /^([^：:，。？！；]{1,16})(：)(?=\S|$)/;
/** In languages with spaces a colon has one behind it. */
const LATIN_COLON = /^([\p{Script=Latin}\d][^：:，。？！；,.?!;\p{Script=Han}]{0,23})(: )(?=\S|$)/u;
/** Words of one letter, with which a sentence may begin. */
const ONE_LETTER_WORDS = new Set<string | undefined>(['A', 'I']);

/**
 * Reads each item's first paragraph: a bold beginning is the item's name if a space, a colon or
 * a dash follows, and so are up to ten characters before a colon, sixteen where another item has such a name; what
 * follows is its text.
 */
export function readItems(paragraphs: readonly (readonly Node[])[]): ItemParts[] {
  const short = paragraphs.map((paragraph) => splitName(paragraph));
  const parts = short.some(({ mark }) => mark === '：')
    ? short.map((part, index) =>
        part.text.length > 0 ? part : splitName(paragraphs[index] ?? [], LONG_COLON),
      )
    : short;
  const keys = parts.map(({ name }) => KEY.exec(name.map(textOf).join(''))?.[1]);
  if (keys.length < 2 || new Set(keys).has(undefined)) return parts;
  if (keys.every((key) => ONE_LETTER_WORDS.has(key))) return parts;
  return parts.map((part, index) => {
    const key = keys[index] as string;
    return { ...part, key, name: withoutKey(part.name) };
  });
}

function splitName(inline: readonly Node[], named = COLON): ItemParts {
  const [first, second, ...rest] = inline;
  if (first?.type === 'strong' && second?.type === 'text') {
    const mark = /^\s*(：|:|——)\s*|^\s+/.exec(second.value);
    if (mark) {
      const after = second.value.slice(mark[0].length);
      const following = [...(after ? [text(after)] : []), ...rest];
      if (following.length > 0) return { name: [first], mark: mark[1] ?? '', text: following };
    }
  }
  if (first?.type === 'text') {
    const colon = named.exec(first.value) ?? LATIN_COLON.exec(first.value);
    const after = colon ? first.value.slice(colon[0].length) : '';
    const following = [...(after ? [text(after)] : []), ...inline.slice(1)];
    if (colon?.[1] && following.length > 0)
      return { name: [text(colon[1])], mark: colon[2] ?? '', text: following };
  }
  return { name: [...inline], mark: '', text: [] };
}

function withoutKey(name: readonly Node[]): Node[] {
  const [first, ...rest] = name;
  if (first?.type === 'text') return [text(first.value.replace(KEY, '')), ...rest];
  if (first?.type === 'strong') return [withChildren(first, withoutKey(first.children as Node[])), ...rest];
  return [...name];
}

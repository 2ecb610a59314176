import { text, withChildren } from '../diagrams/markup.ts';
import { childrenOf, type Node, textOf } from '../tree.ts';

/** What one person says at a time. */
export interface Turn {
  item: Node;
  speaker: string;
  /** How they look when they say it, as it is written. */
  mood?: string;
  /** The words, as they stand in a line. */
  words: Node[];
  /** Further paragraphs. */
  below: Node[];
}

/** What happens between the words, in brackets: `（过了两天）`. */
export interface Aside {
  item: Node;
  aside: Node[];
}

// Names are longer in letters.
const SPEAKER =
  /^\s*(?<speaker>[^：:（()）\n]{1,16}?|[\p{Script=Latin}\d .’'-]{1,32}?)\s*(?:[（(](?<mood>[^）)]{1,12})[）)])?\s*[：:]\s*/u;
const MOOD = /^\s*(?:[（(](?<mood>[^）)]{1,12})[）)])?\s*[：:]\s*/;
const IN_BRACKETS = /^\s*[（(].*[）)]\s*$/s;

/** Reads an item of a dialogue, `业主（生气）：电梯坏了三天！`; undefined where nobody is named. */
export function readTurn(item: Node): Turn | Aside | undefined {
  const [head, ...below] = childrenOf(item);
  const line = head?.type === 'paragraph' ? childrenOf(head) : [];
  const [first, ...rest] = line;
  if (first === undefined) return undefined;
  if (IN_BRACKETS.test(line.map(textOf).join(''))) return { item, aside: [...line, ...below] };
  // A speaker may be in bold.
  const isBold = first.type === 'strong' && rest[0]?.type === 'text';
  const before = isBold ? textOf(first) : '';
  const told = isBold ? rest[0] : first;
  if (told?.type !== 'text') return undefined;
  const bold = /^(?<speaker>.*?)[：:]?$/s.exec(before)?.groups?.speaker ?? '';
  const found = (isBold ? (/[：:]$/.test(before) ? /^\s*/ : MOOD) : SPEAKER).exec(told.value);
  if (!found) return undefined;
  const speaker = (isBold ? bold : found.groups?.speaker)?.trim();
  if (!speaker) return undefined;
  const after = told.value.slice(found[0].length);
  const mood = found.groups?.mood?.trim();
  return {
    item,
    speaker,
    ...(mood ? { mood } : {}),
    words: [...(after ? [text(after)] : []), ...(isBold ? rest.slice(1) : rest)],
    below,
  };
}

/** The turns of a dialogue, and what stands between them; lines without a speaker are the checks' business. */
export function turnsOf(dialogue: Node): (Turn | Aside)[] {
  return itemsOf(dialogue).map((item) => readTurn(item) ?? { item, aside: [...childrenOf(item)] });
}

/** The items of its lists. */
export function itemsOf(dialogue: Node): readonly Node[] {
  return childrenOf(dialogue).flatMap((child) => (child.type === 'list' ? childrenOf(child) : []));
}

/** The side that each speaker stands on: the first on the left, the second on the right, further ones in turn. */
export function sidesOf(turns: readonly (Turn | Aside)[]): ReadonlyMap<string, 'left' | 'right'> {
  const sides = new Map<string, 'left' | 'right'>();
  for (const turn of turns) {
    if ('speaker' in turn && !sides.has(turn.speaker)) {
      sides.set(turn.speaker, sides.size % 2 === 0 ? 'left' : 'right');
    }
  }
  return sides;
}

/** The dialogue with other items. */
export function withItems(dialogue: Node, change: (list: Node) => Node): Node {
  return withChildren(
    dialogue,
    childrenOf(dialogue).map((child) => (child.type === 'list' ? change(child) : child)),
  );
}

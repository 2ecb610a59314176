import { type Face, type Figure, faceName, faceOf } from '../../model/face.ts';
import { moodOf } from '../../model/moods.ts';
import { block, inline, text, withAttributes, withChildren, withHtml } from '../diagrams/markup.ts';
import { attributesOf, childrenOf, componentOf, type Element, type Node, walk, widthOf } from '../tree.ts';
import { type Aside, sidesOf, type Turn, turnsOf, withItems } from './turns.ts';

/**
 * Gives every turn of a `Dialogue` its markup:
 * `.turn > Face + .turn-said > (.turn-speaker > name + .turn-mood) + .turn-words`, and its side.
 */
export function prepareDialogue(component: Element): Element {
  const sides = sidesOf(turnsOf(component));
  const figures = figuresOf(component);
  return withItems(component, (list) => {
    const items = turnsOf(withChildren(component, [list])).map((turn) => {
      if (!('speaker' in turn)) return asideMarkup(turn);
      return turnMarkup(turn, sides.get(turn.speaker) ?? 'left', figures.get(turn.speaker));
    });
    const ordered = { ...withChildren(list, items), ordered: true, spread: true } as Node;
    return withHtml(ordered, { class: 'turns', role: 'list' });
  }) as Element;
}

function turnMarkup(turn: Turn, side: 'left' | 'right', figure: Figure | undefined): Node {
  // Chinese has marks of its own.
  const isHan = /\p{Script=Han}/u.test(`${turn.speaker}${turn.mood ?? ''}`);
  const mood =
    turn.mood === undefined
      ? []
      : [inline('span', { class: 'turn-mood' }, [text(isHan ? `（${turn.mood}）` : ` (${turn.mood})`)])];
  const speaker = block('div', { class: 'turn-speaker' }, [
    text(turn.speaker),
    ...mood,
    inline('span', { class: 'visually-hidden' }, [text(isHan ? '：' : ': ')]),
  ]);
  const paragraph = { type: 'paragraph', children: turn.words } as Node;
  const said = block('div', { class: 'turn-said' }, [
    speaker,
    block('div', { class: 'turn-words' }, [paragraph, ...turn.below]),
  ]);
  const face = block('Face', { face: faceName(faceOfTurn(turn, figure)) }, []);
  return withHtml(withChildren(turn.item, [face, said]), { class: `turn turn-${side}` });
}

function asideMarkup({ item, aside }: Aside): Node {
  return withHtml(withChildren(item, [block('div', { class: 'turn-aside' }, aside)]), { class: 'turn' });
}

/** How somebody looks in a turn. */
export function faceOfTurn({ speaker, mood }: Turn, figure: Figure | undefined): Face {
  return faceOf(speaker, moodOf(mood), figure);
}

/** Who is a woman and who a man, where the author says so: `women="业主 | 小李"`. */
export function figuresOf(dialogue: Node): ReadonlyMap<string, Figure> {
  const figures = new Map<string, Figure>();
  const attributes = attributesOf(dialogue);
  for (const [attribute, figure] of [
    ['women', 'w'],
    ['men', 'm'],
  ] as const) {
    const names = attributes.get(attribute);
    if (typeof names !== 'string') continue;
    for (const name of names.split('|')) figures.set(name.trim(), figure);
  }
  return figures;
}

/** What the dialogues of a document say of a speaker holds in all of them, so that a name keeps its face. */
export function withSharedFigures(nodes: readonly Node[]): Node[] {
  const figures = new Map<string, Figure>();
  for (const top of nodes) {
    walk(top, (node) => {
      if (componentOf(node) === 'Dialogue')
        for (const [name, figure] of figuresOf(node)) figures.set(name, figure);
      return true;
    });
  }
  if (figures.size === 0) return [...nodes];
  const named = (figure: Figure) =>
    [...figures.keys()].filter((name) => figures.get(name) === figure).join('|');
  const shared = { women: named('w'), men: named('m') };
  const share = (node: Node): Node => {
    const inside = childrenOf(node);
    const after = inside.map(share);
    const changed = after.some((child, index) => child !== inside[index]) ? withChildren(node, after) : node;
    if (changed.type !== 'mdxJsxFlowElement' || changed.name !== 'Dialogue') return changed;
    const attributes = changed.attributes.filter((each) => !('name' in each) || !(each.name in shared));
    return withAttributes({ ...changed, attributes }, shared);
  };
  return nodes.map(share);
}

/** Lines of normal text that a dialogue takes, on `width` characters of it. */
export function linesOfDialogue(dialogue: Node, width: number): number {
  return turnsOf(dialogue).reduce((sum, turn) => {
    if (!('speaker' in turn)) return sum + 1.2;
    const room = Math.max(4, (width - 4) * 0.86);
    const own = turn.words.reduce((all, node) => all + widthOf(node), 0);
    const below = turn.below
      .flatMap(childrenOf)
      .reduce((all, node) => all + Math.ceil(widthOf(node) / room), 0);
    // The speaker's name above the words, their frame, the face beside them, and the gap to the next.
    return sum + Math.max(2.1, Math.max(1, Math.ceil(own / room)) + below + 1.1) + 0.3;
  }, 0);
}

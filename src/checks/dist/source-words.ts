import type { DeckSlide } from '../../deck/split-slides.ts';
import { attributesOf, childrenOf, componentOf, type Node } from '../../deck/tree.ts';

/** What an author wrote on a slide, as its pages must have it. */
export interface SourceWords {
  /** Runs of letters and digits: signs between them may become lines, arrows or spaces. */
  words: string[];
  /** Those of the trainer's notes. */
  notes: string[];
  /** Those for readers only, which no stage shows. */
  prose: string[];
  /** The descriptions of its pictures, in their order. */
  pictures: string[];
  /** All of its text, to look up whether a sign is the author's own. */
  text: string;
}

/** Attributes of components that are read; all others say how something is drawn, or name a file. */
const READ = new Set([
  'avoid',
  'because',
  'by',
  'center',
  'goal',
  'hold',
  'improve',
  'label',
  'role',
  'say',
  'title',
  'value',
  'x',
  'y',
]);
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a slide as the one Markdown reads them. */
export function sourceWords({ heading, body, outline }: DeckSlide): SourceWords {
  const found: SourceWords = { words: [], notes: [], prose: [], pictures: [], text: outline.title };
  found.words.push(...wordsOf(outline.title));
  const add = (text: string, into: string[]) => {
    found.text += `\n${text}`;
    into.push(...wordsOf(text));
  };
  const read = (node: Node, into: string[], isDrawn = false): void => {
    if (node.type === 'image' && isDrawn) {
      // It is a part of the drawing, which shows it: only its words stand on the page.
      add(node.alt ?? '', into);
    } else if (node.type === 'image') {
      found.pictures.push(node.alt ?? '');
      found.text += `\n${node.alt ?? ''}`;
    } else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      add(node.value, into);
    }
    const name = componentOf(node);
    // Numbers of footnotes are no words of the author.
    if (name === 'FootnoteMark') return;
    if (name !== undefined && /^[A-Z]/.test(name)) {
      for (const [attribute, value] of attributesOf(node)) {
        if (READ.has(attribute) && typeof value === 'string') add(value, into);
      }
    }
    const draws = isDrawn || name === 'Drawing';
    if (name === 'Drawing') found.pictures.push('');
    const inside = name === 'Notes' ? found.notes : name === 'Prose' ? found.prose : into;
    for (const child of childrenOf(node)) {
      // The head of a quiz's pairs only makes a table of them.
      if (name === 'Quiz' && child.type === 'table')
        childrenOf(child)
          .slice(1)
          .forEach((row) => {
            read(row, inside, draws);
          });
      else read(child, inside, draws);
    }
  };
  if (heading) read(heading, found.words);
  for (const node of body) read(node, found.words);
  return found;
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

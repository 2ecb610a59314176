import { isSeq, parseDocument, stringify } from 'yaml';
import { lineEndOf } from './deck-text.ts';

/** What a new deck is made of. */
export interface NewDeck {
  title: string;
  summary: string;
  /** The title of its first slide. */
  slide: string;
}

/** The text of a deck that has one slide; nothing that is required is missing. */
export function newDeckText({ title, summary, slide }: NewDeck): string {
  const front = stringify({ title, summary, sources: [{ document: 'ours' }] }, { lineWidth: 0 });
  return `---\n${front}---\n\n## ${slide}\n`;
}

/** A course's text with a deck at the end of its list; undefined where the list cannot be read. */
export function withDeck(course: string, deck: string): string | undefined {
  const document = parseDocument(course);
  const list = document.get('decks', true);
  const end = lineEndOf(course);
  if (document.errors.length > 0) return undefined;
  if (list === undefined) return `${course.replace(/\s*$/, '')}${end}decks:${end}  - ${deck}${end}`;
  if (!isSeq(list) || !list.range) return undefined;
  if (list.flow) {
    const close = course.lastIndexOf(']', list.range[1]);
    const written = list.items.length > 0 ? `, ${deck}` : deck;
    return course.slice(0, close) + written + course.slice(close);
  }
  const last = list.items.at(-1) as { range?: [number, number, number] } | undefined;
  if (!last?.range) return undefined;
  const start = course.lastIndexOf('\n', last.range[0]) + 1;
  const indent = /^[ \t]*/.exec(course.slice(start))?.[0] ?? '';
  const lineEnd = course.indexOf('\n', last.range[1] - 1);
  const at = lineEnd < 0 ? course.length : lineEnd + 1;
  const open = lineEnd < 0 ? end : '';
  return `${course.slice(0, at)}${open}${indent}- ${deck}${end}${course.slice(at)}`;
}

import type { Block, Run } from '../../model/deck.ts';
import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';

export type NoteKind = 'footnote' | 'endnote' | 'comment';

/** Where a kind of note stands, and how it begins in the notes. */
const KINDS: Record<NoteKind, { element: string; name: (note: XmlElement, number: number) => string }> = {
  footnote: { element: 'w:footnote', name: (_note, number) => `[${number}] ` },
  endnote: { element: 'w:endnote', name: (_note, number) => `[${number}] ` },
  comment: {
    element: 'w:comment',
    name: (note) => {
      const author = note.attribute('w:author')?.trim();
      return `批注${author ? `（${author}）` : ''}：`;
    },
  },
};

/** Footnotes, endnotes (ECMA-376 part 1, §17.11) and comments (§17.13.4), by the id their references carry. */
export class NoteCollection {
  readonly #notes = new Map<string, XmlElement>();
  readonly #read: (note: XmlElement, kind: NoteKind) => Promise<Block[]>;
  #counted = 0;
  #waiting: Block[] = [];

  constructor(
    parts: Partial<Record<NoteKind, XmlElement>>,
    read: (note: XmlElement, kind: NoteKind) => Promise<Block[]>,
  ) {
    this.#read = read;
    for (const kind of Object.keys(KINDS) as NoteKind[]) {
      for (const note of (parts[kind] ?? NO_ELEMENT).all(KINDS[kind].element)) {
        this.#notes.set(`${kind} ${note.attribute('w:id')}`, note);
      }
    }
  }

  /** Keeps a note for `drain` and returns the mark that stands for it in the text; each note is given once. */
  async take(kind: NoteKind, id: string | undefined): Promise<Run[]> {
    const key = `${kind} ${id}`;
    const note = this.#notes.get(key);
    if (note === undefined) return [];
    this.#notes.delete(key);
    if (kind !== 'comment') this.#counted++;
    const number = this.#counted;
    this.#waiting.push(...named(await this.#read(note, kind), KINDS[kind].name(note, number)));
    return kind === 'comment' ? [] : [noteMark(number)];
  }

  /** The notes taken since the last call. */
  drain(): Block[] {
    return this.#waiting.splice(0);
  }

  /** Notes inside a cell or text box wait for the paragraph or table around it. */
  putBack(notes: Block[]): void {
    this.#waiting.unshift(...notes);
  }
}

function noteMark(number: number): Run {
  return { text: `[${number}]`, position: 'super' };
}

/** Whether a run is the mark of a note; titles go without, as their notes are on the same slide. */
export function isNoteMark({ text, position }: Run): boolean {
  return position === 'super' && /^\[\d+\]$/.test(text);
}

/** Puts the note's name before its first words. */
function named(blocks: Block[], name: string): Block[] {
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  if (first.type === 'paragraph') {
    const [start, ...runs] = first.runs;
    const words = start ? [{ ...start, text: start.text.trimStart() }] : [];
    return [{ ...first, runs: [{ text: name }, ...words, ...runs] }, ...rest];
  }
  return [{ type: 'paragraph', runs: [{ text: name }] }, ...blocks];
}

import type { Nodes } from 'mdast';
import type { Background, Block } from '../../../model/deck.ts';
import type { Message } from '../../../model/message.ts';
import type { FlowItem } from '../../outline/flow.ts';
import type { Settings } from './scan-directives.ts';

/** What stands between two `---` lines. */
export interface Section {
  settings: Settings;
  items: FlowItem[];
  notes: Block[];
  /** Where the places of a layout begin among the items (Slidev's slots). */
  slots: { name: string; at: number }[];
  background?: Background;
  /** Pictures beside all the rest. */
  sides: { at: 'left' | 'right'; share: number; block: Block }[];
}

/** What a reader of one Markdown file collects on its way. */
export interface Reading {
  file: string;
  messages: Message[];
  footnotes: ReadonlyMap<string, Nodes[]>;
  definitions: ReadonlyMap<string, string>;
  /** Names of the files that were copied, by their addresses in the text. */
  assets: ReadonlyMap<string, string>;
  sections: Section[];
  /** What means nothing here, with the sections where it was met (1-based). */
  dropped: Map<string, Set<number>>;
  /** The line of the file for a line of the text. */
  lineOf(line: number | undefined): number | undefined;
}

export function newSection(settings: Settings = {}): Section {
  return { settings, items: [], notes: [], slots: [], sides: [] };
}

/** The section that is being read. */
export function currentSection({ sections }: Reading): Section {
  const last = sections.at(-1);
  if (last) return last;
  const first = newSection();
  sections.push(first);
  return first;
}

/** What the trainer says, with the last thing that it is said of. */
export function addNotes(reading: Reading, notes: readonly Block[]): void {
  const section = currentSection(reading);
  const last = section.items.at(-1);
  if (last) last.notes = [...(last.notes ?? []), ...notes];
  else section.notes.push(...notes);
}

/** Remembers that something was left out; each kind becomes one message. */
export function drop(reading: Reading, what: string): void {
  const places = reading.dropped.get(what) ?? new Set();
  reading.dropped.set(what, places.add(Math.max(1, reading.sections.length)));
}

/** One message a kind of what was left out, with the slides (or parts) it stood on. */
export function droppedMessages({ dropped, file }: Reading, unit: 'slide' | 'part'): Message[] {
  return [...dropped].map(([what, places]) => ({
    severity: 'warning',
    rule: 'not-carried-over',
    place: { file },
    reason: `${what} means nothing here and was left out (${unit} ${[...places].join(', ')}).`,
    hint: 'docs/authoring.md says what a deck has instead; where the words or the look matter, write them anew.',
  }));
}

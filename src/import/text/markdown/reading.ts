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
  /** What came in as the text that it was written as, likewise. */
  asText: Map<string, Set<number>>;
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
  remember(reading.dropped, what, reading);
}

/** Remembers that something is shown as it was written. */
export function keepAsText(reading: Reading, what: string): void {
  remember(reading.asText, what, reading);
}

function remember(kinds: Map<string, Set<number>>, what: string, { sections }: Reading): void {
  kinds.set(what, (kinds.get(what) ?? new Set()).add(Math.max(1, sections.length)));
}

/** Names in messages stand in quotation marks, by which other languages find them. */
const quoted = (what: string) =>
  what.includes('`')
    ? what.replace(/`([^`]*)`/, (_, name: string) => JSON.stringify(name))
    : JSON.stringify(what);

/** One message a kind of what was left out or came in as text, with the slides (or parts) it stood on. */
export function lossMessages({ dropped, asText, file }: Reading, unit: 'slide' | 'part'): Message[] {
  const message = (reason: string, places: ReadonlySet<number>, hint: string): Message => ({
    severity: 'warning',
    rule: 'not-carried-over',
    place: { file },
    reason: `${reason} (${unit} ${[...places].join(', ')}).`,
    hint,
  });
  return [
    ...[...asText].map(([what, places]) =>
      message(`${what} is shown as it was written`, places, 'Write it as docs/authoring.md says.'),
    ),
    ...[...dropped].map(([what, places]) =>
      message(
        `${quoted(what)} means nothing here and was left out`,
        places,
        'docs/authoring.md says what a deck has instead; where the words or the look matter, write them anew.',
      ),
    ),
  ];
}

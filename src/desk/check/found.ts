import type { Content } from '../../content/content.ts';
import type { MessageText } from '../../i18n/messages/message-pattern.ts';
import { textOf } from '../../i18n/messages/text-of.ts';
import type { Message } from '../../model/message.ts';
import { versionOf } from '../journal/version.ts';
import { type Mend, mendOf } from './mend-text.ts';

/** What belongs together in the list: a deck, a role, a file. */
export interface FoundGroup {
  kind: 'decks' | 'courses' | 'roles' | 'procedures' | 'phrases' | 'glossary' | 'site' | 'file';
  /** Its title; of other files the path. */
  title: string;
  file: string;
  found: Found[];
}

type DeskPart = readonly ['edit' | 'reference', ...string[]];

/** A mistake as people read it. */
export interface Found {
  /** The same for the same mistake. */
  id: string;
  severity: Message['severity'];
  rule: string;
  reason: string;
  expected?: string;
  actual?: string;
  hint?: string;
  /** There are no words for it in the site's language: it is said in English. */
  isEnglish: boolean;
  line?: number;
  /** The number and title of the slide, from 1. */
  slide?: { number: number; title: string };
  /** Where in the desk it can be corrected: part and what is open in it. */
  at?: DeskPart | undefined;
  mend?: { kind: 'rename' | 'instead' | 'twice' | 'mutual'; from: string; to: string; isSure: boolean };
}

/** All that is wrong, by place: what has errors first, then as the files are named. */
export function foundGroups(content: Content, messages: readonly Message[], language: string): FoundGroup[] {
  const groups = Map.groupBy(messages, ({ place }) => ownerOf(place.file));
  const listed = [...groups].map(([owner, own]): FoundGroup => {
    const place = placeOfOwner(content, owner);
    return {
      ...place,
      file: owner,
      found: own.map((message) => foundOf(content, message, place, language)).sort(bySeverity),
    };
  });
  const hasErrors = ({ found }: FoundGroup) => (found.some(({ severity }) => severity === 'error') ? 0 : 1);
  return listed.sort((a, b) => hasErrors(a) - hasErrors(b));
}

const RANK = { error: 0, warning: 1, info: 2 };
const bySeverity = (a: Found, b: Found) => RANK[a.severity] - RANK[b.severity];

/** A picture belongs to its deck. */
const ownerOf = (file: string) => file.replace(/\/decks\/([^/]+)\/.*$/, '/decks/$1/index.mdx');

interface OwnerPlace {
  kind: FoundGroup['kind'];
  title: string;
  id: string;
}

function placeOfOwner(content: Content, file: string): OwnerPlace {
  for (const kind of ['decks', 'courses', 'roles', 'procedures', 'phrases'] as const) {
    const entry = content[kind].find((each) => each.file === file);
    if (entry) return { kind, id: entry.id, title: entry.data?.title ?? entry.id };
  }
  for (const kind of ['glossary', 'site'] as const)
    if (content[kind]?.file === file) return { kind, id: '', title: file };
  return { kind: 'file', id: '', title: file };
}

function foundOf(content: Content, message: Message, { kind, id }: OwnerPlace, language: string): Found {
  const { severity, rule, place } = message;
  const slide = kind === 'decks' ? slideAt(content, id, message) : undefined;
  const mend = mendOf(message);
  return {
    id: idOf(message),
    severity,
    rule,
    ...withoutCommand(textOf(message, language), mend),
    ...(place.line === undefined ? {} : { line: place.line }),
    ...(slide && { slide: { number: slide.number, title: slide.title } }),
    ...(kind === 'file' ? {} : { at: placeInDesk(kind, id, slide?.id) }),
    ...(mend && { mend: { kind: mend.kind, from: mend.from, to: mend.to, isSure: mend.isSure } }),
  };
}

/** Who has a button needs no command line. */
function withoutCommand(text: MessageText, mend: Mend | undefined): MessageText {
  if (mend?.kind !== 'rename') return text;
  const { hint: _, ...others } = text;
  return others;
}

function placeInDesk(kind: OwnerPlace['kind'], id: string, slide: string | undefined): DeskPart {
  if (kind === 'decks') return slide === undefined ? ['edit', id] : ['edit', id, slide];
  return id === '' ? ['reference', kind] : ['reference', kind, id];
}

function slideAt(content: Content, deck: string, { place: { file, line } }: Message) {
  const entry = content.decks.find((each) => each.id === deck);
  if (entry?.file !== file || line === undefined) return undefined;
  const index = entry.slides.findLastIndex(
    ({ start }) => (start?.position?.start.line ?? Number.POSITIVE_INFINITY) <= line,
  );
  const outline = entry.slides[index]?.outline;
  return outline && { number: index + 1, title: outline.title, id: outline.id };
}

export function idOf({ rule, place, reason }: Message): string {
  return versionOf([rule, place.file, place.line, place.column, reason].join('\n')).slice(0, 16);
}

import { saidMessages } from '../../i18n/messages/said-messages.ts';
import type { Message } from '../../model/message.ts';
import { versionOf } from '../journal/version.ts';
import type { Desk } from './desk-route.ts';

/** A file of content, for lists. */
export interface ListedEntry {
  id: string;
  /** Relative to the content folder. */
  path: string;
  /** Its title, or its id where it has none that can be read. */
  title: string;
  version: string;
}

export interface ListedDeck extends ListedEntry {
  slides: number;
  minutes: number;
  /** It was imported. */
  imported: boolean;
}

export interface ListedCourse extends ListedEntry {
  decks: string[];
}

/** What there is on the site and what is wrong with it. */
export interface SiteState {
  name: string;
  language: string;
  /** What messages have before each path: `content`. */
  folder: string;
  decks: ListedDeck[];
  courses: ListedCourse[];
  roles: ListedEntry[];
  procedures: ListedEntry[];
  phrases: ListedEntry[];
  /** Relative to the content folder; absent where there is none. */
  glossary: { path: string; version: string; terms: { id: string; term: string }[] } | undefined;
  site: { path: string; version: string } | undefined;
  /** In the site's language. */
  messages: Message[];
}

/** What the desk shows of a site before anything is opened. */
export function siteState(desk: Desk): SiteState {
  const { value, messages } = desk.checked();
  const inside = (file: string) => file.slice(desk.folder.length + 1);
  const listed = ({
    id,
    file,
    text,
    data,
  }: {
    id: string;
    file: string;
    text: string;
    data?: { title: string } | undefined;
  }) => ({
    id,
    path: inside(file),
    title: data?.title ?? id,
    version: versionOf(text),
  });
  const { glossary, site } = value;
  return {
    name: site?.data?.name ?? '',
    language: desk.language(),
    folder: desk.folder,
    decks: value.decks.map((deck) => ({
      ...listed(deck),
      slides: deck.slides.length,
      minutes: deck.slides.reduce((sum, { outline }) => sum + (outline.minutes ?? 0), 0),
      imported: value.paths.has(deck.file.replace(/index\.mdx$/, 'source.json')),
    })),
    courses: value.courses.map((course) => ({ ...listed(course), decks: course.data?.decks ?? [] })),
    roles: value.roles.map(listed),
    procedures: value.procedures.map(listed),
    phrases: value.phrases.map(listed),
    glossary: glossary && {
      path: inside(glossary.file),
      version: versionOf(glossary.text),
      terms: glossary.data.flatMap((term) => (term ? [{ id: term.id, term: term.term }] : [])),
    },
    site: site && { path: inside(site.file), version: versionOf(site.text) },
    messages: saidMessages(messages, desk.language()),
  };
}

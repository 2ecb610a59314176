import type { DeskTexts } from '../desk-texts.ts';

/** What the check says, in English. */
export const check: DeskTexts['check'] = {
  title: 'Check',
  sound: 'Nothing is wrong.',
  looked: (decks, slides, entries) =>
    `${decks} decks with ${slides} slides were looked at, and ${entries} roles, procedures, phrases, terms and courses.`,
  counts: {
    error: (count) => (count === 1 ? '1 error' : `${count} errors`),
    warning: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
    info: (count) => (count === 1 ? '1 remark' : `${count} remarks`),
  },
  severity: { error: 'Error', warning: 'Warning', info: 'Remark' },
  about: 'With an error the site cannot be built. Warnings are advice.',
  filter: 'Show',
  all: 'All',
  search: 'Filter by words',
  noneLeft: 'Nothing that is wrong is of this kind.',
  kinds: {
    decks: 'Deck',
    courses: 'Course',
    roles: 'Role',
    procedures: 'Procedure',
    phrases: 'Phrases',
    glossary: 'Glossary',
    site: 'Site settings',
    file: 'File',
  },
  slide: (number, title) => `Slide ${number}, ${title}`,
  line: (line) => `Line ${line}`,
  goThere: 'Go there',
  expected: 'Expected',
  actual: 'Found',
  todo: 'What to do',
  mend: {
    rename: (from, to) => `Write “${to}” instead of “${from}”`,
    instead: (from, to) => `Write “${to}” instead of “${from}”`,
    twice: (from) => `Remove the second “${from}”`,
    mutual: (_, to) => `Add “${to}” on the other side`,
  },
  mendAll: (count) => (count === 1 ? 'Mend one by itself' : `Mend ${count} by themselves`),
  mendAllAbout: 'Only where there is nothing to choose. It can be undone.',
  mended: (count) => (count === 1 ? 'Mended one mistake' : `Mended ${count} mistakes`),
  notMended:
    'Not mended: the file has changed, or there is more than one place that may be meant. Please go there.',
};

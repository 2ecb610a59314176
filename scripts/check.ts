import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { readContent } from '../src/checks/read-content.ts';
import { formatMessages } from '../src/model/format-message.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: '.' } } });
const root = resolve(values.root);
const { value, messages } = checkContent(
  readContent(root, resolve(root, 'content'), resolve(root, 'public')),
);

if (messages.length > 0) console.error(formatMessages(messages));
if (messages.some(({ severity }) => severity === 'error')) process.exit(1);
const slides = value.decks.reduce((sum, deck) => sum + deck.slides.length, 0);
console.log(
  `Content is sound: ${value.courses.length} courses, ${value.decks.length} decks, ${slides} slides, ` +
    `${value.roles.length} roles, ${value.procedures.length} procedures, ${value.phrases.length} phrase situations, ` +
    `${value.glossary?.data.length ?? 0} terms.`,
);

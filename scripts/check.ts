import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { readContent } from '../src/checks/read-content.ts';
import { checkSlides } from '../src/export/check-slides.ts';
import { formatMessages } from '../src/model/format-message.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: '.' }, dist: { type: 'string' } },
});
const [what, ...names] = positionals;
if (what !== undefined && what !== 'slides') {
  console.error(`There is no check called ${what}. Write: npm run check [-- slides [deck…]]`);
  process.exit(2);
}
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
if (what === 'slides') {
  const dist = resolve(root, values.dist ?? 'dist');
  const measured = await checkSlides(root, dist, value.decks, names).catch((error: Error) => error);
  if (measured instanceof Error) {
    console.error(measured.message);
    process.exit(1);
  }
  if (measured.messages.length > 0) {
    console.error(formatMessages(measured.messages));
    process.exit(1);
  }
  console.log(`Every slide of ${measured.value} decks fits, on 16:9 and on 4:3 screens.`);
}

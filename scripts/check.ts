import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { checkDist } from '../src/checks/dist/check-dist.ts';
import { readDist } from '../src/checks/dist/read-dist.ts';
import { provenance } from '../src/checks/provenance.ts';
import { readContent } from '../src/checks/read-content.ts';
import { checkSlides } from '../src/export/check-slides.ts';
import { formatMessages } from '../src/model/format-message.ts';
import type { Message } from '../src/model/message.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: '.' }, dist: { type: 'string', default: 'dist' } },
});
const root = resolve(values.root);
const [what = 'content', ...names] = positionals;
const content = () => checkContent(readContent(root, resolve(root, 'content'), resolve(root, 'public')));

/** What can be checked: each says what was found, and in one line that all is well. */
const CHECKS: Record<string, () => Promise<{ messages: Message[]; sound: string }>> = {
  async content() {
    const { value, messages } = content();
    const slides = value.decks.reduce((sum, deck) => sum + deck.slides.length, 0);
    const counts = `${value.courses.length} courses, ${value.decks.length} decks, ${slides} slides, ${value.roles.length} roles, ${value.procedures.length} procedures, ${value.phrases.length} phrase situations, ${value.glossary?.data.length ?? 0} terms`;
    return { messages, sound: `Content is sound: ${counts}.` };
  },
  async provenance() {
    const { value, messages } = content();
    return { messages: [...messages, ...provenance(value)], sound: 'Every slide says where it comes from.' };
  },
  async slides() {
    const { value: decks, messages } = content();
    const measured = await checkSlides(root, resolve(root, values.dist), decks.decks, names);
    const sound = `Every slide of ${measured.value} decks fits, on 16:9 and on 4:3 screens.`;
    return { messages: [...messages, ...measured.messages], sound };
  },
  async dist() {
    const dist = resolve(root, names[0] ?? values.dist);
    if (!existsSync(dist))
      throw new Error(`There is no folder ${dist}. Run npm run build, or name another folder.`);
    const { value, messages } = checkDist(readDist(dist));
    return { messages, sound: `The site is sound: ${value.pages.length} pages, ${value.files.size} files.` };
  },
};

const check = CHECKS[what];
const known = Object.keys(CHECKS).join(', ');
const result = await (
  check?.() ?? Promise.reject(new Error(`There is no check ${what}. There are: ${known}.`))
).catch((error: Error) => error);
if (result instanceof Error) {
  console.error(result.message);
  process.exitCode = 1;
} else {
  if (result.messages.length > 0) console.error(formatMessages(result.messages));
  else console.log(result.sound);
  if (result.messages.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}
